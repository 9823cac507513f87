namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The flags of a list or map, as clients send them and as they are stored.</summary>
[Flags]
internal enum CollectionFlags : byte
{
    None = 0,

    /// <summary>A list is ordered by value, a map by key.</summary>
    Ordered = 1,

    /// <summary>A map is also ordered by value. It is the same as a map ordered by key, unless it persists its index.</summary>
    ValueOrdered = 2,

    /// <summary>In results: the client shall keep the order of the pairs.</summary>
    PreserveOrder = 8,

    PersistsIndex = 0x10,
}
