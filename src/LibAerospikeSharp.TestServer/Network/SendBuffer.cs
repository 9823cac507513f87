namespace LibAerospikeSharp.TestServer.Network;

/// <summary>Small answers that leave together, so that a client which sends many requests in one go costs few system calls.</summary>
internal sealed class SendBuffer
{
    private readonly byte[] _bytes = new byte[64 * 1024];
    private int _count;

    public ReadOnlyMemory<byte> Content => _bytes.AsMemory(0, _count);

    /// <summary>False if there is no room for all of them.</summary>
    public bool TryAdd(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.TryCopyTo(_bytes.AsSpan(_count)))
        {
            return false;
        }

        _count += bytes.Length;
        return true;
    }

    public void Clear() => _count = 0;
}
