namespace LibAerospikeSharp.Operations.Batches;

/// <summary>The kinds of batch records that libaerospike distinguishes.</summary>
internal enum BatchActionKind
{
    ReadAll,
    ReadBins,
    ReadHeader,
    ReadOperations,
    WriteOperations,
    Remove,
}
