using System.Text;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values.Records;

/// <summary>The rules for names. They are checked before any native call.</summary>
internal static class NameRules
{
    public const int MaxNamespaceBytes = 31;
    public const int MaxSetBytes = 63;
    public const int MaxBinBytes = 15;
    public const int MaxClusterBytes = 63;
    public const int MaxInfoBytes = 64 * 1024;

    public static void CheckNamespace(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameter);
        Check(name, "namespace", MaxNamespaceBytes, parameter);
    }

    public static void CheckSet(string name, string parameter) => Check(name, "set", MaxSetBytes, parameter);

    public static void CheckBin(string? name, string parameter)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException("A bin's name is null or empty.", parameter);
        }

        Check(name, "bin", MaxBinBytes, parameter);
    }

    public static void CheckSelected(ReadOnlySpan<string> names, string parameter)
    {
        if (names.IsEmpty)
        {
            throw new ArgumentException("There are no bins to read. Specify at least one, or read the whole record.", parameter);
        }

        if (names.Length > RecordWriter.MaxBins)
        {
            throw new ArgumentException($"There are {names.Length} bins to read, but a record has at most {RecordWriter.MaxBins}.", parameter);
        }

        var seen = new HashSet<string>(names.Length, StringComparer.Ordinal);
        foreach (var name in names)
        {
            CheckBin(name, parameter);
            if (!seen.Add(name))
            {
                throw new ArgumentException($"The bin '{name}' is specified more than once.", parameter);
            }
        }
    }

    public static void CheckCluster(string name, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, parameter);
        Check(name, "cluster", MaxClusterBytes, parameter);
    }

    /// <summary>Checks an info command. A line break would split it into two commands.</summary>
    public static void CheckInfo(string command, string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(command, parameter);
        Check(command, "info command", MaxInfoBytes, parameter);
        if (command.Contains('\n', StringComparison.Ordinal))
        {
            throw new ArgumentException("The info command contains a line break. Send one command at a time.", parameter);
        }
    }

    private static void Check(string name, string kind, int maxBytes, string parameter)
    {
        var bytes = 0;
        if (System.Text.Ascii.IsValid(name))
        {
            bytes = name.Length;
        }
        else if (NativeUtf8.IndexOfLoneSurrogate(name) is >= 0 and var position)
        {
            throw new ArgumentException($"The {kind} name has half a surrogate pair at position {position}, which UTF-8 can't encode.", parameter);
        }
        else
        {
            bytes = Encoding.UTF8.GetByteCount(name);
        }

        if (bytes > maxBytes)
        {
            throw new ArgumentException($"The {kind} name '{name}' has {bytes} bytes in UTF-8, but the maximum is {maxBytes}.", parameter);
        }

        if (name.Contains('\0', StringComparison.Ordinal))
        {
            throw new ArgumentException($"The {kind} name '{name.Replace("\0", "\\0", StringComparison.Ordinal)}' contains a NUL character.", parameter);
        }
    }
}
