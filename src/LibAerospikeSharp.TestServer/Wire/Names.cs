using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>Namespace, set and bin names are bytes to the server. Latin-1 maps every byte to one char and back, so nothing a client sends is altered.</summary>
internal static class Names
{
    public static Encoding Encoding => System.Text.Encoding.Latin1;

    /// <summary>The name as people know it: clients send UTF-8.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static string? ToText(string? name) => name is null || Ascii.IsValid(name) ? name : System.Text.Encoding.UTF8.GetString(Encoding.GetBytes(name));
}
