namespace LibAerospikeSharp.Process;

/// <summary>Makes every call of the client on a thread with a small stack. An overflow ends the process.</summary>
internal static class SmallStacks
{
    private const int Many = 2000;

    private static readonly Key s_key = new("test", "stacks", "one");
    private static readonly Key s_missing = new("test", "stacks", "missing");
    private static readonly Key[] s_keys = [.. Enumerable.Range(0, Many).Select(i => new Key("test", "stacks", i))];
    private static readonly Bin[] s_bins = [.. Enumerable.Range(0, Many).Select(i => new Bin($"b{i}", i))];
    private static readonly Operation[] s_operations = [.. Enumerable.Range(0, Many).Select(i => Operation.Write($"b{i}", i))];
    private static readonly List<object> s_nested = Enumerable.Range(0, 50).Aggregate(new List<object>(), (inner, _) => [inner]);

    private static readonly (string Name, Func<IAerospikeClient, object?> Call)[] s_calls =
    [
        ("Put", client => Done(() => client.Put(s_key, [new Bin("a", 1), new Bin("list", new[] { 1, 2, 3 }), new Bin("nested", s_nested)]))),
        ("PutAsync", client => client.PutAsync(s_key, [new Bin("a", 1), new Bin("nested", s_nested)])),
        ("Put 1000 bins", client => Done(() => client.Put(s_key, s_bins.AsSpan(0, 1000)))),
        ("Put 2000 bins", client => Done(() => client.Put(s_key, s_bins))),
        ("PutAsync 1000 bins", client => client.PutAsync(s_key, s_bins.AsSpan(0, 1000))),
        ("PutAsync 2000 bins", client => client.PutAsync(s_key, s_bins)),
        ("Put dictionary", client => Done(() => client.Put(s_key, new Dictionary<string, int> { ["a"] = 1 }))),
        ("Put user key of 64 KiB", client => Done(() => client.Put(new Key("test", "stacks", new string('x', 65_000)), [new Bin("a", 1)]))),
        ("Put a million bytes", client => Done(() => client.Put(s_key, [new Bin("a", new byte[1_000_000])]))),
        ("Get", client => client.Get(s_key)),
        ("GetAsync", client => client.GetAsync(s_key)),
        ("Get missing", client => Thrown<RecordNotFoundException>(() => client.Get(s_missing))),
        ("GetAsync missing", client => Thrown<RecordNotFoundException>(() => client.GetAsync(s_missing).GetAwaiter().GetResult())),
        ("Select", client => client.Select(s_key, ["a"])),
        ("SelectAsync", client => client.SelectAsync(s_key, ["a"])),
        ("Select 1000", client => client.Find(s_key, [.. s_bins.Take(1000).Select(bin => bin.Name)])),
        ("Find", client => client.Find(s_missing)),
        ("FindAsync", client => client.FindAsync(s_missing)),
        ("Exists", client => client.Exists(s_key)),
        ("ExistsAsync", client => client.ExistsAsync(s_key)),
        ("FindHeader", client => client.FindHeader(s_key)),
        ("FindHeaderAsync", client => client.FindHeaderAsync(s_key)),
        ("Increment", client => Done(() => client.Increment(s_key, "n", 1))),
        ("IncrementAsync", client => client.IncrementAsync(s_key, "n", 1)),
        ("Append", client => Done(() => client.Append(s_key, "s", "x"))),
        ("AppendAsync", client => client.AppendAsync(s_key, "s", "x")),
        ("Prepend", client => Done(() => client.Prepend(s_key, "s", "x"))),
        ("PrependAsync", client => client.PrependAsync(s_key, "s", "x")),
        ("RemoveBins", client => Done(() => client.RemoveBins(s_key, ["s"]))),
        ("RemoveBinsAsync", client => client.RemoveBinsAsync(s_key, ["s"])),
        ("Touch", client => Done(() => client.Touch(s_key, TimeToLive.DontUpdate))),
        ("TouchAsync", client => client.TouchAsync(s_key, TimeToLive.DontUpdate)),
        ("Operate", client => client.Operate(s_key, [Operation.Write("a", 1), Operation.Read("a")])),
        ("OperateAsync", client => client.OperateAsync(s_key, [Operation.Write("a", 1), Operation.Read("a")])),
        ("Operate 1000", client => client.Operate(s_key, s_operations.AsSpan(0, 1000))),
        ("Operate 2000", client => client.Operate(s_key, s_operations)),
        ("OperateAsync 1000", client => client.OperateAsync(s_key, s_operations.AsSpan(0, 1000))),
        ("OperateAsync 2000", client => client.OperateAsync(s_key, s_operations)),
        ("OperateOrdered", client => client.OperateOrdered(s_key, [Operation.Read("a")])),
        ("OperateOrderedAsync", client => client.OperateOrderedAsync(s_key, [Operation.Read("a")])),
        ("Modify", client => client.Modify(s_key, record => [new Bin("a", record is null ? 0 : 1)])),
        ("ModifyAsync", client => client.ModifyAsync(s_key, record => [new Bin("a", record is null ? 0 : 1)])),
        ("BatchWrite", client => client.BatchWrite(s_keys.Take(500).Select(key => new BatchWriteEntry(key, [new Bin("a", 1), new Bin("nested", s_nested)])))),
        ("BatchWriteAsync", client => client.BatchWriteAsync(s_keys.Take(500).Select(key => new BatchWriteEntry(key, [new Bin("a", 1), new Bin("nested", s_nested)])))),
        ("BatchRead 1", client => client.BatchRead(s_keys.Take(1))),
        ("BatchRead 500", client => client.BatchRead(s_keys.Take(500))),
        ("BatchRead 1000", client => client.BatchRead(s_keys.Take(1000))),
        ("BatchRead 2000", client => client.BatchRead(s_keys)),
        ("BatchReadAsync 500", client => client.BatchReadAsync(s_keys.Take(500))),
        ("BatchReadAsync 1000", client => client.BatchReadAsync(s_keys.Take(1000))),
        ("BatchReadAsync 2000", client => client.BatchReadAsync(s_keys)),
        ("BatchRead entries", client => client.BatchRead(s_keys.Take(500).Select(key => new BatchReadEntry(key)))),
        ("BatchRead bins", client => client.BatchRead(s_keys.Take(500), ["a"])),
        ("BatchExists", client => client.BatchExists(s_keys.Take(500))),
        ("BatchExistsAsync", client => client.BatchExistsAsync(s_keys.Take(500))),
        ("BatchReadColumns", client => client.BatchReadColumns(s_keys.Take(500), [new BinColumn<int>("a", new int[500])])),
        ("BatchOperate", client => client.BatchOperate(s_keys.Take(500), [Operation.Read("a")])),
        ("BatchOperateAsync", client => client.BatchOperateAsync(s_keys.Take(500), [Operation.Read("a")])),
        ("BatchRemove", client => client.BatchRemove(s_keys.Take(500))),
        ("BatchRemoveAsync", client => client.BatchRemoveAsync(s_keys.Take(500))),
        ("Remove", client => Thrown<RecordNotFoundException>(() => client.Remove(s_missing))),
        ("RemoveAsync", client => Thrown<RecordNotFoundException>(() => client.RemoveAsync(s_missing).GetAwaiter().GetResult())),
        ("TryRemove", client => client.TryRemove(s_key)),
        ("TryRemoveAsync", client => client.TryRemoveAsync(s_key)),
        ("Ping", client => client.Ping()),
        ("PingAsync", client => client.PingAsync()),
        ("IsConnected", client => client.IsConnected),
        ("NodeNames", client => client.Cluster.NodeNames.Count),
        ("Info", client => client.Cluster.Info("build")),
        ("InfoAsync", client => client.Cluster.InfoAsync("build")),
        ("InfoAll", client => client.Cluster.InfoAll("build").Count),
        ("InfoAllAsync", client => client.Cluster.InfoAllAsync("build")),
        ("Get null", client => Thrown<ArgumentNullException>(() => client.Get(null!))),
        ("Put bad name", client => Thrown<ArgumentException>(() => client.Put(s_key, [new Bin(new string('x', 100), 1)]))),
    ];

