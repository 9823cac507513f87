namespace LibAerospikeSharp.Operations;

/// <summary>Creates the results of operations from the bins in the server's response.</summary>
internal static class OperationsReader
{
    // Up to this many bins, comparing every pair is cheaper than hashing.
    private const int PairwiseLimit = 16;

    /// <summary>Whether an operation changes the record.</summary>
    public static bool HasWrite(ReadOnlySpan<Operation> operations) => Count(operations, OperationTraits.Writes) > 0;

    /// <summary>
    /// Which results to ask the server for, to use <see cref="ToRecord"/>. With <see cref="RespondMode.Reads"/> the server leaves
    /// out bins that do not exist. If a bin is removed between two reads, that hides the second one.
    /// </summary>
    public static RespondMode ModeForRecord(ReadOnlySpan<Operation> operations) =>
        HasWrite(operations) && Count(operations, OperationTraits.Reads) > 1 ? RespondMode.All : RespondMode.Reads;

    /// <summary>Creates a record from the last result of each bin.</summary>
    /// <exception cref="AerospikeClientException">The server's response does not fit the operations.</exception>
    public static Record ToRecord(Record response, ReadOnlySpan<Operation> operations, RespondMode mode)
    {
        var results = mode == RespondMode.All ? Reads(response, operations) : response.RawBins;
        var count = DropRepeated(results, keepsAbsent: mode != RespondMode.All);
        return results == response.RawBins && count == results.Length ? response : new Record(response.Key, response.Header, results[..count]);
    }

    /// <summary>
    /// Creates one result for each operation. The server was asked to respond to all of them, but it leaves out touches. If one
    /// of them reads all bins, it responds with the bins only.
    /// </summary>
    /// <exception cref="AerospikeClientException">The server's response does not fit the operations.</exception>
    public static OperateResults ToResults(Record response, ReadOnlySpan<Operation> operations)
    {
        var results = new OperationResult[operations.Length];
        if (Count(operations, OperationTraits.ReadsAll) > 0)
        {
            for (var i = 0; i < operations.Length; i++)
            {
                results[i] = (operations[i].Traits & OperationTraits.ReadsAll) != 0
                    ? new OperationResult(response.Dictionary)
                    : OperationResult.Unchecked(operations[i].Bin.Name ?? "", default);
            }
        }
        else
        {
            var next = 0;
            for (var i = 0; i < operations.Length; i++)
            {
                results[i] = OperationResult.Unchecked(operations[i].Bin.Name ?? "", Take(response, operations, i, ref next));
            }
        }

        return new OperateResults(response.Key, response.Header, results);
    }

    /// <summary>The results of the operations that read, in order, from a response to every operation.</summary>
    private static Bin[] Reads(Record response, ReadOnlySpan<Operation> operations)
    {
        var reads = new Bin[Count(operations, OperationTraits.Reads)];
        var (next, read) = (0, 0);
        for (var i = 0; i < operations.Length; i++)
        {
            var value = Take(response, operations, i, ref next);
            if ((operations[i].Traits & OperationTraits.Reads) != 0)
            {
                reads[read++] = Bin.Unchecked(operations[i].Bin.Name, value);
            }
        }

        return reads;
    }

    /// <summary>Takes the result of an operation from the response, and moves on to the next result.</summary>
    private static Value Take(Record response, ReadOnlySpan<Operation> operations, int index, ref int next)
    {
        ref readonly var operation = ref operations[index];
        var bins = response.RawBins;
        var value = default(Value);
        if ((operation.Traits & OperationTraits.Responds) != 0)
        {
            if (next == bins.Length || bins[next].Name != (operation.Bin.Name ?? ""))
            {
                throw Mismatch(response, operations);
            }

            value = bins[next++].Value;
        }

        return index < operations.Length - 1 || next == bins.Length ? value : throw Mismatch(response, operations);
    }

    /// <summary>Keeps only the last result of each bin, in the place of its first one. Returns how many are left.</summary>
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
            count += (operation.Traits & trait) != 0 ? 1 : 0;
        }

        return count;
    }

    private static AerospikeClientException Mismatch(Record response, ReadOnlySpan<Operation> operations)
    {
        var wasWritten = HasWrite(operations);
        var consequence = wasWritten ? " The record was changed." : "";
        return new AerospikeClientException(
            $"The server returned {response.RawBins.Length} results, which don't fit the {operations.Length} operations on {response.Key}.{consequence}",
            ResultCode.ClientError);
    }
}
