namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>What an operation returns of the elements that it selects.</summary>
internal enum ResultType
{
    None = 0,
    Index = 1,
    ReverseIndex = 2,
    Rank = 3,
    ReverseRank = 4,
    Count = 5,
    Key = 6,
    Value = 7,
    KeyValue = 8,
    IndexRange = 9,
    ReverseIndexRange = 10,
    RankRange = 11,
    ReverseRankRange = 12,
    Exists = 13,
    UnorderedMap = 16,
    OrderedMap = 17,
}
