using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The elements that an operation selects, and what can be returned of them.</summary>
/// <remarks>Results that are null are not supported by the operation.</remarks>
internal sealed class Selection
{
    /// <summary>The indexes of the selected elements, ascending. A remove takes them away.</summary>
    public required IReadOnlyList<int> Indexes { get; init; }

    /// <summary>The indexes of the selected elements in the order in which they are returned.</summary>
    public required IReadOnlyList<int> Order { get; init; }

    public required bool Exists { get; init; }

    /// <summary>The indexes as a result. The argument tells whether to count from the end.</summary>
    public Func<bool, IntegerResult>? IndexResult { get; init; }

    /// <summary>The ranks as a result. The argument tells whether to count from the end.</summary>
    public Func<bool, IntegerResult>? RankResult { get; init; }

    /// <summary>The first index and the count. The argument tells whether to count from the end.</summary>
    public Func<bool, (long Start, long Count)>? IndexRange { get; init; }

    /// <summary>The first rank and the count. The argument tells whether to count from the end.</summary>
    public Func<bool, (long Start, long Count)>? RankRange { get; init; }

    /// <summary>The code if a single value can't be returned, because it is an extension.</summary>
    public ServerResult UnreadableCode { get; init; } = ServerResult.Unknown;

    /// <summary>Whether an unknown type of result is none, instead of an error.</summary>
    public bool IgnoresUnknownTypes { get; init; }

    /// <summary>No element at all.</summary>
    public static Selection Empty(
        ResultRequest request, long position, bool hasIndexRange = true, bool hasRankRange = true, bool ignoresUnknownTypes = false)
    {
        var none = request.IsMulti ? IntegerResult.List([]) : IntegerResult.Single(-1);
        return new Selection
        {
            Indexes = [],
            Order = [],
            Exists = false,
            IndexResult = _ => none,
            RankResult = _ => none,
            IndexRange = hasIndexRange ? _ => (position, 0) : null,
            RankRange = hasRankRange ? _ => (position, 0) : null,
            IgnoresUnknownTypes = ignoresUnknownTypes,
        };
    }
}
