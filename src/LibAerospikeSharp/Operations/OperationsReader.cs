namespace LibAerospikeSharp.Operations;

/// <summary>Makes results of the bins that operations were answered with.</summary>
internal static class OperationsReader
{
    // Up to here comparing every pair is cheaper than hashing.
    private const int PairwiseLimit = 16;

    /// <summary>Whether an operation changes the record.</summary>
    public static bool HasWrite(ReadOnlySpan<Operation> operations) => Count(operations, OperationTraits.Writes) > 0;

    /// <summary>
    /// What to ask of the server for <see cref="ToRecord"/>. It leaves out bins that are absent, which can hide that a bin was
    /// read again, and is gone by then.
    /// </summary>
    public static RespondMode ModeForRecord(ReadOnlySpan<Operation> operations) =>
        HasWrite(operations) && Count(operations, OperationTraits.Reads) > 1 ? RespondMode.All : RespondMode.Reads;

    /// <summary>A record in which the last result of a bin counts.</summary>
    /// <exception cref="AerospikeClientException">The server's answer does not fit the operations.</exception>
    public static Record ToRecord(Record answer, ReadOnlySpan<Operation> operations, RespondMode mode)
    {
        var results = mode == RespondMode.All ? Reads(answer, operations) : answer.RawBins;
        var count = DropRepeated(results, keepsAbsent: mode != RespondMode.All);
        return results == answer.RawBins && count == results.Length ? answer : new Record(answer.Key, answer.Header, results[..count]);
    }

    /// <summary>
    /// One result for each operation. The server was asked for that, but leaves out touches, and has no such answer when
    /// all bins are read.
    /// </summary>
    /// <exception cref="AerospikeClientException">The server's answer does not fit the operations.</exception>
    public static OperateResults ToResults(Record answer, ReadOnlySpan<Operation> operations)
    {
        var results = new OperationResult[operations.Length];
        if (Count(operations, OperationTraits.ReadsAll) > 0)
        {
            for (var i = 0; i < operations.Length; i++)
            {
                results[i] = operations[i].Traits.HasFlag(OperationTraits.ReadsAll) ? new OperationResult(answer.Dictionary) : new OperationResult(operations[i].Bin.Name ?? "", default);
            }
        }
        else
        {
            var next = 0;
            for (var i = 0; i < operations.Length; i++)
            {
                results[i] = new OperationResult(operations[i].Bin.Name ?? "", Take(answer, operations, i, ref next));
            }
        }

        return new OperateResults(answer.Key, answer.Header, results);
    }

    /// <summary>What the reads gave, in their order, when every operation was answered.</summary>
    private static Bin[] Reads(Record answer, ReadOnlySpan<Operation> operations)
    {
        var reads = new Bin[Count(operations, OperationTraits.Reads)];
        var (next, read) = (0, 0);
        for (var i = 0; i < operations.Length; i++)
        {
            var value = Take(answer, operations, i, ref next);
            if (operations[i].Traits.HasFlag(OperationTraits.Reads))
            {
                reads[read++] = Bin.Unchecked(operations[i].Bin.Name, value);
            }
        }

        return reads;
    }

    /// <summary>The result of an operation, and the place of the next one.</summary>
    private static Value Take(Record answer, ReadOnlySpan<Operation> operations, int index, ref int next)
    {
        ref readonly var operation = ref operations[index];
        var bins = answer.RawBins;
        var value = default(Value);
        if (operation.Traits.HasFlag(OperationTraits.Responds))
        {
            if (next == bins.Length || bins[next].Name != (operation.Bin.Name ?? ""))
            {
                throw Mismatch(answer, operations);
            }

            value = bins[next++].Value;
        }

        return index < operations.Length - 1 || next == bins.Length ? value : throw Mismatch(answer, operations);
    }

    /// <summary>Brings the last result of each bin to the front, where the first one was, and tells how many there are.</summary>
    private static int DropRepeated(Bin[] bins, bool keepsAbsent)
    {
        var places = bins.Length > PairwiseLimit ? new Dictionary<string, int>(bins.Length, StringComparer.Ordinal) : null;
        var count = 0;
        foreach (var bin in bins)
        {
            var place = places is null ? IndexOf(bins.AsSpan(0, count), bin.Name) : places.GetValueOrDefault(bin.Name, -1);
            if (place < 0)
            {
                place = count++;
                places?.Add(bin.Name, place);
            }

            bins[place] = bin;
        }

        return keepsAbsent ? count : DropAbsent(bins, count);
    }

    private static int DropAbsent(Bin[] bins, int count)
    {
        var kept = 0;
        foreach (var bin in bins.AsSpan(0, count))
        {
            if (!bin.Value.IsNull)
            {
                bins[kept++] = bin;
            }
        }

        return kept;
    }

    private static int IndexOf(ReadOnlySpan<Bin> bins, string name)
    {
        for (var i = 0; i < bins.Length; i++)
        {
            if (string.Equals(bins[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Count(ReadOnlySpan<Operation> operations, OperationTraits trait)
    {
        var count = 0;
        foreach (ref readonly var operation in operations)
        {
            count += operation.Traits.HasFlag(trait) ? 1 : 0;
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
