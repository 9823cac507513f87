namespace LibAerospikeSharp.Operations;

/// <summary>What an <see cref="Operation"/> does.</summary>
internal enum OperationKind
{
    /// <summary>The default value, which is not an operation.</summary>
    None,
    Read,
    ReadAll,
    ReadHeader,
    Write,
    Increment,
    Append,
    Prepend,
    Touch,
    RemoveRecord,

    // Operations inside a bin's value. The packed operation is the value of their bin. Those that modify have a result, too.
    ListRead,
    ListModify,
    MapRead,
    MapModify,
    BitRead,
    BitModify,
    HllRead,
    HllModify,
    ExpressionRead,
    ExpressionModify,
}
