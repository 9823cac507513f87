using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class CancellationTests(CallStyle style) : ClientFixture(style)
{
    private static readonly CancellationToken s_cancelled = new(canceled: true);

    private static IEnumerable<TestCaseData> Operations
    {
        get
        {
            yield return Case("Put", (client, key, token) => client.PutAsync(key, [new Bin("a", 2)], cancellationToken: token));
            yield return Case("Get", (client, key, token) => client.GetAsync(key, cancellationToken: token));
            yield return Case("Select", (client, key, token) => client.SelectAsync(key, ["a"], cancellationToken: token));
            yield return Case("Find", (client, key, token) => client.FindAsync(key, cancellationToken: token));
            yield return Case("Exists", (client, key, token) => client.ExistsAsync(key, cancellationToken: token));
            yield return Case("FindHeader", (client, key, token) => client.FindHeaderAsync(key, cancellationToken: token));
            yield return Case("Remove", (client, key, token) => client.RemoveAsync(key, cancellationToken: token));
            yield return Case("TryRemove", (client, key, token) => client.TryRemoveAsync(key, cancellationToken: token));
            yield return Case("Increment", (client, key, token) => client.IncrementAsync(key, "a", 1, cancellationToken: token));
            yield return Case("Touch", (client, key, token) => client.TouchAsync(key, TimeToLive.NeverExpire, cancellationToken: token));
            yield return Case("RemoveBins", (client, key, token) => client.RemoveBinsAsync(key, ["a"], cancellationToken: token));
            yield return Case("Operate", (client, key, token) => client.OperateAsync(key, [Operation.Write("a", 2)], cancellationToken: token));
            yield return Case("OperateOrdered", (client, key, token) => client.OperateOrderedAsync(key, [Operation.Write("a", 2)], cancellationToken: token));
            yield return Case("Modify", (client, key, token) => client.ModifyAsync(key, _ => [new Bin("a", 2)], cancellationToken: token));
            yield return Case("Info", (client, _, token) => client.Cluster.InfoAsync("build", token));
            yield return Case("InfoAll", (client, _, token) => client.Cluster.InfoAllAsync("build", token));
            yield return Case("Ping", (client, _, token) => client.PingAsync(token));
        }
    }

    [TestCaseSource(nameof(Operations))]
    public void Command_CancelledBefore_IsNotSent(Func<IAerospikeClient, Key, CancellationToken, Task> send)
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1)]);
        Assert.That(async () => await send(Client, key, s_cancelled), Throws.InstanceOf<OperationCanceledException>());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(key)["a"], Is.EqualTo(1));
            Assert.That(Client.Get(key).Generation, Is.EqualTo(1));
        }
    }

    [TestCaseSource(nameof(Operations))]
    public async Task Command_CancelledInFlight_EndsAtOnce(Func<IAerospikeClient, Key, CancellationToken, Task> send)
    {
        using var server = AerospikeTestServer.Start();
        await using var client = Connect(server.Address.ToString());
        using var silence = server.Silence();
        using var source = new CancellationTokenSource();
        var task = send(client, new Key("test", "tests", 1), source.Token);
        await source.CancelAsync();
        Assert.That(async () => await task.WaitAsync(Patience.Deadline), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public Task Storm_TenThousand_LeavesNothingBehind() => Storm(10_000);

    [Test]
    [Category("Long")]
    public Task Storm_OneHundredThousand_LeavesNothingBehind() => Storm(100_000);

    private async Task Storm(int count)
    {
        var before = AerospikeNative.LiveObjects;
        var unobserved = 0;
        void Count(object? sender, UnobservedTaskExceptionEventArgs e) => Interlocked.Increment(ref unobserved);
        TaskScheduler.UnobservedTaskException += Count;
        var (done, cancelled) = (0, 0);
        var random = new Random(7);
        var pending = new List<Task>();
        for (var i = 0; i < count; i++)
        {
            pending.Add(One(new Key("test", "storm", i % 100), random.Next(4), random.Next(3)));
            if (pending.Count == 500)
            {
                await Task.WhenAll(pending);
                pending.Clear();
            }
        }

        await Task.WhenAll(pending);
        await Patience.Until(() => AerospikeNative.LiveObjects == before, "Something was left behind.");
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TaskScheduler.UnobservedTaskException -= Count;
        TestContext.Out.WriteLine($"{done} done, {cancelled} cancelled");
        Client.Put(FreshKey(), [new Bin("a", 1)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(unobserved, Is.Zero);
            Assert.That(done, Is.Positive);
            Assert.That(cancelled, Is.Positive);
            Assert.That(done + cancelled, Is.EqualTo(count));
        }

        async Task One(Key key, int operation, int moment)
        {
            using var source = new CancellationTokenSource();
            var policy = new WritePolicy { TotalTimeout = Patience.Deadline };
            try
            {
                var task = operation switch
                {
                    0 => Client.PutAsync(key, [new Bin("a", 1)], policy, source.Token),
                    1 => Client.ExistsAsync(key, new ReadPolicy { TotalTimeout = Patience.Deadline }, source.Token),
                    2 => Client.FindAsync(key, new ReadPolicy { TotalTimeout = Patience.Deadline }, source.Token),
                    _ => Client.OperateAsync(key, [Operation.Increment("b", 1), Operation.Read("b")], policy, source.Token),
                };
                if (moment == 1)
                {
                    await Task.Yield();
                }

                if (moment < 2)
                {
                    await source.CancelAsync();
                }

                await task;
                Interlocked.Increment(ref done);
            }
            catch (OperationCanceledException)
            {
                Interlocked.Increment(ref cancelled);
            }
        }
    }

    private static TestCaseData Case(string name, Func<IAerospikeClient, Key, CancellationToken, Task> send) => new TestCaseData(send).SetArgDisplayNames(name);
}
