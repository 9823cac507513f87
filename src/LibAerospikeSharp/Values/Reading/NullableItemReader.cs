using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads elements that can be null.</summary>
/// <param name="inner">Reads the others.</param>
internal sealed class NullableItemReader(ItemReader inner) : ItemReader
{
    public override object? Read(ref MsgPackReader reader, string bin)
    {
        var start = reader.Position;
        reader.Read();
        if (reader.Kind == MsgPackKind.Nil)
        {
            return null;
        }

        reader.Position = start;
        return inner.Read(ref reader, bin);
    }
}
