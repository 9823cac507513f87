using System.Buffers;
using LibAerospikeSharp.TestServer.MsgPack;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>Packs the parts of a request.</summary>
internal static class Pack
{
    public static byte[] Integer(long value)
    {
        var target = new ArrayBufferWriter<byte>();
        CollectionWriter.WriteInteger(target, value);
        return target.WrittenSpan.ToArray();
    }

    public static byte[] List(params IReadOnlyCollection<byte[]> items)
    {
        var target = new ArrayBufferWriter<byte>();
        CollectionWriter.WriteListHeader(target, (uint)items.Count);
        return [.. target.WrittenSpan, .. items.SelectMany(item => item)];
    }

    public static byte[] Map(params IReadOnlyCollection<(byte[] Key, byte[] Value)> pairs)
    {
        var target = new ArrayBufferWriter<byte>();
        CollectionWriter.WriteMapHeader(target, (uint)pairs.Count);
        return [.. target.WrittenSpan, .. pairs.SelectMany(pair => pair.Key.Concat(pair.Value))];
    }

    /// <summary>The mark that tells how a list or map is ordered.</summary>
    public static byte[] Order(byte flags) => [0xC7, 0, flags];

    public static byte[] Nil => [0xC0];
}
