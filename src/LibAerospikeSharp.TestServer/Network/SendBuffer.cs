namespace LibAerospikeSharp.TestServer.Network;

/// <summary>Collects small responses that are sent together, so that many requests sent at once take few system calls.</summary>
internal sealed class SendBuffer
{
    private readonly byte[] _bytes = new byte[64 * 1024];
    private int _count;

    public ReadOnlyMemory<byte> Content => _bytes.AsMemory(0, _count);

    /// <summary>Returns false if there isn't room for all bytes.</summary>
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
