using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>What rows of a batch do with their records. Immutable.</summary>
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

    /// <summary>The bins to read by name.</summary>
    public string[] Bins { get; }

    public Operation[] Operations { get; }

    /// <summary>What the server answers: for each operation where one writes, unless all bins are read, too.</summary>
    public RespondMode Mode { get; private init; }

    /// <exception cref="ArgumentException">The names can't be sent.</exception>
    public static BatchAction ReadBins(ReadOnlySpan<string> bins)
    {
        NameRules.CheckSelected(bins, nameof(bins));
        return new BatchAction(BatchActionKind.ReadBins, bins: bins.ToArray());
    }

    /// <exception cref="ArgumentException">There are no columns, or two for a bin.</exception>
    public static BatchAction ReadColumns(ReadOnlySpan<BinColumn> columns)
    {
        var bins = new string[columns.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            bins[i] = columns[i]?.Name ?? throw new ArgumentException($"There is null at index {i}.", nameof(columns));
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
        var answersAll = (traits & OperationTraits.ReadsAll) == 0;
        return new BatchAction(BatchActionKind.WriteOperations, operations: copy)
        {
            Mode = !reads ? RespondMode.None : answersAll ? RespondMode.All : RespondMode.Reads,
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

    /// <summary>The action as it is at this moment, for calls that send it later.</summary>
    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    public BatchAction Snapshot() => Array.Exists(Operations, operation => ValueSnapshot.IsNeeded(operation.Bin))
        ? new BatchAction(Kind, operations: Operation.SnapshotOf(Operations)) { Mode = Mode }
        : this;

    public override string ToString() => Kind.ToString();
}
