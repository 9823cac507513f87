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
    private const byte PersistsIndex = 0x10;

    // The first byte of the shortest extension, which never defines an order.
    private const byte ExtensionOfOne = 0xD4;

    /// <summary>The deepest nesting. A real server accepts any depth, but here depth takes stack.</summary>
    public const int MaxDepth = 1000;

    /// <summary>Returns null if a real server would reject the list or map.</summary>
    /// <param name="value">The list or map.</param>
    /// <param name="expected">Whether it has to be a list or a map.</param>
    /// <param name="persistsIndex">Whether a real server would store an index with it. The bytes don't tell that.</param>
    public static byte[]? Normalize(ReadOnlySpan<byte> value, TokenKind expected, out bool persistsIndex)
    {
        persistsIndex = false;
        if (!Token.TryRead(value, out var token) || token.Kind != expected)
        {
            return null;
        }

        var first = value[token.Size..];
        persistsIndex = token.Count != 0 && Token.TryRead(first, out var mark) && IsOrder(first, mark) && (mark.ExtensionType & PersistsIndex) != 0;
        return Normalize(value);
    }

    /// <summary>Returns null if a real server would reject the value, which can be of any kind.</summary>
    /// <param name="value">The value.</param>
    /// <param name="maxDepth">How many levels of lists and maps it may have.</param>
    public static byte[]? Normalize(ReadOnlySpan<byte> value, int maxDepth = MaxDepth)
    {
        var target = new ArrayBufferWriter<byte>(Math.Max(1, value.Length));
        return TryRewrite(ref value, target, maxDepth) && value.IsEmpty ? target.WrittenSpan.ToArray() : null;
    }

    /// <summary>True if a map can have the value as a key.</summary>
    public static bool IsKey(ReadOnlySpan<byte> source) => Token.TryRead(source, out var key) && key.Kind switch
    {
        TokenKind.Integer or TokenKind.String => true,
        TokenKind.Bytes => key.Content is [(byte)ParticleType.Blob, ..],
        _ => false,
    };

    private static bool TryRewrite(ref ReadOnlySpan<byte> source, ArrayBufferWriter<byte> target, int depthLeft)
    {
        if (depthLeft < 0 || !Token.TryRead(source, out var token))
        {
            return false;
        }

        if (token.Kind is TokenKind.List or TokenKind.Map)
        {
            source = source[token.Size..];
            return token.Kind == TokenKind.List
                ? TryRewriteList(ref source, token.Count, target, depthLeft - 1)
                : TryRewriteMap(ref source, token.Count, target, depthLeft - 1);
        }

        if (token.IsQueryOnly)
        {
            return false;
        }

        CollectionWriter.WriteScalar(target, token, source);
        source = source[token.Size..];
        return true;
    }

    private static bool TryRewriteList(ref ReadOnlySpan<byte> source, uint count, ArrayBufferWriter<byte> target, int depthLeft)
    {
        var order = ReadOrder(ref source, ref count, ListOrdered);
        CollectionWriter.WriteListHeader(target, order == 0 ? count : count + 1);
        if (order != 0)
        {
            CollectionWriter.WriteOrder(target, order);
        }

        ReadOnlySpan<byte> previous = default;
        for (uint i = 0; i < count; i++)
        {
            var element = source;
            if (!TryRewrite(ref source, target, depthLeft))
            {
                return false;
            }

            // The elements are compared as they were sent, before maps in them are sorted.
            if (order != 0 && i != 0 && TokenOrder.Compare(previous, element) > 0)
            {
                return false;
            }

            previous = element;
        }

        return true;
    }

    private static bool TryRewriteMap(ref ReadOnlySpan<byte> source, uint count, ArrayBufferWriter<byte> target, int depthLeft)
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
            if (!IsKey(source) || !TryRewrite(ref source, pair, depthLeft) || !TryRewrite(ref source, pair, depthLeft))
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

    private static bool IsOrder(ReadOnlySpan<byte> source, in Token first) => first.Kind == TokenKind.Extension && source[0] != ExtensionOfOne;

    /// <summary>Reads the order of a list. An extension in the first place is not an element but defines the order.</summary>
    private static byte ReadOrder(ref ReadOnlySpan<byte> source, ref uint count, byte mask)
    {
        if (count == 0 || !Token.TryRead(source, out var token) || !IsOrder(source, token))
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
