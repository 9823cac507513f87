using LibAerospikeSharp.TestServer.MsgPack;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>A list or map that a context creates on the way, with the one element that leads on.</summary>
/// <param name="Flags">Its flags.</param>
/// <param name="Key">The key of the element in a map, or null in a list.</param>
/// <param name="Padding">How many nils precede the element in a list.</param>
internal sealed record CreatedLevel(CollectionFlags Flags, ReadOnlyMemory<byte>? Key, int Padding)
{
    public CollectionValue With(ReadOnlyMemory<byte> element) => Key is { } key
        ? new MapValue(Flags, [new MapEntry(key, element)])
        : new ListValue(Flags, [.. Enumerable.Repeat(CollectionWriter.Nil, Padding), element]);
}
