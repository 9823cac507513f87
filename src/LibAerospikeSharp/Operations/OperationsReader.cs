namespace LibAerospikeSharp;

/// <summary>Makes results of the bins that operations were answered with.</summary>
internal static class OperationsReader
{
    /// <summary>Whether an operation changes the record.</summary>
    public static bool HasWrite(ReadOnlySpan<Operation> operations) => Count(operations, static operation => !operation.IsRead) > 0;

    /// <summary>
    /// What to ask of the server for <see cref="ToRecord"/>. It leaves out bins that are absent, which can hide that a bin was
    /// read again, and is gone by then.
    /// </summary>
    public static OperationAnswer WantedForRecord(ReadOnlySpan<Operation> operations) =>
        HasWrite(operations) && Count(operations, static operation => operation.Kind == OperationKind.Read) > 1 ? OperationAnswer.All : OperationAnswer.Reads;

    /// <summary>A record in which the last result of a bin counts.</summary>
    /// <exception cref="AerospikeClientException">The server's answer does not fit the operations.</exception>
    public static Record ToRecord(Record answer, ReadOnlySpan<Operation> operations, OperationAnswer wanted)
    {
        if (wanted != OperationAnswer.All && answer.RawBins.Length < 2)
        {
            return answer;
        }

        var results = wanted == OperationAnswer.All ? Reads(ToResults(answer, operations), operations) : answer.RawBins;
        var last = new Dictionary<string, int>(results.Length, StringComparer.Ordinal);
        for (var i = 0; i < results.Length; i++)
        {
            last[results[i].Name] = i;
        }

        return last.Count == results.Length && results == answer.RawBins
            ? answer
            : new Record(answer.Key, answer.Header, [.. last.Values.Select(i => results[i]).Where(bin => !bin.Value.IsNull)]);
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
        var readsAll = Count(operations, static operation => operation.Kind == OperationKind.ReadAll) > 0;
        var next = 0;
        for (var i = 0; i < operations.Length; i++)
        {
            ref readonly var operation = ref operations[i];
            var name = operation.Bin.Name ?? "";
            if (operation.Kind == OperationKind.ReadAll)
            {
                results[i] = new BinResult(answer.Dictionary);
            }
            else if (readsAll || operation.Kind is OperationKind.Touch or OperationKind.ReadHeader)
            {
                results[i] = new BinResult(name, default);
            }
            else if (next < bins.Length && bins[next].Name == name)
            {
                results[i] = new BinResult(name, bins[next].Value);
                next++;
            }
            else
            {
                throw Mismatch(answer, operations);
            }
        }

        return next == bins.Length || readsAll ? new OperateResults(answer.Key, answer.Header, results) : throw Mismatch(answer, operations);
    }

    private static Bin[] Reads(OperateResults results, ReadOnlySpan<Operation> operations)
    {
        var reads = new List<Bin>(operations.Length);
        for (var i = 0; i < operations.Length; i++)
        {
            if (operations[i].Kind == OperationKind.Read)
            {
                reads.Add(Bin.Unchecked(results[i].Name, results[i].RawValue));
            }
        }

        return [.. reads];
    }

    private static int Count(ReadOnlySpan<Operation> operations, Func<Operation, bool> predicate)
    {
        var count = 0;
        foreach (ref readonly var operation in operations)
        {
            count += predicate(operation) ? 1 : 0;
        }

        return count;
    }

    private static AerospikeClientException Mismatch(Record answer, ReadOnlySpan<Operation> operations)
    {
        var wasWritten = HasWrite(operations);
        var consequence = wasWritten ? " The record was changed all the same." : "";
        return new AerospikeClientException(
            $"The server's {answer.RawBins.Length} results don't fit the {operations.Length} operations on {answer.Key}.{consequence}",
            ResultCode.ClientError,
            inDoubt: wasWritten);
    }
}
