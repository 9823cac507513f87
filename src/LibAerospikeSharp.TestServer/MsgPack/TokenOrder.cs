namespace LibAerospikeSharp.TestServer.MsgPack;

/// <summary>The order in which the server sorts values.</summary>
internal static class TokenOrder
{
    /// <summary>
    /// Compares two values. Lists are compared element by element, then by length. Maps are compared by size, then pair by pair. A
    /// wildcard in either value ends the comparison: whatever follows counts as equal.
    /// </summary>
    public static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var shorter = 0; // the result if one list is the beginning of the other
        ulong remaining = 1;
        while (remaining > 0)
        {
            remaining--;
            var a = Next(ref left, out var leftCount);
            var b = Next(ref right, out var rightCount);
            if (a.Kind == TokenKind.Wildcard || b.Kind == TokenKind.Wildcard)
            {
                return 0;
            }

            if (a.Kind != b.Kind)
            {
                return a.Kind.CompareTo(b.Kind);
            }

            switch (a.Kind)
            {
                case TokenKind.List when leftCount != rightCount:
                    remaining = Math.Min(leftCount, rightCount); // what follows the longer list no longer matters
                    shorter = leftCount.CompareTo(rightCount);
                    break;
                case TokenKind.List:
                    remaining += leftCount;
                    break;
                case TokenKind.Map when leftCount != rightCount:
                    return leftCount.CompareTo(rightCount);
                case TokenKind.Map:
                    remaining += 2ul * leftCount;
                    break;
                default:
                    if (CompareScalars(a, b) is not 0 and var order)
                    {
                        return order;
                    }

                    break;
            }
        }

        return shorter;
    }

    private static int CompareScalars(in Token a, in Token b) => a.Kind switch
    {
        TokenKind.Integer => a.Integer.CompareTo(b.Integer),
        TokenKind.Double => a.Double < b.Double ? -1 : a.Double > b.Double ? 1 : 0, // NaN equals every number
        _ => a.Content.SequenceCompareTo(b.Content),
    };

    // Reads a scalar, or the header of a list or map with the mark of its order.
    private static Token Next(ref ReadOnlySpan<byte> source, out uint count)
    {
        if (!Token.TryRead(source, out var token))
        {
            throw new ArgumentException("Only complete values can be compared.");
        }

        source = source[token.Size..];
        count = token.Count;
        if (count != 0 && ElementReader.StartsWithExtension(source) && Token.TryRead(source, out var mark) && mark.ExtensionType != Token.QueryOnly)
        {
            ElementReader.Read(ref source);
            if (token.Kind == TokenKind.Map)
            {
                ElementReader.Read(ref source);
            }

            count--;
        }

        return token;
    }
}
