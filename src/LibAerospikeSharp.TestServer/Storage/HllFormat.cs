namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The layout of a HyperLogLog value: flags, index bits, minhash bits, a cached count of eight bytes, and the registers.</summary>
internal static class HllFormat
{
    private const int HeaderSize = 11;
    private const int RegisterBits = 6;
    private const int MaxBits = 64;

    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        if (value.Length < HeaderSize || value[0] != 0)
        {
            return false;
        }

        int index = value[1];
        int minHash = value[2];
        if (index is < 4 or > 16 || minHash is not 0 and (< 4 or > 51) || index + minHash > MaxBits)
        {
            return false;
        }

        var registers = (((RegisterBits + minHash) << index) + 7) / 8;
        return value.Length == HeaderSize + registers;
    }
}
