using LibAerospikeSharp.Interop;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

/// <summary>A second native object, as a transaction will be, is held for as long as a command runs that uses it.</summary>
public sealed class CompanionTests : HandleFixture
{
    private static readonly TimeSpan s_deadline = TimeSpan.FromMinutes(1);

    private static readonly Key s_key = new("test", "tests", "companion");

    private static IEnumerable<Func<IAerospikeClient, Companion, Task>> Commands =>
    [
        (client, companion) => client.PutAsync(s_key, [new Bin("a", 1)], new WritePolicy { Companion = companion }),
        (client, companion) => client.FindAsync(s_key, new ReadPolicy { Companion = companion }),
        (client, companion) => client.TryRemoveAsync(s_key, new WritePolicy { Companion = companion }),
        (client, companion) => client.OperateAsync(s_key, [Operation.Write("a", 1)], new WritePolicy { Companion = companion }),
        (client, companion) => client.BatchRemoveAsync([s_key], new BatchPolicy { Companion = companion }),
    ];

    [Test]
    public async Task Command_InFlight_HoldsItUntilItEnds([ValueSource(nameof(Commands))] Func<IAerospikeClient, Companion, Task> command, [Values] bool usesLoops)
    {
        using var server = AerospikeTestServer.Start();
        await using var client = await AerospikeClient.ConnectAsync(new AerospikeClientOptions
        {
            Seeds = AerospikeHost.ParseList(server.Address.ToString()),
            UsesEventLoops = usesLoops,
        });
        using var companion = new Companion();
        server.Latency = TimeSpan.FromMilliseconds(200);

        var running = command(client, companion);
        var isSent = !running.IsCompleted;
        companion.StartDisposing();
        var wasHeld = !companion.Released.IsCompleted;
        await running;

        await companion.Released.WaitAsync(s_deadline);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(isSent, Is.True, "The command ended before the test looked.");
            Assert.That(wasHeld, Is.True, "It was released under a command.");
        }
    }

    [Test]
    public void Command_OfAnObjectThatIsDisposed_IsRefused()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(server.Address.ToString());
        using var companion = new Companion();
        companion.StartDisposing();

        Assert.That(() => client.Find(s_key, new ReadPolicy { Companion = companion }), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public async Task DefaultPolicy_HoldsItAsLongAsTheClient()
    {
        using var server = AerospikeTestServer.Start();
        using var companion = new Companion();
        var client = await AerospikeClient.ConnectAsync(new AerospikeClientOptions
        {
            Seeds = AerospikeHost.ParseList(server.Address.ToString()),
            DefaultReadPolicy = new ReadPolicy { Companion = companion },
        });

        companion.StartDisposing();
        var wasHeld = !companion.Released.IsCompleted;
        await client.DisposeAsync();

        await companion.Released.WaitAsync(s_deadline);
        Assert.That(wasHeld, Is.True);
    }

    public sealed class Companion : NativeHandle
    {
        public Companion() => Attach(1);

        protected override string ObjectName => nameof(Companion);

        protected override void Release(nint pointer)
        {
        }
    }
}
