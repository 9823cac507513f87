using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads lists as arrays.</summary>
internal sealed class ArrayReader<T> : CollectionReader<T[]>
{
    protected override MsgPackKind Kind => MsgPackKind.List;

    protected override T[] ReadElements(ref MsgPackReader reader, int count, string bin)
    {
        var items = count == 0 ? [] : new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = ValueConverter.ReadItem<T>(ref reader, bin);
        }

        return items;
    }
}
