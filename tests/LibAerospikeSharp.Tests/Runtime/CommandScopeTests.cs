using System.Collections.Concurrent;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

/// <summary>Telemetry's view: every command is heard of when it starts and when it ends, once each, whatever its style.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class CommandScopeTests(CallStyle style) : ClientFixture(style)
{
    private readonly Recorder _recorder = new();

    private static IEnumerable<TestCaseData> Commands
    {
        get
        {
            yield return Case("Put", (client, key) => client.Put(key, [new Bin("a", 2)]));
            yield return Case("Get", (client, key) => client.Get(key));
            yield return Case("Select", (client, key) => client.Select(key, ["a"]));
            yield return Case("Find", (client, key) => client.Find(key));
            yield return Case("Exists", (client, key) => client.Exists(key));
            yield return Case("FindHeader", (client, key) => client.FindHeader(key));
            yield return Case("Operate", (client, key) => client.Operate(key, [Operation.Read("a")]));
            yield return Case("OperateOrdered", (client, key) => client.OperateOrdered(key, [Operation.Read("a")]));
            yield return Case("Increment", (client, key) => client.Increment(key, "a", 1));
            yield return Case("Touch", (client, key) => client.Touch(key, TimeToLive.NeverExpire));
            yield return Case("RemoveBins", (client, key) => client.RemoveBins(key, ["b"]));
            yield return Case("TryRemove", (client, key) => client.TryRemove(key));
            yield return Case("Remove", (client, key) => client.Remove(key));
            yield return Case("BatchRead", (client, key) => client.BatchRead([key, key], new BatchPolicy { MaxKeysPerCall = 1 }));
            yield return Case("BatchRemove", (client, key) => client.BatchRemove([key]));
            yield return Case("Ping", (client, _) => client.Ping());
            yield return Case("Info", (client, _) => client.Cluster.Info("build"));
            yield return Case("InfoAll", (client, _) => client.Cluster.InfoAll("build"));
        }
    }

    [SetUp]
    public void Listen() => CommandScope.Observer = _recorder;

    [TearDown]
    public void StopListening()
    {
        CommandScope.Observer = null;
        _recorder.Events.Clear();
    }

    [TestCaseSource(nameof(Commands))]
    public void Command_Successful_StartsAndEndsOnce(string name, Action<IAerospikeClient, Key> command)
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1), new Bin("b", 1)]);
        _recorder.Events.Clear();

        command(Client, key);

        Assert.That(() => _recorder.Events, Is.EqualTo(new[] { $"{name} started", $"{name} ended" }).After(60_000, 10));
    }

    [Test]
    public void Command_RefusedByTheServer_EndsWithItsException()
    {
        var key = FreshKey();
        _recorder.Events.Clear();

        Assert.That(() => Client.Get(key), Throws.TypeOf<RecordNotFoundException>());

        Assert.That(() => _recorder.Events, Is.EqualTo(new[] { "Get started", "Get ended: RecordNotFoundException" }).After(60_000, 10));
    }

    [Test]
    public void Command_BatchThatFailsAsAWhole_EndsWithItsException()
    {
        _recorder.Events.Clear();

        Assert.That(() => Client.BatchRead([new Key("nowhere", "tests", 1)]), Throws.InstanceOf<AerospikeException>());

        Assert.That(() => _recorder.Events, Is.EqualTo(new[] { "BatchRead started", "BatchRead ended: ClusterException" }).After(60_000, 10));
    }

    [Test]
    public void Command_ThatCantBeSent_IsNotHeardOf()
    {
        var key = FreshKey();
        _recorder.Events.Clear();

        Assert.That(() => Client.Put(key, Array.Empty<Bin>()), Throws.ArgumentException);

        Assert.That(_recorder.Events, Is.Empty);
    }

    private static TestCaseData Case(string name, Action<IAerospikeClient, Key> command) => new TestCaseData(name, command).SetArgDisplayNames(name);

    private sealed class Recorder : ICommandObserver
    {
        public ConcurrentQueue<string> Events { get; } = new();

        public void OnStarted(in CommandScope command) => Events.Enqueue($"{command.Name} started");

        public void OnEnded(in CommandScope command, Exception? failure) =>
            Events.Enqueue(failure is null ? $"{command.Name} ended" : $"{command.Name} ended: {failure.GetType().Name}");
    }
}
