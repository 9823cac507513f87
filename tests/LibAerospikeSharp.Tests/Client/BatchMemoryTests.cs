using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

public sealed class BatchMemoryTests() : BatchFixture(CallStyle.Sync)
{
    private const long Megabyte = 1024 * 1024;
    private const int Records = 1000;

    [Test]
    public void BatchRead_RecordsOfThreeBins_AllocatesLessThan450BytesForEach()
    {
        var keys = FreshKeys(Records);
        Client.BatchWrite(keys.Select((key, i) => new BatchWriteEntry(key, [new Bin("number", i), new Bin("half", i / 2.0), new Bin("text", $"text {i}")])), Patient).ThrowIfFailed();
        Assert.That(Allocated(() => Client.BatchRead(keys, Patient)) / Records, Is.LessThan(450));
    }

    [Test]
    public void BatchReadColumns_AnyNumberOfRecords_AllocatesTheSame()
    {
        var keys = Stored(Records);
        BinColumn[] columns = [new BinColumn<long>("a", new long[Records], new bool[Records]), new BinColumn<double>("half", new double[Records]), new BinColumn<bool>("even", new bool[Records])];
        var codes = new ResultCode[Records];
        var few = keys[..10];
        Assert.That(
            Allocated(() => Client.BatchReadColumns(keys, columns, codes, Patient)),
            Is.EqualTo(Allocated(() => Client.BatchReadColumns(few, columns, codes, Patient))).And.LessThan(2000));
    }

    [TestCase(200)]
    [TestCase(10_000, Category = "Long")]
    public async Task Batches_FailingAndCancelledAmongThem_LeaveNothingBehind(int rounds)
    {
        using var server = AerospikeTestServer.Start();
        await using var client = await AerospikeClient.ConnectAsync(Patience.Options(server));
        Key[] keys = [.. Enumerable.Range(0, 50).Select(i => new Key("test", "memory", i))];
        await Task.WhenAll(keys.Select(key => client.PutAsync(key, [new Bin("a", 1), new Bin("text", new string('x', 100)), new Bin("list", new[] { 1, 2, 3 })])));

        await Rounds(rounds / 5);
        var before = ResidentMemory.Bytes();
        await Rounds(rounds);
        var growth = ResidentMemory.Bytes() - before;
        TestContext.Out.WriteLine($"resident before: {before / Megabyte} MB, growth: {growth / 1024} KB");
        Assert.That(growth, Is.LessThan(10 * Megabyte));

        async Task Rounds(int count)
        {
            for (var round = 0; round < count; round++)
            {
                await Round(server, client, keys, round).WaitAsync(Patience.Deadline);
            }

            server.ClearFaults();
        }
    }

    private static async Task Round(AerospikeTestServer server, AerospikeClient client, Key[] keys, int round)
    {
        // Half of them try again what broke off.
        var policy = Patient with { MaxRetries = round / 8 % 2 == 0 ? null : 0 };
        using var cancellation = new CancellationTokenSource();
        switch (round % 8)
        {
            case 0:
                Assert.That((await client.BatchReadAsync(keys, policy)).AllSucceeded, Is.True);
                break;
            case 1:
                Assert.That(client.BatchOperate(keys, [Operation.Increment("a", 1), Operation.Read("list")], policy).AllSucceeded, Is.True);
                break;
            case 2:
                var task = client.BatchReadAsync(keys, policy, cancellation.Token);
                await cancellation.CancelAsync();
                await Ended(task);
                break;
            case 3:
                server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, AfterBytes = round * 97 % 8000 });
                await Ended(client.BatchReadAsync(keys, policy));
                break;
            case 4:
                server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, AfterBytes = round % 500 });
                await Ended(Task.Run(() => client.BatchWrite(keys.Select(key => new BatchWriteEntry(key, [new Bin("a", 1)])), policy)));
                break;
            case 5:
                Assert.That(() => client.BatchWrite([new BatchReadEntry(keys[0]), new BatchWriteEntry(keys[1], [new Bin("a", "\ud800")])]), Throws.ArgumentException);
                break;
            case 6:
                server.Inject(new Fault { Set = "memory", Key = 7, ResultCode = 18, Count = 2 });
                Assert.That((await client.BatchReadAsync(keys, policy with { MaxRecordRetries = 3, RecordRetryDelay = TimeSpan.FromMilliseconds(1), MaxKeysPerCall = 20 })).AllSucceeded, Is.True);
                break;
            default:
                Assert.That(client.BatchRead([.. keys, new Key("none", "memory", 1)], policy).Failed.Count(), Is.EqualTo(1));
                break;
        }

        static async Task Ended(Task task)
        {
            try
            {
                await task;
            }
            catch (Exception e) when (e is AerospikeException or OperationCanceledException)
            {
            }
        }
    }

    // The least of several: what the collector took from the pools is made anew.
    private static long Allocated(Action batch) => Enumerable.Range(0, 6).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        batch();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
