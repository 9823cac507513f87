namespace LibAerospikeSharp.Tests.Outages;

/// <summary>The ways to read. Each reads records that are stored from beginning to end, and throws what the client said, or says what is wrong.</summary>
internal static class OutageReads
{
    public static BatchPolicy BatchPolicy { get; } = new() { TotalTimeout = TimeSpan.FromMilliseconds(200) };

    public static ReadPolicy Policy { get; } = new() { TotalTimeout = TimeSpan.FromMilliseconds(200) };

    /// <summary>Each returns whether what it read is what is stored: a = 1, b = 1, generation 1.</summary>
    public static IReadOnlyList<(string Name, Func<IAerospikeClient, Key[], bool> IsTrue)> All { get; } =
    [
        ("Get", (client, keys) => IsStored(client.Get(keys[0], Policy))),
        ("Select", (client, keys) => Equals(client.Select(keys[0], ["a"], Policy)["a"], 1L)),
        ("Find", (client, keys) => IsStored(client.Find(keys[0], Policy))),
        ("Exists", (client, keys) => client.Exists(keys[0], Policy)),
        ("FindHeader", (client, keys) => client.FindHeader(keys[0], Policy)?.Generation == 1),
        ("Operate", (client, keys) => Equals(client.Operate(keys[0], [Operation.Read("a")], new WritePolicy { TotalTimeout = Policy.TotalTimeout })["a"], 1L)),
        .. Batches(1),
        .. Batches(20),
    ];

    private static IEnumerable<(string Name, Func<IAerospikeClient, Key[], bool> IsTrue)> Batches(int count) =>
    [
        ($"BatchRead, {count}", (client, keys) => AreStored(client.BatchRead(keys[..count], BatchPolicy), IsStored)),
        ($"BatchRead of bins, {count}", (client, keys) => AreStored(client.BatchRead(keys[..count], ["a"], BatchPolicy), record => Equals(record?["a"], 1L))),
        ($"BatchRead of entries, {count}", (client, keys) => AreStored(client.BatchRead(keys[..count].Select(key => new BatchReadEntry(key)), BatchPolicy), IsStored)),
        ($"BatchExists, {count}", (client, keys) => AreStored(client.BatchExists(keys[..count], BatchPolicy), record => record?.Generation == 1)),
        ($"BatchOperate, {count}", (client, keys) => AreStored(client.BatchOperate(keys[..count], [Operation.Read("a")], BatchPolicy), record => Equals(record?["a"], 1L))),
        ($"BatchReadColumns, {count}", (client, keys) => AreColumnsStored(client, keys[..count])),
    ];

    private static bool AreColumnsStored(IAerospikeClient client, Key[] keys)
    {
        var values = new long[keys.Length];
        var codes = new ResultCode[keys.Length];
        client.BatchReadColumns(keys, [new BinColumn<long>("a", values)], codes, BatchPolicy);
        return values.Zip(codes).All(pair => pair.Second == ResultCode.Ok ? pair.First == 1 : pair.Second != ResultCode.RecordNotFound);
    }

    private static bool AreStored(BatchResults results, Func<Record?, bool> isStored) =>
        results.All(result => result.ResultCode == ResultCode.Ok ? isStored(result.Record) : result.ResultCode != ResultCode.RecordNotFound);

    private static bool IsStored(Record? record) => record is { Generation: 1 } && Equals(record["a"], 1L) && Equals(record["b"], 1L);
}
