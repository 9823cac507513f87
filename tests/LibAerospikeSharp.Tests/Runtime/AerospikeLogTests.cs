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
        FailToConnect();

        Assert.That(
            () => _lines.Any(line => line.Level == AerospikeLogLevel.Warning && line.Message.StartsWith("Failed to connect to seed 127.0.0.1 1.", StringComparison.Ordinal)),
            Is.True.After(5000, 10));
    }

    [Test]
    public void Written_InformationWanted_HasIt()
    {
        AerospikeLog.Level = AerospikeLogLevel.Information;
        using var client = AerospikeClient.Connect(TestTarget.Seeds);

        Assert.That(() => _lines.Any(line => line.Level == AerospikeLogLevel.Information), Is.True.After(5000, 10));
    }

    [Test]
    public void Written_LevelIsOff_IsNotRaised()
    {
        FailToConnect();
        AerospikeLog.Level = AerospikeLogLevel.Warning;
        FailToConnect();
        Assert.That(() => _lines.IsEmpty, Is.False.After(5000, 10));

        // Lines come in order: had the first failure been written, it would be here as well.
        Assert.That(_lines.Count(line => line.Message.StartsWith("Failed to connect", StringComparison.Ordinal)), Is.EqualTo(1));
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

        Assert.That(() => _lines.IsEmpty, Is.False.After(5000, 10));
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

        Assert.That(() => seen.IsEmpty, Is.False.After(5000, 10));
        AerospikeLog.MessageLogged -= Look;
        Assert.That(seen, Is.All.Null);
    }

    [Test]
    public void Level_Unknown_IsRefused() =>
        Assert.That(() => AerospikeLog.Level = (AerospikeLogLevel)99, Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Connect_WrongClusterName_SaysWhichNameWasReceived()
    {
        RequireHostLibrary();
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { ClusterName = "theirs" });

        Assert.That(
            () => AerospikeClient.Connect(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(server.Address.ToString()), ClusterName = "ours" }),
            Throws.TypeOf<ClusterException>().With.Message.Contains("Expected cluster name 'ours' Received 'theirs'"));
    }

    private static void FailToConnect() =>
        Assert.That(() => AerospikeClient.Connect("127.0.0.1:1"), Throws.TypeOf<ClusterException>());

    private static void RequireHostLibrary()
    {
        if (!File.Exists(Path.Combine(Path.GetDirectoryName(LibAerospikeSharp.Interop.NativeLibraryLoader.Load().Path) ?? "", "libaerospike-host.so")))
        {
            Assert.Ignore("This libaerospike did not come with LibAerospikeSharp, so that its log lines are without their values.");
        }
    }

    private void Collect(object? sender, AerospikeLogEventArgs line) => _lines.Enqueue(line);
}
