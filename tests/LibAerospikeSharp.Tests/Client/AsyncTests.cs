using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Asynchronous commands: many at a time, and where user code runs.</summary>
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class AsyncTests(CallStyle style) : ClientFixture(style)
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(60);

    [Test]
    public async Task PutAndGet_TenThousandAtATime_AreAllRight()
    {
        var keys = Enumerable.Range(0, 10_000).Select(i => new Key("test", "async", i)).ToList();
        var policy = new WritePolicy { TotalTimeout = s_deadline };
        await Task.WhenAll(keys.Select((key, i) => Client.PutAsync(key, [new Bin("i", i)], policy)));
        var records = await Task.WhenAll(keys.Select(key => Client.GetAsync(key, new ReadPolicy { TotalTimeout = s_deadline })));
        Assert.That(records.Where((record, i) => record.Get<int>("i") != i), Is.Empty);
    }

    [Test]
    public async Task Get_ContinuationBlocks_DelaysNobodyElse()
    {
        var key = FreshKey();
        await Client.PutAsync(key, [new Bin("a", 1)]);
        using var gate = new ManualResetEventSlim();
        async Task Block()
        {
            await Client.GetAsync(key);
            gate.Wait(s_deadline);
        }

        // Not from this thread, on which a task that has ended already would go on.
        var blocked = Enumerable.Range(0, 4).Select(_ => Task.Run(Block)).ToList();
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Client.GetAsync(key, new ReadPolicy { TotalTimeout = s_deadline }))).WaitAsync(s_deadline);
        var anyEnded = blocked.Any(task => task.IsCompleted);
        gate.Set();
        await Task.WhenAll(blocked);
        Assert.That(anyEnded, Is.False);
    }

    [Test]
    public async Task Get_ContinuationCallsTheClientSynchronously_DoesNotDeadlock()
    {
        var key = FreshKey();
        await Client.PutAsync(key, [new Bin("a", 1)]);

        // No more than the in-memory server leaves threads of the pool for.
        var reads = Enumerable.Range(0, 16).Select(_ => Client.GetAsync(key).ContinueWith(_ => Client.Get(key), TaskContinuationOptions.ExecuteSynchronously));
        var records = await Task.WhenAll(reads).WaitAsync(s_deadline);
        Assert.That(records.Select(record => record["a"]), Is.All.EqualTo(1));
    }

    [Test]
    public async Task Get_Continuation_RunsOnNoThreadOfTheLibrarys()
    {
        var key = FreshKey();
        await Client.PutAsync(key, [new Bin("a", 1)]);
        var threads = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ =>
            Client.GetAsync(key).ContinueWith(_ => Thread.CurrentThread.Name ?? "", TaskContinuationOptions.ExecuteSynchronously)));
        Assert.That(threads.Where(name => name.StartsWith("uv", StringComparison.Ordinal) || name.StartsWith("LibAerospikeSharp", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task Put_BinsChangedAfterTheCall_AreNotLookedAtAnyMore()
    {
        var keys = Enumerable.Range(0, 100).Select(i => FreshKey($"{i}")).ToList();
        var bins = new Bin[1];
        var puts = new List<Task>();
        foreach (var (i, key) in keys.Index())
        {
            bins[0] = new Bin("i", i);
            puts.Add(Client.PutAsync(key, bins));
        }

        bins[0] = new Bin("i", -1);
        await Task.WhenAll(puts);
        Assert.That(keys.Select(key => Client.Get(key).Get<int>("i")), Is.EqualTo(Enumerable.Range(0, 100)));
    }

    [Test]
    public void Put_ArgumentRefused_ThrowsBeforeThereIsATask() =>
        Assert.Multiple(() =>
        {
            Assert.That(() => { _ = Client.PutAsync(null!, [new Bin("a", 1)]); }, Throws.ArgumentNullException); // the mistake under test
            Assert.That(() => { _ = Client.IncrementAsync(FreshKey(), "a", "text"); }, Throws.ArgumentException);
        });

    [Test]
    public async Task LiveHandles_CommandsRefusedBeforeSending_AreAllGivenBack()
    {
        var before = AerospikeNative.LiveHandles;
        for (var i = 0; i < 100; i++)
        {
            try
            {
                await Client.PutAsync(FreshKey(), [new Bin("a", "half a pair: \ud800")]);
            }
            catch (ArgumentException)
            {
                continue;
            }

            Assert.Fail("not refused");
        }

        Assert.That(AerospikeNative.LiveHandles, Is.EqualTo(before));
    }
}
