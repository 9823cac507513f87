using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads elements of a type for which there is code.</summary>
internal sealed class TypedItemReader<T> : ItemReader
{
    public override object? Read(ref MsgPackReader reader, string bin) => ValueConverter.ReadItem<T>(ref reader, bin);
}
