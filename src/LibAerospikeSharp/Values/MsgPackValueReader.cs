using System.Diagnostics;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Reads msgpack as values. Lists and maps stay packed until their content is first used.</summary>
internal static class MsgPackValueReader
{
    /// <summary>
    /// Reads and fully checks a list or map. Returns <see langword="false"/> if the bytes are not exactly one value of that
    /// kind.
    /// </summary>
    public static bool TryReadCollection(ReadOnlyMemory<byte> bytes, ValueKind kind, out Value value)
    {
        value = default;
        var reader = new MsgPackReader(bytes);
        if (!reader.TryRead() || reader.Kind != (kind == ValueKind.List ? MsgPackKind.List : MsgPackKind.Map))
        {
            return false;
        }

        reader = new MsgPackReader(bytes);
        if (!reader.TrySkip() || !reader.IsAtEnd)
        {
            return false;
        }

        value = Pack(kind, bytes);
        return true;
    }

    /// <summary>Reads the next value.</summary>
    /// <exception cref="AerospikeClientException">The bytes are not valid msgpack.</exception>
    public static Value Read(ref MsgPackReader reader)
    {
        var start = reader.Position;
        reader.Read();
        switch (reader.Kind)
        {
            case MsgPackKind.Nil: return default;
            case MsgPackKind.Boolean: return reader.Boolean;
            case MsgPackKind.Integer: return reader.IsUnsigned ? Value.FromUnsigned((ulong)reader.Integer) : reader.Integer;
            case MsgPackKind.Double: return reader.Double;
            case MsgPackKind.Raw: return ReadRaw(ref reader);
            case MsgPackKind.Extension: return TypedBlob.FromExtension((byte)reader.Particle, reader.ContentMemory);
            case MsgPackKind.Infinity: return Value.Infinity;
            case MsgPackKind.Wildcard: return Value.Wildcard;
            case MsgPackKind.List or MsgPackKind.Map:
                var kind = reader.Kind == MsgPackKind.List ? ValueKind.List : ValueKind.Map;
                reader.Position = start;
                reader.Skip();
                return Pack(kind, reader.Source[start..reader.Position]);
            default: throw new UnreachableException($"No value for {reader.Kind}.");
        }
    }

    public static Value[] ReadList(ReadOnlyMemory<byte> bytes)
    {
        var reader = new MsgPackReader(bytes);
        reader.Read();
        var items = reader.Count == 0 ? [] : new Value[reader.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Read(ref reader);
        }

        return items;
    }

    public static KeyValuePair<Value, Value>[] ReadMap(ReadOnlyMemory<byte> bytes)
    {
        var reader = new MsgPackReader(bytes);
        reader.Read();
        var pairs = reader.Count == 0 ? [] : new KeyValuePair<Value, Value>[reader.Count];
        for (var i = 0; i < pairs.Length; i++)
        {
            var key = Read(ref reader);
            pairs[i] = new(key, Read(ref reader));
        }

        return pairs;
    }

    private static Value ReadRaw(ref MsgPackReader reader) => reader.Particle switch
    {
        ParticleType.String => NativeUtf8.ReadBytes(reader.Content),
        ParticleType.Blob => reader.ContentMemory,
        ParticleType.GeoJson => new GeoJson(NativeUtf8.ReadBytes(reader.Content)),
        ParticleType.Hll => new HllValue(reader.ContentMemory),
        _ => TypedBlob.FromServer((byte)reader.Particle, reader.ContentMemory),
    };

    private static Value Pack(ValueKind kind, ReadOnlyMemory<byte> bytes) =>
        Value.FromCollection(kind, kind == ValueKind.List ? new PackedList(bytes) : new PackedMap(bytes));
}
