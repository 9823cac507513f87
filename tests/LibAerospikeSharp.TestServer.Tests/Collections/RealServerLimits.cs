using LibAerospikeSharp.TestServer.Collections;
using LibAerospikeSharp.TestServer.MsgPack;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>What a real server (8.1.2) does not survive, so that no test sends it. Each has its reason.</summary>
internal static class RealServerLimits
{
    private const long Inverted = 0x1_0000;

    /// <summary>True if the server ends, or keeps a broken value.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="bin">The bin's list or map if the operation is on that and not on one in it, as far as it is known.</param>
    /// <param name="isNested">Whether the operation has a context.</param>
    public static bool Breaks(CollectionOperation operation, IReadOnlyList<byte[]> arguments, CollectionValue? bin, bool isNested)
    {
        // Duplicates in an ordered list that persists an index.
        if (operation.Code == 13 && !isNested && bin is not ListValue { IsOrdered: false })
        {
            return true;
        }

        // A value that it can't store: it adds an element without any bytes to the list.
        if (operation.Code is 1 or 3 or 9 && arguments.Any(argument => CollectionNormalizer.Normalize(argument) is null))
        {
            return true;
        }

        var type = operation.Parameters is [ParameterKind.Number, ..] && arguments.Count != 0 ? Number(arguments[0]) : 0;

        // The pair with a value that is not there, as an ordered map, of a map that has stored the order of its values.
        if (operation.Code is 78 or 99 && !isNested && (type & 0xFF) == 17)
        {
            return true;
        }

        // All pairs that are not in an empty list of keys or values: it reads them without having found where they are.
        return operation.Code is 81 or 83 or 107 or 108 && (type & Inverted) != 0 && arguments is [_, [0x90], ..];
    }

    /// <summary>True if a list may be padded with so many nils that a real server runs out of memory, or sets a persisted index.</summary>
    public static bool Pads(CollectionOperation operation, IReadOnlyList<byte[]> arguments) => operation.Code switch
    {
        0 => arguments is [var flags, ..] && (Number(flags) & 0x10) != 0,
        1 or 2 => arguments is [_, var flags, ..] && (Number(flags) & 0x10) != 0,
        3 or 4 or 9 => arguments is [var index, ..] && Number(index) is > 1000 and <= int.MaxValue,
        12 => arguments is [var index, ..] && (Number(index) is > 1000 and <= int.MaxValue || (arguments is [_, _, var flags, ..] && (Number(flags) & 0x10) != 0)),
        _ => false,
    };

    /// <summary>
    /// True if it may end when a context looks for a value that is not there: in a map that has stored the order of its values, if the
    /// value is above all of them.
    /// </summary>
    public static bool BreaksWithoutValue(CollectionValue? bin, bool isFirst) =>
        !isFirst || bin is MapValue { Flags: var flags } && flags.HasFlag(CollectionFlags.ValueOrdered);

    private static long Number(byte[] argument) => new RequestReader(argument).TryReadInteger(out var value) ? value : 0;
}
