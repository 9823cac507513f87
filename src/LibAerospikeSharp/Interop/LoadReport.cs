using System.Text;
using System.Text.RegularExpressions;

namespace LibAerospikeSharp.Interop;

/// <summary>What was tried to load libaerospike, and what came of it.</summary>
/// <param name="source">Who named the one path that is tried, or <see langword="null"/> for a search.</param>
internal sealed partial class LoadReport(string? source)
{
    private readonly List<(string Path, string Outcome)> _attempts = [];

    public void Add(string path, string outcome) => _attempts.Add((path, outcome));

    public NativeLibraryException ToException()
    {
        var text = new StringBuilder("libaerospike could not be loaded (").Append(NativePlatform.Describe()).AppendLine(").");
        text.AppendLine(source is null ? "Tried:" : $"Tried what {source} names, and nothing else:");
        foreach (var (path, outcome) in _attempts)
        {
            text.Append("  ").Append(path).Append(": ").AppendLine(outcome);
        }

        return new NativeLibraryException(text.Append(Advice()).ToString());
    }

    private string Advice()
    {
        // A file that is there and doesn't load lacks something of its own, which is worth more than any other advice.
        foreach (var (_, outcome) in _attempts)
        {
            if (MissingFile().Match(outcome) is { Success: true } file && !file.Value.StartsWith(NativeSearchPaths.FileName, StringComparison.Ordinal))
            {
                return $"The library is there, but it needs '{file.Groups["name"].Value}', which is missing: install it.";
            }

            if (outcome.StartsWith("is libaerospike", StringComparison.Ordinal))
            {
                return $"Install libaerospike {NativeVersions.Range}, or name its file in {NativeLibraryLoader.EnvironmentVariable} or AerospikeNative.LibraryPath. "
                    + "AerospikeNative.AllowUntestedVersion loads any version, at the risk of a crash.";
            }

            if (outcome.Contains("undefined symbol", StringComparison.Ordinal))
            {
                var missing = string.Join(", ", NativeDependencies.Missing());
                return "The library is there, but nothing that could be found has the symbol it needs. "
                    + (missing.Length == 0 ? "It was built for other versions of its dependencies." : $"Of what it may need, this system lacks: {missing}.");
            }
        }

        return NativePlatform.IsMusl
            ? $"Build libaerospike {NativeVersions.Range} for musl, and name its file in {NativeLibraryLoader.EnvironmentVariable} or AerospikeNative.LibraryPath: the package LibAerospikeSharp.NativeBinaries is for glibc."
            : $"Reference the package LibAerospikeSharp.NativeBinaries, install libaerospike {NativeVersions.Range} for this system, or name its file in {NativeLibraryLoader.EnvironmentVariable} or AerospikeNative.LibraryPath.";
    }

    [GeneratedRegex(@"^(?<name>\S+): cannot open shared object file")]
    private static partial Regex MissingFile();
}
