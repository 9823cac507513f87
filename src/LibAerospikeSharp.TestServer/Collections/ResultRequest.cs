namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>What an operation shall return.</summary>
/// <param name="Type">What to return of the selected elements.</param>
/// <param name="IsInverted">Whether all other elements are meant.</param>
/// <param name="IsMulti">Whether the operation can select several elements.</param>
internal readonly record struct ResultRequest(ResultType Type, bool IsInverted, bool IsMulti)
{
    private const long TypeMask = 0xFFFF;
    private const long InvertedFlag = 0x1_0000;

    public bool IsIndexRange => Type is ResultType.IndexRange or ResultType.ReverseIndexRange;

    public bool IsRankRange => Type is ResultType.RankRange or ResultType.ReverseRankRange;

    public bool IsRank => Type is ResultType.Rank or ResultType.ReverseRank;

    /// <summary>Splits the argument of a client.</summary>
    public static ResultRequest Of(long argument, bool isMulti) =>
        new((ResultType)(argument & TypeMask), (argument & InvertedFlag) != 0, isMulti);
}
