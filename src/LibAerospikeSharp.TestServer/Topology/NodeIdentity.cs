using System.Net;

namespace LibAerospikeSharp.TestServer.Topology;

/// <summary>How a node presents itself to clients and to its peers.</summary>
internal sealed record NodeIdentity(ulong Id, IPEndPoint Address)
{
    private const ulong FirstId = 0xBB90_0000_0000_0000;

    /// <summary>Made from the port, so that servers in one process differ and one port always has the same name.</summary>
    public NodeIdentity(IPEndPoint address)
        : this(FirstId | (uint)address.Port, address)
    {
    }

    /// <summary>16 hexadecimal digits, like a real node's.</summary>
    public string Name { get; } = Id.ToString("X");
}
