using LibAerospikeSharp.TestServer.Collections;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>Generates the arguments of an operation, most of which make sense for the list or map that it works on.</summary>
internal sealed class ArgumentGenerator(Random random, ValueGenerator values)
{
    private static readonly long[] s_extremes =
        [long.MinValue, long.MinValue + 1, int.MinValue, 1L << 31, uint.MaxValue, 1L << 32, long.MaxValue, long.MaxValue - 1];

    // Beyond the end, these pad a list with nils. A real server would pad it by gigabytes.
    private static readonly uint[] s_padding = [3, 4, 9, 12];

    public List<byte[]> Of(CollectionOperation operation, CollectionValue? target, bool isNested)
    {
        var arguments = new List<byte[]>();
        var count = operation.Parameters.Count - (random.Next(3) == 0 ? random.Next(operation.Optional + 1) : 0);
        for (var i = 0; i < count; i++)
        {
            arguments.Add(operation.Parameters[i] == ParameterKind.Number
                ? Pack.Integer(Number(operation, i, target, isNested))
                : Value(operation, i, target));
        }

        // Some requests have too few arguments, too many, or one of the wrong type.
        if (random.Next(60) == 0)
        {
            Spoil(arguments, operation);
        }

        return arguments;
    }

    private void Spoil(List<byte[]> arguments, CollectionOperation operation)
    {
        switch (random.Next(3))
        {
            case 0 when arguments.Count != 0:
                arguments.RemoveAt(arguments.Count - 1);
                break;
            case 1 when arguments.Count != 0:
                var i = random.Next(arguments.Count);
                arguments[i] = operation.Parameters[i] == ParameterKind.Stored ? [0xD4, 0xFF, 0x00] : [0xA2, 0x03, 0x61];
                break;
            default:
                arguments.Add(Pack.Integer(random.Next(3)));
                break;
        }
    }

    private long Number(CollectionOperation operation, int position, CollectionValue? target, bool isNested)
    {
        var isSelection = operation.Code is (>= 19 and < 64) or (>= 76 and <= 89) or >= 97;
        if (isSelection && position == 0)
        {
            return ResultType(operation);
        }

        return (operation.Code, position) switch
        {
            (0, _) or (1 or 2, 1) or (12, 2) => ListFlags(isNested),
            (64, _) or (65 or 73 or 74, 2) or (66 or 68, 1) or (67, 2) => MapFlags(isNested),
            (1 or 2 or 3 or 4 or 9, 2) or (12, 3) or (67, 3) or (68, 2) => random.Next(4) == 0 ? random.Next(256) : random.Next(16),
            (13, _) => random.Next(4),
            _ => Position(target?.Count ?? 0, s_padding.Contains((uint)operation.Code)),
        };
    }

    private long ResultType(CollectionOperation operation)
    {
        var isMap = CollectionOperation.IsForMap((uint)operation.Code);
        long[] common = [0, 1, 2, 3, 4, 5, 7, 7, 13];
        long[] others = isMap ? [6, 8, 9, 10, 11, 12, 16, 17, 18] : [6, 9, 10, 11, 12, 14];
        var choice = random.Next(isMap ? 2 : 6) == 0 ? others : common;

        // One element can't be inverted.
        var isMulti = operation.Code is not ((>= 19 and <= 21) or (>= 32 and <= 34) or (>= 76 and <= 79) or (>= 97 and <= 100));
        var isInverted = random.Next(isMulti ? 4 : 40) == 0;
        return choice[random.Next(choice.Length)] + (isInverted ? 0x1_0000 : 0) + (random.Next(200) == 0 ? 0x2_0000 : 0);
    }

    // An unordered list that persists an index (0x10) breaks when it has some elements.
    private long ListFlags(bool isNested)
    {
        long[] flags = [0, 0, 1, 1, isNested ? 1 : 0x11, 2, 0x40, 0x101];
        return flags[random.Next(flags.Length)];
    }

    private long MapFlags(bool isNested)
    {
        long[] flags = isNested ? [0, 1, 3, 2, 8, 0x101] : [0, 1, 3, 2, 0x11, 0x13, 0x10, 0x12, 8, 0x113];
        return flags[random.Next(flags.Length)];
    }

    private long Position(int count, bool isPadding)
    {
        if (random.Next(30) == 0)
        {
            return isPadding ? s_extremes[random.Next(4)] : s_extremes[random.Next(s_extremes.Length)];
        }

        return random.Next(-count - 2, count + 3);
    }

    private byte[] Value(CollectionOperation operation, int position, CollectionValue? target)
    {
        var isItems = operation.Code is 2 or 4 or 23 or 36 or 81 or 83 or 107 or 108;
        var isPairs = operation.Code is 66 or 68 or 70;
        var isKey = operation.Code is 65 or 67 or 69 or 73 or 74 && position == 0;
        var isStored = operation.Parameters[position] == ParameterKind.Stored;

        // A list breaks if it is given an invalid value.
        if (isStored && random.Next(40) == 0 && operation.Code is not (1 or 3 or 9))
        {
            return values.Invalid();
        }

        if (isPairs)
        {
            return values.Map(1);
        }

        if (isItems && random.Next(60) != 0)
        {
            return isStored ? Items(target) : Pack.List([.. Enumerable.Range(0, random.Next(6)).Select(_ => One(target, operation))]);
        }

        return isKey && random.Next(30) != 0 ? KeyOf(target) : One(target, operation);
    }

    private byte[] Items(CollectionValue? target)
    {
        List<byte[]> items = [.. Enumerable.Range(0, random.Next(7)).Select(_ => Known(target) ?? values.Value())];
        return ValueGenerator.List(random.Next(6) == 0 ? (byte)1 : (byte)0, items);
    }

    private byte[] One(CollectionValue? target, CollectionOperation operation)
    {
        var comparesKeys = operation.Code is 76 or 81 or 84 or 88 or 97 or 103 or 107 or 109;
        if (comparesKeys && random.Next(10) != 0)
        {
            return KeyOf(target);
        }

        var isQuery = operation.Code is (>= 19 and < 64) or >= 76;
        return Known(target) ?? (isQuery ? values.Comparand() : values.Value());
    }

    private byte[] KeyOf(CollectionValue? target) => target is MapValue { Count: > 0 } map && random.Next(2) == 0
        ? map.Entries[random.Next(map.Count)].Key.ToArray()
        : values.Key();

    private byte[]? Known(CollectionValue? target) => random.Next(2) == 0 ? null : target switch
    {
        ListValue { Count: > 0 } list => list.Items[random.Next(list.Count)].ToArray(),
        MapValue { Count: > 0 } map => map.Entries[random.Next(map.Count)].Value.ToArray(),
        _ => null,
    };
}
