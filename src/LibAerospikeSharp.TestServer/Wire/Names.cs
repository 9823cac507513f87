using System.Text;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>Namespace, set and bin names are bytes to the server. Latin-1 maps every byte to one char and back, so nothing a client sends is altered.</summary>
internal static class Names
{
    public static Encoding Encoding => Encoding.Latin1;
}
