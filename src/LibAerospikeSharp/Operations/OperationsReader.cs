namespace LibAerospikeSharp;

/// <summary>Makes results of the bins that operations were answered with.</summary>
internal static class OperationsReader
{
    /// <summary>A record in which the last result of a bin counts.</summary>
    public static Record ToRecord(Record answer)
    {
        var bins = answer.RawBins;
        var last = new Dictionary<string, int>(bins.Length, StringComparer.Ordinal);
        for (var i = 0; i < bins.Length; i++)
        {
            last[bins[i].Name] = i;
        }

        return last.Count == bins.Length
            ? answer
            : new Record(answer.Key, answer.Header, [.. last.Values.Select(i => bins[i])]);
    }

    /// <summary>
    /// One result for each operation. The server was asked for that, but leaves out touches, and has no such answer when
    /// all bins are read.
    /// </summary>
    /// <exception cref="AerospikeClientException">The server's answer does not fit the operations.</exception>
    public static OperateResults ToResults(Record answer, ReadOnlySpan<Operation> operations)
    {
        var results = new BinResult[operations.Length];
        var bins = answer.RawBins;
        var readsAll = ReadsAll(operations);
        var next = 0;
        for (var i = 0; i < operations.Length; i++)
        {
            ref readonly var operation = ref operations[i];
            if (operation.Kind == OperationKind.ReadAll)
            {
                results[i] = new BinResult(answer.Dictionary);
            }
            else if (readsAll || operation.Kind is OperationKind.Touch or OperationKind.ReadHeader)
            {
                results[i] = new BinResult(operation.Bin.Name ?? "", default);
            }
            else
            {
                if (next == bins.Length || bins[next].Name != (operation.Bin.Name ?? ""))
                {
                    throw Mismatch(answer, operations);
                }

                results[i] = new BinResult(bins[next].Name, bins[next].Value);
                next++;
            }
        }

        if (next != bins.Length && !readsAll)
        {
            throw Mismatch(answer, operations);
        }

        return new OperateResults(answer.Key, answer.Header, results);
    }

    private static AerospikeClientException Mismatch(Record answer, ReadOnlySpan<Operation> operations) => new(
        $"The server's {answer.RawBins.Length} results don't fit the {operations.Length} operations on {answer.Key}. They were carried out.",
        ResultCode.ClientError);

    private static bool ReadsAll(ReadOnlySpan<Operation> operations)
    {
        foreach (ref readonly var operation in operations)
        {
            if (operation.Kind == OperationKind.ReadAll)
            {
                return true;
            }
        }

        return false;
    }
}
