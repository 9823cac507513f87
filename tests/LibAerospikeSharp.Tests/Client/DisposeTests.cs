using System.Collections.Concurrent;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

public sealed class DisposeTests : HandleFixture
{
    private static readonly Key s_key = new("test", "tests", nameof(DisposeTests));

    [Test]
    public void Operations_AfterDispose_Throw()
    {
        var client = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds));
        client.Dispose();
        Action[] operations =
        [
            () => client.Put(s_key, [new Bin("a", 1)]),
            () => client.Put(s_key, new Dictionary<string, object?> { ["a"] = 1 }),
            () => client.Get(s_key),
            () => client.Select(s_key, ["a"]),
            () => client.Find(s_key),
            () => client.Find(s_key, ["a"]),
            () => client.Exists(s_key),
            () => client.FindHeader(s_key),
            () => client.Remove(s_key),
            () => client.TryRemove(s_key),
            () => _ = client.Cluster.NodeNames,
        ];

        Assert.Multiple(() =>
        {
            foreach (var operation in operations)
            {
                Assert.That(operation, Throws.TypeOf<ObjectDisposedException>().With.Message.Contains(nameof(AerospikeClient)));
            }
        });
    }

    [Test]
    public void StateProperties_AfterDispose_AreFalse()
    {
        var client = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds));
        client.Dispose();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(client.IsConnected, Is.False);
            Assert.That(client.Ping(), Is.False);
        }
    }

    [Test]
    public void Dispose_Twice_DoesNothing()
    {
        var client = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds));
        client.Dispose();

        Assert.That(client.Dispose, Throws.Nothing);
    }

    [Test]
    public void Dispose_FromManyThreads_EndsOnAll()
    {
        var client = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds));

        Assert.That(() => Parallel.For(0, 16, _ => client.Dispose()), Throws.Nothing);
    }

    [Test]
    public void Dispose_Ended_HasReleasedTheClient()
    {
        var before = AerospikeNative.LiveObjects;
        var client = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds));
        client.Dispose();

        Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
    }

    [TestCase(50)]
    [TestCase(1000, Category = "Long")]
    public void Dispose_WhileEightThreadsRead_TheyReturnResultsOrThrowObjectDisposed(int rounds)
    {
        const int readers = 8;
        using (var writer = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds)))
        {
            writer.Put(s_key, [new Bin("a", 1)]);
        }

        var unexpected = new ConcurrentQueue<object>();
        var reads = 0;
        for (var round = 0; round < rounds; round++)
        {
            var client = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds));
            using var started = new CountdownEvent(readers);
            var threads = Enumerable.Range(0, readers).Select(_ => new Thread(() =>
            {
                try
                {
                    for (var first = true; ; first = false)
                    {
                        if (client.Get(s_key).Get<int>("a") != 1)
                        {
                            unexpected.Enqueue("a wrong value");
                        }

                        Interlocked.Increment(ref reads);
                        if (first)
                        {
                            started.Signal();
                        }
                    }
                }
                catch (ObjectDisposedException)
                {
                }
                catch (Exception exception)
                {
                    unexpected.Enqueue(exception);
                }
            }) { IsBackground = true }).ToArray();
            Array.ForEach(threads, thread => thread.Start());

            Assert.That(started.Wait(Patience.Deadline), Is.True, "the readers did not start");
            Assert.That(Task.Run(client.Dispose).Wait(Patience.Deadline), Is.True, "disposing hangs");
            Assert.That(threads.All(thread => thread.Join(Patience.Deadline)), Is.True, "a reader hangs");
        }

        Assert.Multiple(() =>
        {
            Assert.That(unexpected, Is.Empty);
            Assert.That(reads, Is.GreaterThanOrEqualTo(rounds * readers));
        });
    }
}
