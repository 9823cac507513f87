using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads lists as <see cref="List{T}"/>.</summary>
internal sealed class ListReader<T> : CollectionReader<List<T>>
{
    protected override MsgPackKind Kind => MsgPackKind.List;

    protected override List<T> ReadElements(ref MsgPackReader reader, int count, string bin)
    {
        var items = new List<T>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(ValueConverter.ReadItem<T>(ref reader, bin));
        }

        return items;
    }
}
