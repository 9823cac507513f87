using LibAerospikeSharp.Interop;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

/// <summary>A second native object, as a transaction will be, is held for as long as a command runs that uses it.</summary>
public sealed class CompanionTests : HandleFixture
{
    private static readonly Key s_key = new("test", "tests", "companion");

    private static readonly (string Name, Func<IAerospikeClient, Companion, Task> Run)[] s_commands =
    [
        ("Put", (client, companion) => client.PutAsync(s_key, [new Bin("a", 1)], new WritePolicy { Companion = companion, TotalTimeout = Patience.Deadline })),
        ("Find", (client, companion) => client.FindAsync(s_key, new ReadPolicy { Companion = companion, TotalTimeout = Patience.Deadline })),
        ("TryRemove", (client, companion) => client.TryRemoveAsync(s_key, new WritePolicy { Companion = companion, TotalTimeout = Patience.Deadline })),
        ("Operate", (client, companion) => client.OperateAsync(s_key, [Operation.Write("a", 1)], new WritePolicy { Companion = companion, TotalTimeout = Patience.Deadline })),
        ("BatchRemove", (client, companion) => client.BatchRemoveAsync([s_key], new BatchPolicy { Companion = companion, TotalTimeout = Patience.Deadline })),
    ];

    private static IEnumerable<string> Commands => s_commands.Select(command => command.Name);

    [Test]
    public async Task Command_InFlight_HoldsItUntilItEnds([ValueSource(nameof(Commands))] string name, [Values] bool usesLoops)
    {
        using var clock = new HeldClock();
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = clock });
        await using var client = await AerospikeClient.ConnectAsync(Patience.Options(server) with { UsesEventLoops = usesLoops });
        using var companion = new Companion();
        await client.PutAsync(s_key, [new Bin("a", 0)]);
        clock.Hold();

        var running = s_commands.Single(command => command.Name == name).Run(client, companion);
        Assert.That(clock.AwaitHeld(), Is.True);
        companion.StartDisposing();
        var wasHeld = !companion.Drained.IsCompleted; // complete at once if nothing holds it
        clock.Release();
        await running;

        await companion.Released.WaitAsync(Patience.Deadline);
        Assert.That(wasHeld, Is.True, "It was released under a command.");
    }

    [Test]
    public void Command_OfAnObjectThatIsDisposed_IsRejected()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(Patience.Options(server));
        using var companion = new Companion();
        companion.StartDisposing();

        Assert.That(() => client.Find(s_key, new ReadPolicy { Companion = companion }), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public async Task DefaultPolicy_HoldsItAsLongAsTheClient()
    {
        using var server = AerospikeTestServer.Start();
        using var companion = new Companion();
        var client = await AerospikeClient.ConnectAsync(Patience.Options(server) with { DefaultReadPolicy = new ReadPolicy { Companion = companion } });

        companion.StartDisposing();
        var wasHeld = !companion.Drained.IsCompleted; // complete at once if nothing holds it
        await client.DisposeAsync();

        await companion.Released.WaitAsync(Patience.Deadline);
        Assert.That(wasHeld, Is.True);
    }

    private sealed class Companion : NativeHandle
    {
        public Companion() => Attach(1);

        protected override string ObjectName => nameof(Companion);

        protected override void Release(nint pointer)
        {
        }
    }
}
