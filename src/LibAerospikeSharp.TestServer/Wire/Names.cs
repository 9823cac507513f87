using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>
/// To the server, names of namespaces, sets and bins are bytes. Latin-1 maps every byte to a char and back, so it keeps whatever a
/// client sends.
/// </summary>
internal static class Names
{
    public static Encoding Encoding => System.Text.Encoding.Latin1;

    /// <summary>Converts a name to text. Clients send UTF-8.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static string? ToText(string? name) => name is null || Ascii.IsValid(name) ? name : System.Text.Encoding.UTF8.GetString(Encoding.GetBytes(name));
}
