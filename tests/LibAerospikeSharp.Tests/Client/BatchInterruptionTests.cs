using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Batches that can't go on after a part of them was sent. The results still say what was written.</summary>
public sealed class BatchInterruptionTests : HandleFixture
{
    private const int DeviceOverload = 18;

    private static readonly BatchPolicy s_patient = new() { TotalTimeout = Patience.Deadline };

    // No response comes from the server, which has carried everything out.
    [TestCase(CallStyle.Async)]
    [TestCase(CallStyle.Workers)]
    public void BatchWriteAsync_DisposedWhileItWaitsForARetryOfAll_ThrowsInDoubt(CallStyle style)
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 1 });
        using var client = Connect(server, style);
        server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, Count = int.MaxValue });
        var task = client.BatchWriteAsync(
            Keys(5).Select(Entry), s_patient with { MaxRetries = int.MaxValue, SleepBetweenRetries = TimeSpan.FromMilliseconds(10) });
        Assert.That(() => server.GetRecords().Count, Is.EqualTo(5).After(Patience.Milliseconds, 10));
        client.Dispose();

        Assert.That(async () => await task, Throws.TypeOf<ClusterException>().With.Property(nameof(AerospikeException.InDoubt)).True);
        Assert.That(server.GetRecords(), Has.Count.EqualTo(5));
    }

    [TestCase(CallStyle.Async)]
    [TestCase(CallStyle.Workers)]
    public void BatchReadAsync_DisposedWhileItWaitsForARetryOfAll_ThrowsThatItIsDisposed(CallStyle style)
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 1 });
        using var client = Connect(server, style);
        server.Inject(new Fault { Kind = RequestKind.Batch, Response = ResponseFault.Close, Count = int.MaxValue });
        var task = client.BatchReadAsync(Keys(5), s_patient with { MaxRetries = int.MaxValue, SleepBetweenRetries = TimeSpan.FromMilliseconds(10) });
        Assert.That(() => server.TakeRequests().Count, Is.Positive.After(Patience.Milliseconds, 10));
        client.Dispose();
        Assert.That(async () => await task, Throws.TypeOf<ObjectDisposedException>());
    }

    [TestCase(CallStyle.Async)]
    [TestCase(CallStyle.Workers)]
    public void BatchWriteAsync_DisposedWhileItWaitsForARetryOfSome_TellsWhatWasDone(CallStyle style)
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server, style);
        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = DeviceOverload, Count = int.MaxValue });
        var task = client.BatchWriteAsync(
            Keys(3).Select(Entry), s_patient with { MaxRecordRetries = int.MaxValue, RecordRetryDelay = TimeSpan.FromMilliseconds(10) });
        Assert.That(() => server.GetRecords().Count, Is.EqualTo(2).After(Patience.Milliseconds, 10));
        client.Dispose();
        Assert.That(task.GetAwaiter().GetResult().Select(result => result.ResultCode), Is.EqualTo(new[] { ResultCode.Ok, ResultCode.DeviceOverload, ResultCode.Ok }));
    }

    // The wait for a retry is without end, but for the interruption.
    [Test]
    public void BatchWrite_ThreadInterruptedWhileItWaitsForARetry_TellsWhatWasDone()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server, CallStyle.Sync);
        server.Inject(new Fault { Set = "batch", Key = 1, ResultCode = DeviceOverload, Count = int.MaxValue });
        var policy = new BatchPolicy { TotalTimeout = TimeSpan.Zero, MaxRecordRetries = int.MaxValue, RecordRetryDelay = TimeSpan.FromDays(20) };
        BatchResults? results = null;
        var isInterrupted = false;
        var thread = new Thread(() =>
        {
            try
            {
                results = client.BatchWrite(Keys(3).Select(Entry), policy);
                Thread.Sleep(Timeout.Infinite);
            }
            catch (ThreadInterruptedException)
            {
                isInterrupted = true;
            }
        });
        thread.Start();
        Assert.That(() => server.GetRecords().Count, Is.EqualTo(2).After(Patience.Milliseconds, 10));
        thread.Interrupt();
        Assert.That(thread.Join(Patience.Deadline), Is.True);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results?.Select(result => result.ResultCode), Is.EqualTo(new[] { ResultCode.Ok, ResultCode.DeviceOverload, ResultCode.Ok }));
            Assert.That(isInterrupted, Is.True);
        }
    }

    private static AerospikeClient Connect(AerospikeTestServer server, CallStyle style) =>
        AerospikeClient.Connect(Patience.Options(server) with { UsesEventLoops = style != CallStyle.Workers });

    private static Key[] Keys(int count) => [.. Enumerable.Range(0, count).Select(i => new Key("test", "batch", i))];

    private static BatchWriteEntry Entry(Key key) => new(key, [new Bin("a", 1)]);
}
