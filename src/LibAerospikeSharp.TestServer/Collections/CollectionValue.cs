using System.Buffers;
using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>A list or map, taken apart into its elements. What the elements contain stays packed.</summary>
internal abstract class CollectionValue
{
    protected CollectionValue(CollectionFlags flags) => Flags = flags;

    public CollectionFlags Flags { get; }

    public bool PersistsIndex => Flags.HasFlag(CollectionFlags.PersistsIndex);

    /// <summary>The number of elements of a list, or of pairs of a map.</summary>
    public abstract int Count { get; }

    public abstract ParticleType Type { get; }

    /// <summary>The flags that are packed with the elements.</summary>
    protected CollectionFlags PackedFlags => Flags & ~CollectionFlags.PersistsIndex;

    /// <summary>Takes a list or map apart. The bytes must be well-formed.</summary>
    public static CollectionValue? Parse(ReadOnlyMemory<byte> data, bool persistsIndex)
    {
        if (!Token.TryRead(data.Span, out var header) || header.Kind is not (TokenKind.List or TokenKind.Map))
        {
            return null;
        }

        var isMap = header.Kind == TokenKind.Map;
        var count = header.Count;
        var flags = persistsIndex ? CollectionFlags.PersistsIndex : CollectionFlags.None;
        data = data[header.Size..];
        if (count != 0 && ElementReader.StartsWithExtension(data.Span))
        {
            Token.TryRead(data.Span, out var mark);
            flags |= (CollectionFlags)mark.ExtensionType;
            data = data[mark.Size..];
            count--;
            if (isMap)
            {
                ElementReader.Read(ref data);
            }
        }

        return isMap ? MapValue.Parse(flags, count, data) : ListValue.Parse(flags, count, data);
    }

    /// <summary>Packs the list or map.</summary>
    public byte[] ToBytes()
    {
        var target = new ArrayBufferWriter<byte>();
        Write(target);
        return target.WrittenSpan.ToArray();
    }

    public Particle ToParticle() => new(Type, ToBytes(), PersistsIndex);

    protected abstract void Write(IBufferWriter<byte> target);
}
