using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Keys and values that change or fail while a batch runs. It takes them as they are when it is called.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class BatchValuesTests(CallStyle style) : BatchFixture(style)
{
    private static readonly BatchPolicy s_severalCalls = Patient with { MaxKeysPerCall = 1 };

    // As iterators over a reader are.
    [Test]
    public void BatchWrite_SequencesThatCanBeReadOnce_AreReadOnceAndSent()
    {
        var keys = FreshKeys(3);
        var entries = keys.Select((key, i) => new BatchWriteEntry(key, [new Bin("list", Once(i))]));
        Client.BatchWrite(entries, s_severalCalls).ThrowIfFailed();
        Assert.That(Client.BatchRead(keys).Select(result => result.Record?["list"]), Is.EqualTo(new[] { new[] { 0L }, [1L], [2L] }));
    }

    [Test]
    public void BatchOperate_SequenceThatCanBeReadOnce_IsReadOnceAndSentToAll()
    {
        var keys = FreshKeys(3);
        Client.BatchOperate(keys, [Operation.Write("list", Once(7))], s_severalCalls).ThrowIfFailed();
        Assert.That(Client.BatchRead(keys).Select(result => result.Record?["list"]), Is.All.EqualTo(new[] { 7L }));
    }

    [Test]
    public void BatchWrite_RecordIsSentAgain_ReadsItsSequenceOnce()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Set = "batch", ResultCode = 18, Count = 5 });
        var key = new Key("test", "batch", 1);
        client.BatchWrite(
            [new BatchWriteEntry(key, [new Bin("list", Once(1))])],
            Patient with { MaxRecordRetries = 10, RecordRetryDelay = TimeSpan.Zero }).ThrowIfFailed();
        Assert.That(client.Get(key)["list"], Is.EqualTo(new[] { 1L }));
    }

    [Test]
    public void BatchWrite_SequenceOfALaterCallFails_SendsNothing()
    {
        var keys = FreshKeys(3);
        var entries = keys.Select((key, i) => new BatchWriteEntry(key, [new Bin("list", i == 2 ? Failing() : Once(i))]));
        Assert.Throws<InvalidDataException>(() => Client.BatchWrite(entries, s_severalCalls));
        Assert.That(Client.BatchExists(keys).Select(Code), Is.All.EqualTo(ResultCode.RecordNotFound));
    }

    [Test]
    public void BatchWrite_KeysFailInTheMiddle_SendsNothing()
    {
        var keys = FreshKeys(3);
        Assert.Throws<InvalidDataException>(() => Client.BatchOperate(FailAfter(keys), [Operation.Increment("n", 1)], s_severalCalls));
        Assert.That(Client.BatchExists(keys).Select(Code), Is.All.EqualTo(ResultCode.RecordNotFound));
    }

    [Test]
    public void AnyBatch_EverythingChangesAfterTheFirstCall_SendsWhatItWasCalledWith()
    {
        using var clock = new HeldClock();
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = clock });
        using var client = Connect(server.Address.ToString());
        var keys = Keys();
        var list = new List<int> { 1 };
        var map = new Dictionary<string, object> { ["a"] = list };
        var blob = new byte[] { 1 };
        clock.Hold();
        var running = Task.Run(() => client.BatchOperate(
            keys, [Operation.Write("list", list), Operation.Write("map", Value.FromObject(map)), Operation.Write("blob", blob)], s_severalCalls));
        Assert.That(clock.AwaitHeld(), Is.True);

        list.Add(2);
        map["b"] = 3;
        blob[0] = 9;
        Array.Fill(keys, new Key("test", "other", 1));
        clock.Release();
        var results = running.GetAwaiter().GetResult();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Select(result => (result.Key, result.ResultCode)), Is.EqualTo(Keys().Select(key => (key, ResultCode.Ok))));
            Assert.That(server.GetRecords().Select(record => record.Set), Is.EqualTo(new[] { "batch", "batch", "batch" }));
            Assert.That(server.GetRecords().Select(record => record.Bins["list"]), Is.All.EqualTo(new[] { 1L }));
            Assert.That(server.GetRecords().Select(record => record.Bins["blob"]), Is.All.EqualTo(new byte[] { 1 }));
            Assert.That(server.GetRecords().Select(record => ((IReadOnlyDictionary<object, object?>)record.Bins["map"]).Count), Is.All.EqualTo(1));
        }
    }

    [Test]
    public void BatchWrite_EntriesChangeAfterTheFirstCall_SendsWhatItWasCalledWith()
    {
        using var clock = new HeldClock();
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = clock });
        using var client = Connect(server.Address.ToString());
        var list = new List<int> { 1 };
        BatchEntry[] entries = [.. Keys().Select(key => new BatchWriteEntry(key, [new Bin("list", list)]))];
        clock.Hold();
        var running = Task.Run(() => client.BatchWrite(entries, s_severalCalls));
        Assert.That(clock.AwaitHeld(), Is.True);

        list.Add(2);
        Array.Fill(entries, new BatchRemoveEntry(new Key("test", "batch", 0)));
        clock.Release();

        Assert.That(running.GetAwaiter().GetResult().AllSucceeded, Is.True);
        Assert.That(server.GetRecords().Select(record => record.Bins["list"]), Is.EqualTo(new[] { new[] { 1L }, [1L], [1L] }));
    }

    private static Key[] Keys() => [.. Enumerable.Range(0, 3).Select(i => new Key("test", "batch", i))];

    private static IEnumerable<int> Failing()
    {
        yield return 1;
        throw new InvalidDataException("The sequence fails.");
    }

    private static IEnumerable<Key> FailAfter(Key[] keys)
    {
        foreach (var key in keys)
        {
            yield return key;
        }

        throw new InvalidDataException("The keys fail.");
    }

    /// <summary>A sequence of one number that is empty the second time.</summary>
    private static IEnumerable<int> Once(int number)
    {
        var numbers = new Queue<int>([number]);
        return Rest();

        IEnumerable<int> Rest()
        {
            while (numbers.TryDequeue(out var next))
            {
                yield return next;
            }
        }
    }
}
