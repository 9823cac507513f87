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

    /// <summary>Reads inside a list. The bin's value is the packed operation.</summary>
    ListRead,

    /// <summary>Changes a list and returns a result. The bin's value is the packed operation.</summary>
    ListModify,
}
