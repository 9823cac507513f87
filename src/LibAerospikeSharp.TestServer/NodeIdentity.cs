using System.Net;

namespace LibAerospikeSharp.TestServer;

/// <summary>How a node presents itself to clients.</summary>
internal sealed class NodeIdentity(IPEndPoint address)
{
    /// <summary>16 hexadecimal digits like a real node's. Made from the port, so that servers in one process differ and one port always has the same name.</summary>
    public string Name { get; } = $"BB9{address.Port:X13}";

    public string ClusterKey { get; } = $"{address.Port:X12}";

    public string Address { get; } = address.ToString();
}
