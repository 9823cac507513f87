using System.Buffers;
using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Builds what an operation returns of the elements that it has selected.</summary>
internal static class ResultBuilder
{
    public static Particle? Build(ResultRequest request, Selection selection, CollectionValue collection) => request.Type switch
    {
        ResultType.None => null,
        ResultType.Count => Integer(selection.Indexes.Count),
        ResultType.Exists => new Particle(ParticleType.Bool, [selection.Exists ? (byte)1 : (byte)0]),
        ResultType.Index => Integers(Supported(selection.IndexResult)(false)),
        ResultType.ReverseIndex => Integers(Supported(selection.IndexResult)(true)),
        ResultType.Rank => Integers(Supported(selection.RankResult)(false)),
        ResultType.ReverseRank => Integers(Supported(selection.RankResult)(true)),
        ResultType.IndexRange => Pair(Supported(selection.IndexRange)(false)),
        ResultType.ReverseIndexRange => Pair(Supported(selection.IndexRange)(true)),
        ResultType.RankRange => Pair(Supported(selection.RankRange)(false)),
        ResultType.ReverseRankRange => Pair(Supported(selection.RankRange)(true)),
        ResultType.Value when collection is ListValue list => Elements(request, selection, list.Items),
        ResultType.Value when collection is MapValue map => Elements(request, selection, map.Values),
        ResultType.Key when collection is MapValue map => Elements(request, selection, map.Keys),
        ResultType.KeyValue when collection is MapValue map => Pairs(map, selection.Order, CollectionFlags.PreserveOrder),
        ResultType.UnorderedMap when collection is MapValue map => Pairs(map, selection.Order, CollectionFlags.None),
        ResultType.OrderedMap when collection is MapValue map => Pairs(map, selection.Indexes, CollectionFlags.Ordered),
        _ when selection.IgnoresUnknownTypes => null,
        _ => throw new CollectionException(ServerResult.NotApplicable),
    };

    public static Particle Integer(long value)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return new Particle(ParticleType.Integer, bytes);
    }

    public static Particle Double(double value)
    {
        var bytes = new byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, value);
        return new Particle(ParticleType.Double, bytes);
    }

    private static Func<bool, T> Supported<T>(Func<bool, T>? result) => result ?? throw new CollectionException(ServerResult.NotApplicable);

    private static Particle Integers(IntegerResult result) => result.IsList ? List(result.Values) : Integer(result.Values[0]);

    private static Particle Pair((long Start, long Count) range) => List([range.Start, range.Count]);

    private static Particle List(IReadOnlyList<long> values)
    {
        var target = new ArrayBufferWriter<byte>();
        CollectionWriter.WriteListHeader(target, (uint)values.Count);
        foreach (var value in values)
        {
            CollectionWriter.WriteInteger(target, value);
        }

        return new Particle(ParticleType.List, target.WrittenSpan.ToArray());
    }

    private static Particle? Elements(ResultRequest request, Selection selection, IReadOnlyList<ReadOnlyMemory<byte>> elements)
    {
        if (request.IsMulti)
        {
            return new ListValue(CollectionFlags.None, [.. selection.Order.Select(i => elements[i])]).ToParticle();
        }

        if (selection.Order.Count == 0)
        {
            return null;
        }

        if (ElementConverter.TryConvert(elements[selection.Order[0]], out var particle))
        {
            return particle;
        }

        return selection.UnreadableCode == ServerResult.Ok ? null : throw new CollectionException(selection.UnreadableCode);
    }

    private static Particle Pairs(MapValue map, IReadOnlyList<int> order, CollectionFlags flags) =>
        new MapValue(flags, [.. order.Select(i => map.Entries[i])]).ToParticle();
}
