using LibAerospikeSharp.TestServer.MsgPack;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>
/// Generates packed values of all types. They are few, so that equal ones meet. Left out is what breaks a real server when it is stored:
/// extensions and raws without a type byte (it ends when it returns one of them alone), NaN (the order is no order then).
/// </summary>
/// <param name="random">Decides.</param>
/// <param name="isSmall">Whether to leave out long texts and long lists.</param>
internal sealed class ValueGenerator(Random random, bool isSmall)
{
    private static readonly byte[][] s_scalars =
    [
        [0xC0], [0xC2], [0xC3],
        [0x00], [0x01], [0x02], [0x03], [0x05], [0x7F], [0xFF], [0xE0], [0xCC, 0x80], [0xD0, 0xDF], [0xCD, 0x01, 0x00], [0xD1, 0xFF, 0x7F],
        [0xCE, 0x80, 0x00, 0x00, 0x00], [0xD2, 0x80, 0x00, 0x00, 0x00], [0xCF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        [0xD3, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00], [0xCF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        [0xA1, 0x03], [0xA2, 0x03, 0x61], [0xA2, 0x03, 0x62], [0xA3, 0x03, 0x61, 0x62], [0xA3, 0x03, 0xFF, 0xFE],
        [0xA1, 0x04], [0xA2, 0x04, 0x01], [0xA3, 0x04, 0x01, 0x02], [0xA2, 0x07, 0x01], [0xA2, 0x09, 0x01], [0xA2, 0x12, 0x01], [0xA2, 0x63, 0x01],
        [0xCB, 0x3F, 0xF0, 0, 0, 0, 0, 0, 0], [0xCA, 0x3F, 0x80, 0, 0], [0xCB, 0x3F, 0xE0, 0, 0, 0, 0, 0, 0], [0xCB, 0x80, 0, 0, 0, 0, 0, 0, 0],
        [0xCB, 0x7F, 0xF0, 0, 0, 0, 0, 0, 0], [0xCB, 0xC3, 0xF0, 0, 0, 0, 0, 0, 0],
        [0xA5, 0x17, 0x7B, 0x22, 0x61, 0x7D],
    ];

    // Longer than they have to be. The server shortens them.
    private static readonly byte[][] s_long =
    [
        [0xCC, 0x05], [0xCD, 0x00, 0x01], [0xCE, 0, 0, 0, 2], [0xCF, 0, 0, 0, 0, 0, 0, 0, 3], [0xD0, 0x01], [0xD1, 0xFF, 0xFF], [0xD2, 0xFF, 0xFF, 0xFF, 0xE0],
        [0xD3, 0, 0, 0, 0, 0, 0, 0, 5], [0xD9, 0x02, 0x03, 0x61], [0xDA, 0x00, 0x02, 0x03, 0x62], [0xDB, 0, 0, 0, 2, 0x03, 0x61], [0xC4, 0x02, 0x04, 0x01],
        [0xC5, 0x00, 0x02, 0x04, 0x01], [0xDC, 0x00, 0x01, 0x01], [0xDD, 0, 0, 0, 1, 0x02], [0xDE, 0x00, 0x01, 0x01, 0x02], [0xDF, 0, 0, 0, 1, 0x02, 0x03],
    ];

    // They only mean something in comparisons.
    private static readonly byte[][] s_queryOnly =
    [
        [0xD4, 0xFF, 0x00], [0xD4, 0xFF, 0x01], [0xC7, 0x01, 0xFF, 0x00], [0xC7, 0x01, 0xFF, 0x01], [0xD4, 0xFF, 0x02], [0xD5, 0xFF, 0x00, 0x00],
        [0xC7, 0x05, 0x07, 1, 2, 3, 4, 5], [0x92, 0x01, 0xD4, 0xFF, 0x00], [0x91, 0xD4, 0xFF, 0x01], [0x92, 0x01, 0xD4, 0xFF, 0x01],
    ];

    // The server rejects them where it looks, and is left with a broken bin where it doesn't.
    private static readonly byte[][] s_invalid =
    [
        [0x82, 0x01, 0x02, 0x01, 0x03], [0x81, 0xC0, 0x01], [0x81, 0xC3, 0x01], [0x81, 0x90, 0x01], [0x93, 0xC7, 0, 1, 0x02, 0x01],
        [0x83, 0xC7, 0, 1, 0xC0, 0x02, 0x01, 0x01, 0x01], [0x91, 0x82, 0x01, 0x02, 0x01, 0x03], [0x81, 0x01, 0x81, 0xC2, 0x00],
    ];

    public byte[] Invalid() => Any(s_invalid);

    /// <summary>A value to store.</summary>
    public byte[] Value(int depth = 2) => random.Next(10) switch
    {
        0 => Any(s_long),
        1 when depth > 0 => List(depth - 1),
        2 when depth > 0 => Map(depth - 1),
        3 when !isSmall => Long(),
        < 7 => Pack.Integer(random.Next(-2, 8)),
        _ => Any(s_scalars),
    };

    /// <summary>A value to compare with.</summary>
    public byte[] Comparand() => random.Next(25) == 0 ? Any(s_queryOnly) : Value(1);

    public byte[] Key() => random.Next(12) switch
    {
        0 => [0xA2, 0x04, (byte)random.Next(3)],
        < 4 => [0xA2, 0x03, (byte)('a' + random.Next(5))],
        4 => [0xCD, 0x00, (byte)random.Next(4)],
        5 => [0xA3, 0x03, (byte)('a' + random.Next(2)), (byte)('a' + random.Next(2))],
        6 => Pack.Integer(random.Next(-40, 300)),
        _ => Pack.Integer(random.Next(-1, 8)),
    };

    public byte[] List(int depth)
    {
        byte[] choice = [0, 0, 0, 1, 1, 0x11];
        var flags = choice[random.Next(choice.Length)];
        return List(flags, [.. Enumerable.Range(0, Size()).Select(_ => Stored(Value(depth), flags))]);
    }

    /// <summary>A list with the flags, in order if they ask for that.</summary>
    public static byte[] List(byte flags, List<byte[]> items)
    {
        if (flags == 0)
        {
            return Pack.List(items);
        }

        items.Sort((a, b) => TokenOrder.Compare(a, b));
        return Pack.List([Pack.Order(flags), .. items]);
    }

    public byte[] Map(int depth)
    {
        byte[] flags = [0, 0, 0, 0, 1, 1, 3, 0x11, 0x13, 0x13, 0x10, 2];
        return Map(flags[random.Next(flags.Length)], depth);
    }

    public byte[] Map(byte flags, int depth)
    {
        var keys = new SortedSet<byte[]>(Comparer<byte[]>.Create((a, b) => TokenOrder.Compare(a, b)));
        keys.UnionWith(Enumerable.Range(0, Size()).Select(_ => Stored(Key(), flags)));
        IEnumerable<byte[]> order = (flags & 1) != 0 ? keys : keys.OrderBy(_ => random.Next());
        List<(byte[], byte[])> pairs = [.. order.Select(key => (key, Stored(Value(depth), flags)))];
        if (flags != 0)
        {
            pairs.Insert(0, (Pack.Order(flags), Pack.Nil));
        }

        return Pack.Map(pairs);
    }

    public byte[] Any(byte[][] values) => values[random.Next(values.Length)];

    // With an index, what is longer than it has to be is dangerous: if it takes the size across 256 bytes, a real server damages the value.
    private static byte[] Stored(byte[] value, byte flags) => (flags & 0x10) == 0 ? value : CollectionNormalizer.Normalize(value) ?? value;

    private byte[] Long()
    {
        var length = random.Next(3) switch
        {
            0 => random.Next(28, 36),
            1 => random.Next(250, 260),
            _ => random.Next(10),
        };
        return [.. (byte[])[0xDA, (byte)((length + 1) >> 8), (byte)(length + 1), (byte)random.Next(3, 5)], .. Enumerable.Repeat((byte)'x', length)];
    }

    private int Size() => random.Next(12) switch
    {
        0 => 0,
        _ when isSmall => random.Next(1, 5),
        1 => random.Next(14, 19),
        2 => random.Next(8) == 0 ? random.Next(120, 300) : random.Next(20, 60),
        _ => random.Next(1, 7),
    };
}
