namespace LibAerospikeSharp.Runtime;

/// <summary>The text of an answer to an info command, such as <c>"build\t8.1.0\n"</c>.</summary>
internal static class InfoAnswer
{
    /// <summary>What stands behind the command that the server repeats.</summary>
    public static string Value(string answer)
    {
        var tab = answer.IndexOf('\t', StringComparison.Ordinal);
        return answer[(tab + 1)..].TrimEnd('\n');
    }
}
