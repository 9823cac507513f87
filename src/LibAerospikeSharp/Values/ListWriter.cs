using System.Runtime.InteropServices;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Writes arrays, lists and other sequences of one element type, without boxing the elements.</summary>
internal sealed class ListWriter<T> : CollectionWriter
{
    public override ValueKind Kind => ValueKind.List;

    public override bool TryWrite(ref MsgPackWriter writer, object collection, ref ValueError valueError)
    {
        // Compares the exact type, because an int[] can be cast to a uint[], and the other way round.
        var type = collection.GetType();
        return type == typeof(T[]) ? TryWriteSpan(ref writer, (T[])collection, ref valueError)
            : type == typeof(List<T>) ? TryWriteSpan(ref writer, CollectionsMarshal.AsSpan((List<T>)collection), ref valueError)
            : TryWriteSequence(ref writer, (IEnumerable<T>)collection, ref valueError);
    }

    private static bool TryWriteSpan(ref MsgPackWriter writer, ReadOnlySpan<T> items, ref ValueError valueError)
    {
        writer.Begin(MsgPackKind.List, items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            if (!MsgPackValueWriter.TryWrite(ref writer, items[i], ref valueError))
            {
                valueError.Inside($"[{i}]");
                return false;
            }
        }

        return true;
    }

    private static bool TryWriteSequence(ref MsgPackWriter writer, IEnumerable<T> items, ref ValueError valueError)
    {
        _ = items.TryGetNonEnumeratedCount(out var expected); // 0 if it is not known
        var start = writer.Begin(MsgPackKind.List, expected);
        var count = 0;
        foreach (var item in items)
        {
            if (!MsgPackValueWriter.TryWrite(ref writer, item, ref valueError))
            {
                valueError.Inside($"[{count}]");
                return false;
            }

            count++;
        }

        writer.End(start, MsgPackKind.List, expected, count);
        return true;
    }
}
