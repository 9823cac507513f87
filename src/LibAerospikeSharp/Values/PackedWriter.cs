using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Writes lists and maps that were read from a server, with their bytes unchanged.</summary>
internal sealed class PackedWriter(ValueKind kind) : CollectionWriter
{
    public static readonly PackedWriter List = new(ValueKind.List);
    public static readonly PackedWriter Map = new(ValueKind.Map);

    public override ValueKind Kind => kind;

    public override bool TryWrite(ref MsgPackWriter writer, object collection, ref ValueError valueError)
    {
        writer.WriteRaw(((IPacked)collection).Bytes.Span);
        return true;
    }
}
