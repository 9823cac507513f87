using System.Collections.Concurrent;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

public sealed class AerospikeLogTests : HandleFixture
{
    private readonly ConcurrentQueue<AerospikeLogEventArgs> _lines = new();

    [SetUp]
    public void Listen()
    {
        _lines.Clear();
        AerospikeLog.MessageLogged += Collect;
    }

    [TearDown]
    public void StopListening()
    {
        AerospikeLog.MessageLogged -= Collect;
        AerospikeLog.Level = AerospikeLogLevel.Off;
    }

    [Test]
    public void Written_ConnectionFails_HasTheFormattedWarning()
    {
        RequireHostLibrary();
        AerospikeLog.Level = AerospikeLogLevel.Warning;
        var port = FailToConnect();

        Assert.That(
            () => _lines.Any(line => line.Level == AerospikeLogLevel.Warning && line.Message.StartsWith($"Failed to connect to seed 127.0.0.1 {port}.", StringComparison.Ordinal)),
            Is.True.After(Patience.Milliseconds, 10));
    }

    [Test]
    public void Written_InformationWanted_HasIt()
    {
        AerospikeLog.Level = AerospikeLogLevel.Information;
        using var client = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds));

        Assert.That(() => _lines.Any(line => line.Level == AerospikeLogLevel.Information), Is.True.After(Patience.Milliseconds, 10));
    }

    [Test]
    public void Written_LevelIsOff_IsNotRaised()
    {
        FailToConnect();
        AerospikeLog.Level = AerospikeLogLevel.Warning;
        FailToConnect();
        Assert.That(() => Failures().Any(), Is.True.After(Patience.Milliseconds, 10));

        // Lines come in order: had the first failure been written, it would be here as well.
        Assert.That(Failures().Count(), Is.EqualTo(1));

        IEnumerable<AerospikeLogEventArgs> Failures() => _lines.Where(line => line.Message.StartsWith("Failed to connect", StringComparison.Ordinal));
    }

    [Test]
    public void Written_HandlerThrows_OthersStillGetTheLine()
    {
        static void Throw(object? sender, AerospikeLogEventArgs line) => throw new InvalidOperationException("a handler's fault");
        AerospikeLog.MessageLogged -= Collect;
        AerospikeLog.MessageLogged += Throw;
        AerospikeLog.MessageLogged += Collect;
        AerospikeLog.Level = AerospikeLogLevel.Warning;
        FailToConnect();

        Assert.That(() => _lines.IsEmpty, Is.False.After(Patience.Milliseconds, 10));
        AerospikeLog.MessageLogged -= Throw;
    }

    [Test]
    public void Written_HandlerRuns_SeesNothingOfTheCallersContext()
    {
        var local = new AsyncLocal<string?> { Value = "the caller's" };
        var seen = new ConcurrentQueue<string?>();
        void Look(object? sender, AerospikeLogEventArgs line) => seen.Enqueue(local.Value);
        AerospikeLog.MessageLogged += Look;
        AerospikeLog.Level = AerospikeLogLevel.Warning;
        FailToConnect();

        Assert.That(() => seen.IsEmpty, Is.False.After(Patience.Milliseconds, 10));
        AerospikeLog.MessageLogged -= Look;
        Assert.That(seen, Is.All.Null);
    }

    [Test]
    public void Level_Unknown_IsRejected() =>
        Assert.That(() => AerospikeLog.Level = (AerospikeLogLevel)99, Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Connect_WrongClusterName_SaysWhichNameWasReceived()
    {
        RequireHostLibrary();
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { ClusterName = "theirs" });

        Assert.That(
            () => AerospikeClient.Connect(Patience.Options(server) with { ClusterName = "ours" }),
            Throws.TypeOf<ClusterException>().With.Message.Contains("Expected cluster name 'ours' Received 'theirs'"));
    }

    /// <returns>The port at which nobody listens.</returns>
    private static int FailToConnect()
    {
        using var port = new ReservedPort();
        Assert.That(() => AerospikeClient.Connect(Patience.Options(port.ToString())), Throws.TypeOf<ClusterException>());
        return port.Address.Port;
    }

    private static void RequireHostLibrary()
    {
        if (!File.Exists(Path.Combine(Path.GetDirectoryName(LibAerospikeSharp.Interop.NativeLibraryLoader.Load().Path) ?? "", "libaerospike-host.so")))
        {
            Assert.Ignore("This libaerospike did not come with LibAerospikeSharp, so that its log lines are without their values.");
        }
    }

    private void Collect(object? sender, AerospikeLogEventArgs line) => _lines.Enqueue(line);
}
