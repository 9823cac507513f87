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

    /// <summary>Reads inside a list; its bin's value is the packed operation.</summary>
    ListRead,

    /// <summary>Changes a list, and gives a result; its bin's value is the packed operation.</summary>
    ListModify,
}
