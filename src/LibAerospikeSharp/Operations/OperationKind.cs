namespace LibAerospikeSharp.Operations;

/// <summary>What an <see cref="Operation"/> does.</summary>
internal enum OperationKind
{
    /// <summary>The default: no operation at all.</summary>
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
}
