namespace LibAerospikeSharp.TestServer.MsgPack;

/// <summary>Splits msgpack into whole values: scalars, and lists and maps with everything in them.</summary>
internal static class ElementReader
{
    /// <summary>Measures the first value. Returns false if it is malformed or incomplete.</summary>
    /// <param name="source">The bytes that start with the value.</param>
    /// <param name="size">The size of the value in bytes.</param>
    /// <param name="isQueryOnly">True if the value contains anything that can't be stored, such as a wildcard.</param>
    public static bool TryMeasure(ReadOnlySpan<byte> source, out int size, out bool isQueryOnly)
    {
        size = 0;
        isQueryOnly = false;
        for (ulong remaining = 1; remaining > 0; remaining--)
        {
            var rest = source[size..];
            if (rest is [< 0x80 or >= 0xE0 or 0xC0 or 0xC2 or 0xC3, ..])
            {
                size++; // most values are small integers, nil or booleans
                continue;
            }

            if (!Token.TryRead(rest, out var token))
            {
                return false;
            }

            size += token.Size;
            isQueryOnly |= token.IsQueryOnly;
            remaining += token.Kind == TokenKind.Map ? 2ul * token.Count : token.Count;
        }

        return true;
    }

    /// <summary>Cuts off the first value, of bytes that are known to be well-formed.</summary>
    public static ReadOnlySpan<byte> Read(ref ReadOnlySpan<byte> source)
    {
        if (!TryMeasure(source, out var size, out _))
        {
            throw new ArgumentException("The value is malformed.");
        }

        var element = source[..size];
        source = source[size..];
        return element;
    }

    /// <summary>Cuts off the first value, of bytes that are known to be well-formed.</summary>
    public static ReadOnlyMemory<byte> Read(ref ReadOnlyMemory<byte> source)
    {
        var rest = source.Span;
        var element = source[..Read(ref rest).Length];
        source = source[element.Length..];
        return element;
    }

    /// <summary>True if the first value is an extension. In the first place of a list or map, it tells how that is ordered.</summary>
    public static bool StartsWithExtension(ReadOnlySpan<byte> source) => source is [>= 0xC7 and <= 0xC9 or >= 0xD4 and <= 0xD8, ..];
}
