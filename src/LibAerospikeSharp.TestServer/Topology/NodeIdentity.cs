using System.Net;

namespace LibAerospikeSharp.TestServer.Topology;

/// <summary>The identity of a node: what clients and other nodes know it by.</summary>
internal sealed record NodeIdentity(ulong Id, IPEndPoint Address)
{
    private const ulong FirstId = 0xBB90_0000_0000_0000;

    /// <summary>
    /// Derives the identity from the port, so servers in one process have different names, and a port always has the same name.
    /// </summary>
    public NodeIdentity(IPEndPoint address)
        : this(FirstId | (uint)address.Port, address)
    {
    }

    /// <summary>The name: 16 hexadecimal digits, as a real node has.</summary>
    public string Name { get; } = Id.ToString("X");
}
