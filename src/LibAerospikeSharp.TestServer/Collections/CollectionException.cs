using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Ends an operation with the code with which a real server rejects it. It never leaves this folder.</summary>
internal sealed class CollectionException(ServerResult code) : Exception($"The operation fails with code {(int)code}.")
{
    public ServerResult Code { get; } = code;
}
