namespace LibAerospikeSharp.Operations.Batches;

/// <summary>What a row of a batch does, as libaerospike tells them apart.</summary>
internal enum BatchActionKind
{
    ReadAll,
    ReadBins,
    ReadHeader,
    ReadOperations,
    WriteOperations,
    Remove,
}