    /// <summary>The names of the calls, for a run of a single one.</summary>
    public static IEnumerable<string> Names => s_calls.Select(call => call.Name);

    public static int Run(int kilobytes, string seeds, bool usesLoops, string? only)
    {
        var options = new AerospikeClientOptions
        {
            Seeds = AerospikeHost.ParseList(seeds),
            UsesEventLoops = usesLoops,
            ConnectTimeout = TimeSpan.FromMinutes(1),
            DefaultReadPolicy = new ReadPolicy { TotalTimeout = TimeSpan.FromMinutes(1) },
            DefaultWritePolicy = new WritePolicy { TotalTimeout = TimeSpan.FromMinutes(1) },
            DefaultBatchPolicy = new BatchPolicy { TotalTimeout = TimeSpan.FromMinutes(1) },
        };
        AerospikeClient? client = null;
        OnThread(kilobytes, "Connect", () => client = AerospikeClient.Connect(options));
        foreach (var (name, call) in s_calls.Where(call => only is null || call.Name == only))
        {
            OnThread(kilobytes, name, () => (call(client!) as Task)?.Wait()); // connected
        }

        OnThread(kilobytes, "Dispose", client!.Dispose); // connected
        OnThread(kilobytes, "ConnectAsync", () => client = AerospikeClient.ConnectAsync(options).GetAwaiter().GetResult());
        OnThread(kilobytes, "DisposeAsync", () => client.DisposeAsync().AsTask().Wait());
        OnThread(kilobytes, "Connect to nothing", () => Thrown<ClusterException>(() => AerospikeClient.Connect("127.0.0.1:1")));
        Console.WriteLine("all calls have returned");
        return 0;
    }

    private static void OnThread(int kilobytes, string name, Action action)
    {
        Console.WriteLine(name);
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            kilobytes * 1024);
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            throw new InvalidOperationException($"{name} failed.", failure);
        }
    }

    private static object? Done(Action action)
    {
        action();
        return null;
    }

    private static object? Thrown<TException>(Action action)
        where TException : Exception
    {
        try
        {
            action();
        }
        catch (TException)
        {
            return null;
        }

        throw new InvalidOperationException($"There was no {typeof(TException).Name}.");
    }
}
