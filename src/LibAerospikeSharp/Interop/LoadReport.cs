using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace LibAerospikeSharp.Interop;

/// <summary>Records the attempts to load libaerospike and their outcomes.</summary>
/// <param name="source">The setting that names the only path to try, or <see langword="null"/> for a search.</param>
internal sealed partial class LoadReport(string? source)
{
    private const string AnotherLibrary = "Install libaerospike {0}, or specify its file in "
        + NativeLibraryLoader.EnvironmentVariable + " or AerospikeNative.LibraryPath.";

    private readonly List<(string Path, string Outcome)> _attempts = [];

    // Advice about a file that exists but does not load is more useful than general advice. The first such file counts.
    private string? _advice;

    /// <summary>Whether a file exists, but can't be used.</summary>
    public bool HasUnusableFile { get; private set; }

    public void Add(string path, string outcome) => _attempts.Add((path, outcome));

    /// <param name="path">A file that exists, or a name that the system searches for.</param>
    /// <param name="error">The error message of the loader.</param>
    public void AddUnloadable(string path, string error)
    {
        if (Path.IsPathRooted(path) && ElfFile.TryRead(path)?.Machine is { } machine && machine != RuntimeInformation.ProcessArchitecture)
        {
            error = $"built for {machine}, but this process is {RuntimeInformation.ProcessArchitecture} ({error})";
        }
        else if (UndefinedSymbol(error) is { } symbol)
        {
            var missing = string.Join(", ", NativeDependencies.Missing(symbol));
            _advice ??= "The library exists, but no dependency that was found has the symbol it needs. "
                + (missing.Length == 0
                    ? "It was built for other versions of its dependencies."
                    : $"Install the dependencies that it may need and this system lacks: {missing}.");
        }
        else if (MissingFile().Match(error) is { Success: true } match && match.Groups["name"].Value != path)
        {
            _advice ??= $"The library exists, but it needs '{match.Groups["name"].Value}', which is missing. Install that library.";
        }

        HasUnusableFile |= Path.IsPathRooted(path);
        Add(path, error);
    }

    public void AddUnsuitable(string path, string outcome, string advice)
    {
        HasUnusableFile = true;
        Add(path, outcome);
        _advice ??= Format(AnotherLibrary) + advice;
    }

    public NativeLibraryException ToException()
    {
        var text = new StringBuilder("libaerospike could not be loaded (").Append(NativePlatform.Describe()).AppendLine(").");
        text.AppendLine(source is null ? "Tried:" : $"Tried only the path in {source}:");
        foreach (var (path, outcome) in _attempts)
        {
            text.Append("  ").Append(path).Append(": ").AppendLine(outcome);
        }

        return new NativeLibraryException(text.Append(_advice ?? GeneralAdvice()).ToString());
    }

    /// <summary>Returns the symbol that a library lacks, from an error message of glibc.</summary>
    public static string? UndefinedSymbol(string error) =>
        MissingSymbol().Match(error) is { Success: true } match ? match.Groups["symbol"].Value : null;

    private static string GeneralAdvice() => NativePlatform.IsMusl
        ? $"Build libaerospike {NativeVersions.Range} for musl, "
            + $"and specify its file in {NativeLibraryLoader.EnvironmentVariable} or AerospikeNative.LibraryPath. "
            + "The package LibAerospikeSharp.NativeBinaries is for glibc."
        : "Reference the package LibAerospikeSharp.NativeBinaries. Alternatively: " + Format(AnotherLibrary);

    private static string Format(string text) => text.Replace("{0}", NativeVersions.Range, StringComparison.Ordinal);

    [GeneratedRegex(@"undefined symbol: (?<symbol>\w+)")]
    private static partial Regex MissingSymbol();

    [GeneratedRegex(@"^(?<name>\S+): cannot open shared object file: No such file")]
    private static partial Regex MissingFile();
}
