namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Converts the index and count of a client to those of elements that exist.</summary>
internal static class Positions
{
    /// <summary>The count if the client sends none.</summary>
    public const long NoLimit = uint.MaxValue;

    /// <summary>Cuts a range to the elements that exist. Returns false for a single index that is out of bounds.</summary>
    public static bool TryResolve(long index, ulong count, int total, bool isMulti, out int start, out int length)
    {
        start = total;
        length = 0;
        if (index >= total)
        {
            return isMulti;
        }

        if (index >= 0 || index + total >= 0)
        {
            start = (int)(index < 0 ? index + total : index);
            length = (int)Math.Min(count, (ulong)(total - start));
            return true;
        }

        // The range begins before the first element.
        start = 0;
        var missing = (ulong)-(index + total);
        length = count > missing ? (int)Math.Min(count - missing, (ulong)total) : 0;
        return isMulti;
    }

    /// <summary>Converts a range that is relative to a position.</summary>
    public static (long Index, ulong Count) FromRelative(long index, ulong count, int position)
    {
        index = unchecked(index + position);
        if (index >= 0)
        {
            return (index, count);
        }

        var missing = unchecked((ulong)-index);
        return (0, count > missing ? count - missing : 0);
    }
}
