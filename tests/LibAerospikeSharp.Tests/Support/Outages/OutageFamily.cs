namespace LibAerospikeSharp.Tests.Outages;

/// <summary>A record as it is stored.</summary>
/// <param name="Generation">How often it was written.</param>
/// <param name="Bins">Its bins.</param>
internal sealed record StoredState(int Generation, IReadOnlyDictionary<string, object?> Bins)
{
    public object? this[string bin] => Bins.GetValueOrDefault(bin);
}

/// <summary>What a client said of one write.</summary>
internal enum Claim
{
    /// <summary>The write succeeded.</summary>
    Applied,

    /// <summary>The write failed, and was not applied.</summary>
    NotApplied,

    /// <summary>The write failed, and may have been applied.</summary>
    InDoubt,
}

/// <summary>A way to write records. A call writes one record, or several as a batch.</summary>
/// <param name="Name">What it is called in failures.</param>
/// <param name="NeedsRecord">Whether the records have to exist before, with the bins a = 1 and b = 1.</param>
/// <param name="Count">How many records a call writes.</param>
/// <param name="Call">Makes the call, and says of each record whether it failed: the exception, or none.</param>
/// <param name="IsApplied">Whether the record is as the write leaves it.</param>
internal sealed record OutageFamily(
    string Name, bool NeedsRecord, int Count, Func<IAerospikeClient, Key[], AerospikeException?[]> Call, Func<StoredState?, bool> IsApplied)
{
    /// <summary>The policy of every call: short, and without retries.</summary>
    public static WritePolicy Policy { get; } = new() { SendKey = true, MaxRetries = 0, TotalTimeout = TimeSpan.FromMilliseconds(200) };

    public static BatchPolicy BatchPolicy { get; } = new() { SendKey = true, MaxRetries = 0, TotalTimeout = TimeSpan.FromMilliseconds(200) };

    public static IReadOnlyList<OutageFamily> All { get; } =
    [
        Single("Put", false, (client, key) => client.Put(key, [new Bin("a", 1)], Policy), state => Is(state, "a", 1L)),
        Single("Increment", false, (client, key) => client.Increment(key, "a", 1, Policy), state => Is(state, "a", 1L)),
        Single("Append", false, (client, key) => client.Append(key, "a", "x", Policy), state => Is(state, "a", "x")),
        Single("Prepend", false, (client, key) => client.Prepend(key, "a", "x", Policy), state => Is(state, "a", "x")),
        Single("Operate", false, (client, key) => client.Operate(key, [Operation.Increment("a", 1), Operation.Read("a")], Policy), state => Is(state, "a", 1L)),
        Single(
            "OperateOrdered", false, (client, key) => client.OperateOrdered(key, [Operation.Increment("a", 1), Operation.Read("a")], Policy),
            state => Is(state, "a", 1L)),
        Single("Modify", false, (client, key) => client.Modify(key, _ => [new Bin("a", 1)], policy: Policy), state => Is(state, "a", 1L)),
        Single("Touch", true, (client, key) => client.Touch(key, TimeToLive.NamespaceDefault, Policy), state => state?.Generation == 2),
        Single("RemoveBins", true, (client, key) => client.RemoveBins(key, ["b"], Policy), state => state is not null && !state.Bins.ContainsKey("b")),
        Single("Remove", true, (client, key) => client.Remove(key, Policy), state => state is null),
        Single("TryRemove", true, (client, key) => client.TryRemove(key, Policy), state => state is null),
        .. Batches(1),
        .. Batches(20),
    ];

    private static IEnumerable<OutageFamily> Batches(int count) =>
    [
        Batch("BatchWrite", false, count, (client, keys) => client.BatchWrite(keys.Select(key => new BatchWriteEntry(key, [new Bin("a", 1)])), BatchPolicy), state => Is(state, "a", 1L)),
        Batch("BatchOperate", false, count, (client, keys) => client.BatchOperate(keys, [Operation.Increment("a", 1)], BatchPolicy), state => Is(state, "a", 1L)),
        Batch(
            "BatchOperate with a read", false, count, (client, keys) => client.BatchOperate(keys, [Operation.Increment("a", 1), Operation.Read("a")], BatchPolicy),
            state => Is(state, "a", 1L)),
        Batch("BatchRemove of keys", true, count, (client, keys) => client.BatchRemove(keys, BatchPolicy), state => state is null),
        Batch("BatchRemove of entries", true, count, (client, keys) => client.BatchRemove(keys.Select(key => new BatchRemoveEntry(key)), BatchPolicy), state => state is null),
    ];

    private static OutageFamily Single(string name, bool needsRecord, Action<IAerospikeClient, Key> call, Func<StoredState?, bool> isApplied) =>
        new(name, needsRecord, 1, (client, keys) => [Failure(() => call(client, keys[0]))], isApplied);

    private static OutageFamily Batch(string name, bool needsRecord, int count, Func<IAerospikeClient, Key[], BatchResults> call, Func<StoredState?, bool> isApplied) =>
        new($"{name}, {count}", needsRecord, count, (client, keys) => Failures(client, keys, call), isApplied);

    private static AerospikeException?[] Failures(IAerospikeClient client, Key[] keys, Func<IAerospikeClient, Key[], BatchResults> call)
    {
        BatchResults? results = null;
        var failure = Failure(() => results = call(client, keys));
        return results is null ? [.. keys.Select(_ => failure)] : [.. results.Select(result => Failure(result.ThrowIfFailed))];
    }

    private static AerospikeException? Failure(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (AerospikeException e)
        {
            return e;
        }
    }

    private static bool Is(StoredState? state, string bin, object value) => Equals(state?[bin], value);
}
