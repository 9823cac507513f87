using System.Buffers;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.MsgPack;

/// <summary>
/// Checks a list or map that a client stores, and converts it to the format that the server keeps. Numbers and lengths are as short as
/// possible. Maps are sorted by key, even if the client didn't ask for that.
/// </summary>
internal static class CollectionNormalizer
{
    private const byte ListOrdered = 1;
    private const byte MapKeyOrdered = 1;
    private const byte MapOrderMask = 3;

    // A real server accepts any depth, but here depth takes stack.
    private const int MaxDepth = 1000;

    // Extensions of this type stand for "anything" and "infinity" in queries. They can't be stored, unless they have the length of a
    // msgpack timestamp.
    private const byte QueryOnly = 0xFF;

    // The first byte of the shortest extension, which never defines an order.
    private const byte ExtensionOfOne = 0xD4;

    /// <summary>Returns null if a real server would refuse the value.</summary>
    public static byte[]? Normalize(ReadOnlySpan<byte> value, TokenKind expected)
    {
        if (!Token.TryRead(value, out var token) || token.Kind != expected)
        {
            return null;
        }

        var target = new ArrayBufferWriter<byte>(value.Length);
        return TryRewrite(ref value, target, 0) && value.IsEmpty ? target.WrittenSpan.ToArray() : null;
    }

    private static bool TryRewrite(ref ReadOnlySpan<byte> source, ArrayBufferWriter<byte> target, int depth)
    {
        if (depth > MaxDepth || !Token.TryRead(source, out var token))
        {
            return false;
        }

        if (token.Kind is TokenKind.List or TokenKind.Map)
        {
            source = source[token.Size..];
            return token.Kind == TokenKind.List
                ? TryRewriteList(ref source, token.Count, target, depth + 1)
                : TryRewriteMap(ref source, token.Count, target, depth + 1);
        }

        if (IsQueryOnly(token))
        {
            return false;
        }

        CollectionWriter.WriteScalar(target, token, source);
        source = source[token.Size..];
        return true;
    }

    private static bool TryRewriteList(ref ReadOnlySpan<byte> source, uint count, ArrayBufferWriter<byte> target, int depth)
    {
        var order = ReadOrder(ref source, ref count, ListOrdered);
        CollectionWriter.WriteListHeader(target, order == 0 ? count : count + 1);
        if (order != 0)
        {
            CollectionWriter.WriteOrder(target, order);
        }

        var previous = -1;
        for (uint i = 0; i < count; i++)
        {
            var start = target.WrittenCount;
            if (!TryRewrite(ref source, target, depth))
            {
                return false;
            }

            var written = target.WrittenSpan;
            if (order != 0 && previous >= 0 && TokenOrder.Compare(written[previous..], written[start..]) > 0)
            {
                return false;
            }

            previous = start;
        }

        return true;
    }

    private static bool TryRewriteMap(ref ReadOnlySpan<byte> source, uint count, ArrayBufferWriter<byte> target, int depth)
    {
        var order = ReadMapOrder(ref source, ref count, out var isWhole);
        CollectionWriter.WriteMapHeader(target, order == 0 ? count : count + 1);
        if (order != 0)
        {
            CollectionWriter.WriteOrder(target, order);
            CollectionWriter.WriteNil(target);
        }

        var pairs = new List<byte[]>();
        for (uint i = 0; isWhole && i < count; i++)
        {
            var pair = new ArrayBufferWriter<byte>();
            if (!IsKey(source) || !TryRewrite(ref source, pair, depth) || !TryRewrite(ref source, pair, depth))
            {
                return false;
            }

            pairs.Add(pair.WrittenSpan.ToArray());
        }

        return isWhole && TryWriteSorted(pairs, (order & MapKeyOrdered) != 0, target);
    }

    private static bool TryWriteSorted(List<byte[]> pairs, bool mustBeSorted, ArrayBufferWriter<byte> target)
    {
        byte[][] sorted = [.. pairs];
        Array.Sort(sorted, static (a, b) => TokenOrder.Compare(a, b));
        for (var i = 0; i < sorted.Length; i++)
        {
            var isDuplicate = i > 0 && TokenOrder.Compare(sorted[i - 1], sorted[i]) == 0;
            if (isDuplicate || (mustBeSorted && !ReferenceEquals(sorted[i], pairs[i])))
            {
                return false;
            }

            target.Write(sorted[i]);
        }

        return true;
    }

    private static bool IsKey(ReadOnlySpan<byte> source) => Token.TryRead(source, out var key) && key.Kind switch
    {
        TokenKind.Integer or TokenKind.String => true,
        TokenKind.Bytes => key.Content is [(byte)ParticleType.Blob, ..],
        _ => false,
    };

    private static bool IsQueryOnly(in Token token) =>
        token is { Kind: TokenKind.Extension, ExtensionType: QueryOnly, Content.Length: not (0 or 4 or 8 or 12) };

    /// <summary>Reads the order of a list. An extension in the first place is not an element but defines the order.</summary>
    private static byte ReadOrder(ref ReadOnlySpan<byte> source, ref uint count, byte mask)
    {
        if (count == 0 || !Token.TryRead(source, out var token) || token.Kind != TokenKind.Extension || source[0] == ExtensionOfOne)
        {
            return 0;
        }

        if (source is [0xC7, 1, QueryOnly, 0 or 1, ..])
        {
            return 0;
        }

        source = source[token.Size..];
        count--;
        return (byte)(token.ExtensionType & mask);
    }

    /// <summary>Reads the order of a map, whose first key is the extension. The value of that key has no meaning.</summary>
    private static byte ReadMapOrder(ref ReadOnlySpan<byte> source, ref uint count, out bool isWhole)
    {
        isWhole = true;
        var before = count;
        var order = ReadOrder(ref source, ref count, MapOrderMask);
        if (count == before)
        {
            return 0;
        }

        isWhole = Token.TryRead(source, out var value) && (value.Kind is not (TokenKind.List or TokenKind.Map) || value.Count == 0);
        if (isWhole)
        {
            source = source[value.Size..];
        }

        return order;
    }
}
