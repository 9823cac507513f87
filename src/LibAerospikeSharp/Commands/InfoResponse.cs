namespace LibAerospikeSharp.Commands;

/// <summary>The text of a response to an info command, such as <c>"build\t8.1.0\n"</c>.</summary>
internal static class InfoResponse
{
    /// <summary>The text after the command, which the server repeats.</summary>
    public static string Value(string response)
    {
        var tab = response.IndexOf('\t', StringComparison.Ordinal);
        return response[(tab + 1)..].TrimEnd('\n');
    }
}
