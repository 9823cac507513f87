using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Batches of several calls, and records that are sent again.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class BatchRunTests(CallStyle style) : BatchFixture(style)
{
    private const int Timeout = 9;
    private const int PartitionUnavailable = 11;
    private const int RecordBusy = 14;
    private const int DeviceOverload = 18;

    private static readonly BatchPolicy s_retrying = Patient with { MaxRecordRetries = 3, RecordRetryDelay = TimeSpan.FromMilliseconds(1) };

    [Test]
    public void BatchRead_OneHundredThousandKeys_ReturnsThemAll()
    {
        var stored = Stored(100);
        Key[] keys = [.. Enumerable.Range(0, 100_000).Select(i => stored[i % 100])];
        var results = Client.BatchRead(keys, ["a"], Patient);
        Assert.That(results, Has.Count.EqualTo(100_000));
        Assert.That(results.Where((result, i) => result.Record?.Get<int>("a") != i % 100), Is.Empty); // NUnit takes long to compare so many
    }

    // Were it to fail it would take the process with it.
    [Test]
    public void BatchRead_FiveThousandOnASmallStack_ReturnsThemAll()
    {
        var keys = Stored(5000);
        BatchResults? results = null;
        var thread = new Thread(() => results = Client.BatchRead(keys, Patient), maxStackSize: 64 * 1024);
        thread.Start();
        thread.Join();
        Assert.That(results?.AllSucceeded, Is.True);
    }

    [TestCase(1)]
    [TestCase(7)]
    [TestCase(100)]
    [TestCase(1000)]
    public void BatchRead_AnyNumberOfRecordsPerCall_ReturnsTheSame(int records)
    {
        var keys = Stored(100);
        Assert.That(
            Client.BatchRead(keys, ["a"], Patient with { MaxKeysPerCall = records }).Select(result => result.Record?["a"]),
            Is.EqualTo(Enumerable.Range(0, 100).Select(i => (object)(long)i)));
    }

    // More than the 128 MiB that libaerospike could put into one message.
    [Test]
    public void BatchWrite_ValuesOfManyMegabytes_WritesThemAll()
    {
        var keys = FreshKeys(140);
        var blob = new byte[1_000_000];
        var results = Client.BatchWrite(keys.Select(key => new BatchWriteEntry(key, [new Bin("blob", blob)])), Patient);
        var removed = Client.BatchRemove(keys, Patient);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results, Has.Count.EqualTo(140));
            Assert.That(results.Failed, Is.Empty);
            Assert.That(removed.Failed, Is.Empty);
        }
    }

    [Test]
    public void BatchWrite_RecordThatCantBeSentInALaterCall_SendsNothing()
    {
        var keys = FreshKeys(10);
        var entries = keys.Select((key, i) => new BatchWriteEntry(key, [new Bin("a", i == 9 ? Value.FromObject(new object[] { Value.Infinity }) : i)]));
        var exception = Assert.Throws<ArgumentException>(() => Client.BatchWrite(entries, Patient with { MaxKeysPerCall = 2 }));
        Assert.That(exception!.Message, Does.StartWith($"The entry at index 9, for {keys[9]}, can't be sent: Bin 'a', at a[0]: The marker"));
        Assert.That(Client.BatchExists(keys).Select(Code), Is.All.EqualTo(ResultCode.RecordNotFound));
    }

    [Test]
    public void BatchWrite_ManyOperationsOnARecord_AreRun()
    {
        var keys = FreshKeys(2);
        Operation[] operations = [.. Enumerable.Repeat(Operation.Increment("n", 1), 20_000), Operation.Read("n")];
        Assert.That(Client.BatchWrite([new BatchWriteEntry(keys[0], operations)], Patient)[0].Record?["n"], Is.EqualTo(20_000L));
        Assert.That(Client.BatchOperate(keys, operations, Patient).Select(result => result.Record?["n"]), Is.EqualTo(new object[] { 40_000L, 20_000L }));
    }

    [Test]
    public void BatchWrite_TimeIsOverBeforeTheLastCall_LeavesItsRecordsUnsent()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 10 });
        using var client = Connect(server.Address.ToString());
        BatchResults results = null!; // made with the first call answered
        Patience.WithLittleTime(time =>
        {
            server.Reset();
            server.Inject(new Fault { Set = "batch", Key = 2, Response = ResponseFault.Stall });
            try
            {
                results = Write(client, 6, new BatchPolicy { MaxKeysPerCall = 2, TotalTimeout = time });
            }
            catch (AerospikeTimeoutException)
            {
                return false;
            }

            return server.TakeRequests().Count == 2;
        });
        Assert.That(results.Select(result => (result.ResultCode, result.InDoubt)), Is.EqualTo(new[]
        {
            (ResultCode.Ok, false), (ResultCode.Ok, false), (ResultCode.Timeout, true), (ResultCode.Timeout, true), (ResultCode.Timeout, false), (ResultCode.Timeout, false),
        }));
        Assert.That(Assert.Throws<AerospikeTimeoutException>(results[5].ThrowIfFailed)!.Message, Does.Contain("Not sent: the batch's total timeout had expired."));
        Assert.That(client.BatchExists(Enumerable.Range(0, 6).Select(KeyOf)).Count(result => result.Record is not null), Is.EqualTo(4));
    }

    [TestCase(DeviceOverload)]
    [TestCase(RecordBusy)]
    [TestCase(PartitionUnavailable)]
    [TestCase(Timeout)]
    public void BatchRead_RecordsFailForATransientReason_AreSentAgain(int code)
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 100 });
        using var client = Connect(server.Address.ToString());
        Write(client, 10);
        server.TakeRequests();
        server.Inject(new Fault { Set = "batch", Key = 3, ResultCode = code, Count = 3 });
        server.Inject(new Fault { Set = "batch", Key = 5, ResultCode = code, Count = 1 });
        var results = client.BatchRead(Enumerable.Range(0, 10).Select(KeyOf), s_retrying);
        Assert.That(results.Select(result => result.Record?["a"]), Is.EqualTo(Enumerable.Range(0, 10).Select(i => (object)(long)i)));
        Assert.That(server.TakeRequests().Select(request => request.KeyCount), Is.EqualTo(new[] { 10, 2, 1, 1 }));
    }

    [TestCase(DeviceOverload)]
    [TestCase(RecordBusy)]
    [TestCase(PartitionUnavailable)]
    public void BatchWrite_RecordFailsForATransientReason_IsWrittenOnce(int code)
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = code, Count = 2 });
        var results = client.BatchOperate(Enumerable.Range(0, 3).Select(KeyOf), [Operation.Increment("n", 1), Operation.Read("n")], s_retrying);
        Assert.That(results.Select(result => (result.Record?["n"], result.Record?.Generation)), Is.All.EqualTo(((object)1L, 1U)));
    }

    [TestCase(DeviceOverload, ResultCode.DeviceOverload)]
    [TestCase(22, ResultCode.FailForbidden)]
    public void BatchWrite_RecordFailsForGood_KeepsItsCode(int code, ResultCode expected)
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = code, Count = 100 });
        var results = client.BatchOperate(Enumerable.Range(0, 3).Select(KeyOf), [Operation.Increment("n", 1)], s_retrying);
        Assert.That(results.Select(Code), Is.EqualTo(new[] { ResultCode.Ok, expected, ResultCode.Ok }));
    }

    // The server's timeout leaves open whether the record was written.
    [Test]
    public void BatchWrite_RecordTimesOut_IsInDoubtAndNotSentAgain()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = Timeout, Count = 1 });
        var results = Increment(client, s_retrying);
        Assert.That(results.Select(result => (result.ResultCode, result.InDoubt)), Is.EqualTo(new[] { (ResultCode.Ok, false), (ResultCode.Timeout, true), (ResultCode.Ok, false) }));

        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = Timeout, Count = 1 });
        Assert.That(Increment(client, s_retrying with { RetryRecordsInDoubt = true }).AllSucceeded, Is.True);

        // What was in doubt once stays so, whatever the attempts after say.
        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = Timeout, Count = 1 });
        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = DeviceOverload, Count = 100 });
        results = Increment(client, s_retrying with { RetryRecordsInDoubt = true });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results[1].ResultCode, Is.EqualTo(ResultCode.DeviceOverload));
            Assert.That(results[1].InDoubt, Is.True);
        }

        static BatchResults Increment(IAerospikeClient client, BatchPolicy policy) =>
            client.BatchOperate(Enumerable.Range(0, 3).Select(KeyOf), [Operation.Increment("n", 1)], policy);
    }

    // libaerospike would send all of them again, and forget the records that it has.
    [Test]
    public void BatchRead_ResponseBreaksOff_SendsTheOtherRecordsAgain()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 100 });
        using var client = Connect(server.Address.ToString());
        client.BatchWrite(Enumerable.Range(0, 3000).Select(i => new BatchWriteEntry(KeyOf(i), [new Bin("text", new string('x', 100))])), Patient).ThrowIfFailed();
        server.TakeRequests();
        server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, AfterBytes = 200_000 });
        Assert.That(client.BatchRead(Enumerable.Range(0, 3000).Select(KeyOf), Patient).AllSucceeded, Is.True);
        Assert.That(server.TakeRequests().Select(request => request.KeyCount is > 0 and < 3000), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public void BatchRead_NoKeys_SendsNothing()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 100 });
        using var client = Connect(server.Address.ToString());
        client.BatchRead(Array.Empty<Key>());
        Assert.That(server.TakeRequests(), Is.Empty);
    }

    [Test]
    public void BatchOperate_SharedValue_IsSentOnce()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 100 });
        using var client = Connect(server.Address.ToString());
        client.BatchOperate(Enumerable.Range(0, 100).Select(KeyOf), [Operation.Write("blob", new byte[500_000])], Patient).ThrowIfFailed();
        Assert.That(server.TakeRequests().Select(request => request.KeyCount), Is.EqualTo(new[] { 100 }));
    }

    [TestCase(false, null, null, false)]
    [TestCase(true, null, null, true)]
    [TestCase(true, false, null, false)]
    [TestCase(true, null, false, false)]
    [TestCase(false, true, null, true)]
    [TestCase(false, null, true, true)]
    [TestCase(true, true, false, false)]
    public void BatchWrite_SendKey_StoresItAsTheNearestPolicySays(bool client, bool? batch, bool? record, bool isStored)
    {
        using var server = AerospikeTestServer.Start();
        using var connected = Connect(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(server.Address.ToString()), DefaultWritePolicy = new WritePolicy { SendKey = client } });
        foreach (var count in new[] { 1, 2 })
        {
            connected.BatchWrite(
                Enumerable.Range(0, count).Select(i => new BatchWriteEntry(KeyOf(i), [new Bin("a", i)]) { Policy = new WritePolicy { SendKey = record } }),
                Patient with { SendKey = batch }).ThrowIfFailed();
            Assert.That(server.GetRecords().Select(record => record.Key is not null), Is.EqualTo(Enumerable.Repeat(isStored, count)));
            server.Reset();
        }
    }

    [Test]
    public void BatchWrite_NoRetriesAskedFor_SendsNothingAgain()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 100 });
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = DeviceOverload });
        Assert.That(Write(client, 3).Select(Code), Is.EqualTo(new[] { ResultCode.Ok, ResultCode.DeviceOverload, ResultCode.Ok }));
        Assert.That(server.TakeRequests(), Has.Count.EqualTo(1));
    }

    // Each pause is a random part of the delay, so that nearly all of them are longer than the timeout.
    [Test]
    public void BatchWrite_NoTimeForTheNextPause_EndsWithTheRecordsCode()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = DeviceOverload, Count = int.MaxValue });
        var results = Write(client, 3, Patient with { MaxRecordRetries = int.MaxValue, RecordRetryDelay = TimeSpan.FromDays(20) });
        Assert.That(results.Select(Code), Is.EqualTo(new[] { ResultCode.Ok, ResultCode.DeviceOverload, ResultCode.Ok }));
    }

    [Test]
    public void BatchWrite_RetriesUntilTheTimeIsOver_EndsInTime()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 10 });
        using var client = Connect(server.Address.ToString());
        BatchResults results = null!; // made with the first calls answered
        Patience.WithLittleTime(time =>
        {
            server.Reset();
            server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = DeviceOverload, Count = 3 });
            server.Inject(new Fault { Set = "batch", Key = 1, Kind = RequestKind.Write, Response = ResponseFault.Stall }); // alone, it is no batch
            try
            {
                results = Write(client, 3, s_retrying with { MaxRecordRetries = int.MaxValue, TotalTimeout = time });
            }
            catch (AerospikeTimeoutException)
            {
                return false;
            }

            return server.TakeRequests().Count == 4;
        });
        Assert.That(
            results.Select(result => (result.ResultCode, result.InDoubt)),
            Is.EqualTo(new[] { (ResultCode.Ok, false), (ResultCode.Timeout, true), (ResultCode.Ok, false) }));
    }

    [Test]
    public void BatchWrite_NotAllKeysToRespond_LeavesRecordsAfterAFailureWithoutResponse()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = 22 });
        var policy = Patient with { RespondAllKeys = false, MaxKeysPerCall = 3 };
        var results = Write(client, 6, policy);
        Assert.That(
            results.Take(3).Select(result => (result.ResultCode, result.InDoubt)),
            Is.EqualTo(new[] { (ResultCode.Ok, false), (ResultCode.FailForbidden, false), (ResultCode.Ok, false) }));
        Assert.That(results.Skip(3).Select(result => (result.ResultCode, result.InDoubt)), Is.All.EqualTo((ResultCode.NoResponse, false)));
        Assert.That(client.BatchExists(Enumerable.Range(3, 3).Select(KeyOf)).Select(Code), Is.All.EqualTo(ResultCode.RecordNotFound));
    }

    private static Key KeyOf(int number) => new("test", "batch", number);

    private static BatchResults Write(IAerospikeClient client, int count, BatchPolicy? policy = null) =>
        client.BatchWrite(Enumerable.Range(0, count).Select(i => new BatchWriteEntry(KeyOf(i), [new Bin("a", i)])), policy);
}
