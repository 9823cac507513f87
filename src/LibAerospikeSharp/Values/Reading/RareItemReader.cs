using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads elements of an enum, or of any other value type that no value fits.</summary>
/// <param name="type">The type, or the type under a nullable one.</param>
internal sealed class RareItemReader(Type type) : ItemReader
{
    public override object Read(ref MsgPackReader reader, string bin)
    {
        var place = new ValuePlace(bin, reader.Source, reader.Position);
        var value = MsgPackValueReader.Read(ref reader);
        return value.Kind == ValueKind.Integer && type.IsEnum
            ? ValueConverter.ReadEnum(value, type, place)
            : throw ValueConverter.Mismatch(type, value.Kind, place);
    }
}
