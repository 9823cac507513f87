namespace LibAerospikeSharp.TestServer.MsgPack;

/// <summary>The order in which the server sorts values.</summary>
internal static class TokenOrder
{
    /// <summary>Compares two values. Any two lists, and any two maps, count as equal, because nothing here is sorted by them.</summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (!Token.TryRead(left, out var a) || !Token.TryRead(right, out var b))
        {
            throw new ArgumentException("Only complete values can be compared.");
        }

        if (a.Kind != b.Kind)
        {
            return a.Kind.CompareTo(b.Kind);
        }

        return a.Kind switch
        {
            TokenKind.Integer => a.Integer.CompareTo(b.Integer),
            TokenKind.Double => a.Double < b.Double ? -1 : a.Double > b.Double ? 1 : 0, // NaN equals every number
            TokenKind.Extension => a.Content.SequenceCompareTo(b.Content),
            TokenKind.String or TokenKind.Bytes or TokenKind.GeoJson => a.Content.SequenceCompareTo(b.Content),
            _ => 0,
        };
    }
}
