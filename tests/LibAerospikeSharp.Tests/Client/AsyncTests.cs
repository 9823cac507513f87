using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Asynchronous commands: many at a time, and where user code runs.</summary>
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class AsyncTests(CallStyle style) : ClientFixture(style)
{
    [Test]
    public async Task PutAndGet_TenThousandAtATime_AreAllRight()
    {
        var keys = Enumerable.Range(0, 10_000).Select(i => new Key("test", "async", i)).ToList();
        await Task.WhenAll(keys.Select((key, i) => Client.PutAsync(key, [new Bin("i", i)])));
        var records = await Task.WhenAll(keys.Select(key => Client.GetAsync(key)));
        Assert.That(records.Where((record, i) => record.Get<int>("i") != i), Is.Empty);
    }

    [Test]
    public async Task Get_ContinuationBlocks_DelaysNobodyElse()
    {
        var key = FreshKey();
        await Client.PutAsync(key, [new Bin("a", 1)]);
        using var gate = new ManualResetEventSlim();

        // The pool has threads for the others: it is slow to make more.
        ThreadPool.GetMinThreads(out var workers, out var ports);
        ThreadPool.SetMinThreads(workers + 8, ports);
        async Task Block()
        {
            await Client.GetAsync(key);
            gate.Wait(Patience.Deadline);
        }

        // Not from this thread, on which a task that has ended already would go on.
        var blocked = Enumerable.Range(0, 4).Select(_ => Task.Run(Block)).ToList();
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Client.GetAsync(key))).WaitAsync(Patience.Deadline);
        var anyEnded = blocked.Any(task => task.IsCompleted);
        gate.Set();
        await Task.WhenAll(blocked);
        ThreadPool.SetMinThreads(workers, ports);
        Assert.That(anyEnded, Is.False);
    }

    [Test]
    public async Task Get_ContinuationCallsTheClientSynchronously_DoesNotDeadlock()
    {
        var key = FreshKey();
        await Client.PutAsync(key, [new Bin("a", 1)]);

        var reads = Enumerable.Range(0, 16).Select(_ => Client.GetAsync(key).ContinueWith(_ => Client.Get(key), TaskContinuationOptions.ExecuteSynchronously));
        var records = await Task.WhenAll(reads).WaitAsync(Patience.Deadline);
        Assert.That(records.Select(record => record["a"]), Is.All.EqualTo(1));
    }

    [Test]
    public async Task Get_Continuation_RunsOnNoThreadOfTheLibrarys()
    {
        var key = FreshKey();
        await Client.PutAsync(key, [new Bin("a", 1)]);
        var test = Environment.CurrentManagedThreadId; // on which a task that has ended already goes on
        var threads = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ =>
            Client.GetAsync(key).ContinueWith(_ => Thread.CurrentThread.IsThreadPoolThread || Environment.CurrentManagedThreadId == test, TaskContinuationOptions.ExecuteSynchronously)));
        Assert.That(threads, Is.All.True);
    }

    [Test]
    public async Task Put_ArgumentsChangedAfterTheCall_AreNotLookedAtAnyMore()
    {
        var keys = Enumerable.Range(0, 100).Select(i => FreshKey($"{i}")).ToList();
        var blob = new byte[5000]; // large enough to be handed over where it is
        var list = new List<int> { 0 };
        Bin[] bins = [new("blob", blob), new("list", list), new("typed", new TypedBlob(7, blob))];
        Operation[] operations = [Operation.Append("text", "x"), Operation.Write("blob2", blob)];
        var tasks = new List<Task>();
        foreach (var (i, key) in keys.Index())
        {
            blob[0] = (byte)i;
            list[0] = i;
            tasks.Add(Client.PutAsync(key, bins));
            tasks.Add(Client.OperateAsync(key, operations));
        }

        blob[0] = 255;
        list[0] = -1;
        operations[0] = default;
        await Task.WhenAll(tasks);
        Assert.That(
            keys.Select(key => Client.Get(key)).Select(record =>
                (record.Get<byte[]>("blob")[0], record.Get<byte[]>("blob2")[0], record.Get<int[]>("list")[0], record.Get<TypedBlob>("typed").Bytes.Span[0])),
            Is.EqualTo(Enumerable.Range(0, 100).Select(i => ((byte)i, (byte)i, i, (byte)i))));
    }

    private static IEnumerable<TestCaseData> BadCalls
    {
        get
        {
            var dates = new List<object> { DateTime.UnixEpoch };
            yield return Case("no key", (client, _) => client.PutAsync(null!, [new Bin("a", 1)])); // the mistake under test
            yield return Case("no bins", (client, key) => client.PutAsync(key, []));
            yield return Case("half a pair", (client, key) => client.PutAsync(key, [new Bin("a", "\ud800")]));
            yield return Case("a date in a list", (client, key) => client.PutAsync(key, [new Bin("a", dates)]));
            yield return Case("bin twice", (client, key) => client.PutAsync(key, [new Bin("a", 1), new Bin("a", 2)]));
            yield return Case("text to add", (client, key) => client.IncrementAsync(key, "a", "text"));
            yield return Case("no operations", (client, key) => client.OperateAsync(key, []));
            yield return Case("default operation", (client, key) => client.OperateOrderedAsync(key, [default]));
            yield return Case("date in an operation", (client, key) => client.OperateAsync(key, [Operation.Write("a", dates)]));
            yield return Case("generation without policy", (client, key) => client.RemoveAsync(key, new WritePolicy { Generation = 1 }));
            yield return Case("long name", (client, key) => client.SelectAsync(key, [new string('x', 16)]));
        }
    }

    [TestCaseSource(nameof(BadCalls))]
    public void Call_ArgumentRejected_ThrowsBeforeThereIsATaskAndKeepsNothing(Func<IAerospikeClient, Key, Task> call)
    {
        var key = FreshKey();
        var before = AerospikeNative.LiveObjects;
        Assert.That(() => { _ = call(Client, key); }, Throws.InstanceOf<ArgumentException>());
        Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
    }

    private static TestCaseData Case(string name, Func<IAerospikeClient, Key, Task> call) => new TestCaseData(call).SetArgDisplayNames(name);
}
