using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace LibAerospikeSharp.Interop;

/// <summary>What was tried to load libaerospike, and what came of it.</summary>
/// <param name="source">Who named the one path that is tried, or <see langword="null"/> for a search.</param>
internal sealed partial class LoadReport(string? source)
{
    private const string AnotherLibrary = "Install libaerospike {0}, or name its file in "
        + NativeLibraryLoader.EnvironmentVariable + " or AerospikeNative.LibraryPath.";

    private readonly List<(string Path, string Outcome)> _attempts = [];

    // A file that is there and doesn't load is worth more than any general advice; the first one counts.
    private string? _advice;

    public void Add(string path, string outcome) => _attempts.Add((path, outcome));

    /// <param name="path">A file that is there, or a name that the system searches.</param>
    /// <param name="error">The loader's own words.</param>
    public void AddUnloadable(string path, string error)
    {
        if (Path.IsPathRooted(path) && ElfFile.TryRead(path)?.Machine is { } machine && machine != RuntimeInformation.ProcessArchitecture)
        {
            error = $"built for {machine}, and this process is {RuntimeInformation.ProcessArchitecture} ({error})";
        }
        else if (UndefinedSymbol(error) is { } symbol)
        {
            var missing = string.Join(", ", NativeDependencies.Missing(symbol));
            _advice ??= "The library is there, but nothing that could be found has the symbol it needs. "
                + (missing.Length == 0 ? "It was built for other versions of its dependencies." : $"Of what it may need, this system lacks: {missing}.");
        }
        else if (MissingFile().Match(error) is { Success: true } match && match.Groups["name"].Value != path)
        {
            _advice ??= $"The library is there, but it needs '{match.Groups["name"].Value}', which is missing: install it.";
        }

        Add(path, error);
    }

    public void AddUnsuitable(string path, string outcome, string advice)
    {
        Add(path, outcome);
        _advice ??= Format(AnotherLibrary) + advice;
    }

    public NativeLibraryException ToException()
    {
        var text = new StringBuilder("libaerospike could not be loaded (").Append(NativePlatform.Describe()).AppendLine(").");
        text.AppendLine(source is null ? "Tried:" : $"Tried what {source} names, and nothing else:");
        foreach (var (path, outcome) in _attempts)
        {
            text.Append("  ").Append(path).Append(": ").AppendLine(outcome);
        }

        return new NativeLibraryException(text.Append(_advice ?? GeneralAdvice()).ToString());
    }

    /// <summary>The symbol that a library lacks, in glibc's words.</summary>
    public static string? UndefinedSymbol(string error) =>
        MissingSymbol().Match(error) is { Success: true } match ? match.Groups["symbol"].Value : null;

    private static string GeneralAdvice() => NativePlatform.IsMusl
        ? $"Build libaerospike {NativeVersions.Range} for musl, and name its file in {NativeLibraryLoader.EnvironmentVariable} or AerospikeNative.LibraryPath: the package LibAerospikeSharp.NativeBinaries is for glibc."
        : "Reference the package LibAerospikeSharp.NativeBinaries, or: " + Format(AnotherLibrary);

    private static string Format(string text) => text.Replace("{0}", NativeVersions.Range, StringComparison.Ordinal);

    [GeneratedRegex(@"undefined symbol: (?<symbol>\w+)")]
    private static partial Regex MissingSymbol();

    [GeneratedRegex(@"^(?<name>\S+): cannot open shared object file: No such file")]
    private static partial Regex MissingFile();
}
