using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>What a batch does with one or more of its records. Blobs, lists and maps in it are not copied.</summary>
internal sealed class BatchAction
{
    private BatchAction(BatchActionKind kind, string[]? bins = null, Operation[]? operations = null)
    {
        Kind = kind;
        Bins = bins ?? [];
        Operations = operations ?? [];
    }

    public static BatchAction ReadAll { get; } = new(BatchActionKind.ReadAll);

    public static BatchAction ReadHeader { get; } = new(BatchActionKind.ReadHeader);

    public static BatchAction Remove { get; } = new(BatchActionKind.Remove);

    public BatchActionKind Kind { get; }

    public bool HasWrite => Kind is BatchActionKind.WriteOperations or BatchActionKind.Remove;

    /// <summary>The names of the bins to read.</summary>
    public string[] Bins { get; }

    public Operation[] Operations { get; }

    /// <summary>
    /// Which results the server is asked for. If some operations write and some read, these are the results of all operations,
    /// unless one of them reads all bins.
    /// </summary>
    public RespondMode Mode { get; private init; }

    /// <exception cref="ArgumentException">The names can't be sent.</exception>
    public static BatchAction ReadBins(ReadOnlySpan<string> bins)
    {
        NameRules.CheckSelected(bins, nameof(bins));
        return new BatchAction(BatchActionKind.ReadBins, bins: bins.ToArray());
    }

    /// <exception cref="ArgumentException">There is no column, or two are for the same bin.</exception>
    public static BatchAction ReadColumns(ReadOnlySpan<BinColumn> columns)
    {
        var bins = new string[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            bins[i] = columns[i]?.Name ?? throw new ArgumentException($"The element at index {i} is null.", nameof(columns));
        }

        NameRules.CheckSelected(bins, nameof(columns));
        return new BatchAction(BatchActionKind.ReadBins, bins: bins);
    }

    /// <exception cref="ArgumentException">The operations can't be sent.</exception>
    public static BatchAction Operate(ReadOnlySpan<Operation> operations)
    {
        var traits = OperationsWriter.Check(operations);
        var copy = operations.ToArray();
        if ((traits & OperationTraits.Writes) == 0)
        {
            return (traits & OperationTraits.IsSent) == 0
                ? ReadHeader
                : new BatchAction(BatchActionKind.ReadOperations, operations: copy) { Mode = RespondMode.Reads };
        }

        var reads = (traits & OperationTraits.Reads) != 0;
        var canRespondAll = (traits & OperationTraits.ReadsAll) == 0;
        return new BatchAction(BatchActionKind.WriteOperations, operations: copy)
        {
            Mode = !reads ? RespondMode.None : canRespondAll ? RespondMode.All : RespondMode.Reads,
        };
    }

    /// <exception cref="ArgumentException">The bins can't be sent.</exception>
    public static BatchAction Write(ReadOnlySpan<Bin> bins)
    {
        RecordWriter.CheckNames(bins);
        var operations = new Operation[bins.Length];
        for (var i = 0; i < bins.Length; i++)
        {
            operations[i] = Operation.Write(bins[i]);
        }

        return new BatchAction(BatchActionKind.WriteOperations, operations: operations);
    }

    /// <summary>Copies the action with its present values, for calls that send it later.</summary>
    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    public BatchAction Snapshot() => Array.Exists(Operations, operation => ValueSnapshot.IsNeeded(operation.Bin))
        ? new BatchAction(Kind, operations: Operation.SnapshotOf(Operations)) { Mode = Mode }
        : this;

    public override string ToString() => Kind.ToString();
}
