using System.Collections.Concurrent;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

/// <summary>Telemetry's view: every command is heard of when it starts and when it ends, once each, whatever its style.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class CommandScopeTests(CallStyle style) : ClientFixture(style)
{
    private Recorder _recorder = new(null, "");

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

    [TearDown]
    public void StopListening() => CommandScope.Observer = null;

    [TestCaseSource(nameof(Commands))]
    public void Command_Successful_StartsAndEndsOnce(string name, Action<IAerospikeClient, Key> command)
    {
        var key = new Key("test", "scopes", name);
        using (var preparing = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds)))
        {
            preparing.Put(key, [new Bin("a", 1), new Bin("b", 1)]);
        }

        Record(key, name);

        command(Client, key);

        Assert.That(() => _recorder.Events, Is.EqualTo(new[] { $"{name} started", $"{name} ended" }).After(Patience.Milliseconds, 10));
    }

    [Test]
    public void Command_RejectedByTheServer_EndsWithItsException()
    {
        var key = FreshKey();
        Record(key, "Get");

        Assert.That(() => Client.Get(key), Throws.TypeOf<RecordNotFoundException>());

        Assert.That(() => _recorder.Events, Is.EqualTo(new[] { "Get started", "Get ended: RecordNotFoundException" }).After(Patience.Milliseconds, 10));
    }

    [Test]
    public void Command_BatchThatFailsAsAWhole_EndsWithItsException()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        using var silence = server.Silence();
        Record(null, "BatchRead");

        Assert.That(() => client.BatchRead([new Key("test", "scopes", 1)], new BatchPolicy { TotalTimeout = TimeSpan.FromMilliseconds(50) }), Throws.TypeOf<AerospikeTimeoutException>());

        Assert.That(() => _recorder.Events, Is.EqualTo(new[] { "BatchRead started", "BatchRead ended: AerospikeTimeoutException" }).After(Patience.Milliseconds, 10));
    }

    [Test]
    public void Command_ResponseThatDoesNotFitTheOperations_EndsWithItsException()
    {
        const int BeforeTheBinsName = 38;
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        var key = new Key("test", "scopes", "mismatch");
        client.Put(key, [new Bin("a", 1)]);
        Record(key, "OperateOrdered");
        server.BreakNext(ResponseFault.Garbage, BeforeTheBinsName);

        Assert.That(() => client.OperateOrdered(key, [Operation.Read("a")]), Throws.TypeOf<AerospikeClientException>());

        Assert.That(
            () => _recorder.Events,
            Is.EqualTo(new[] { "OperateOrdered started", "OperateOrdered ended: AerospikeClientException" }).After(Patience.Milliseconds, 10));
    }

    [Test]
    public void Command_ObserverThatThrows_SucceedsAllTheSame()
    {
        var key = FreshKey();
        CommandScope.Observer = new ThrowingObserver();

        Client.Put(key, [new Bin("a", 1)]);
        var record = Client.Get(key);
        var results = Client.BatchRead([key]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(record["a"], Is.EqualTo(1));
            Assert.That(results.AllSucceeded, Is.True);
        }
    }

    [Test]
    public void Command_ThatCantBeSent_IsNotHeardOf()
    {
        var key = FreshKey();
        Record(key, "Put");

        Assert.That(() => Client.Put(key, Array.Empty<Bin>()), Throws.ArgumentException);

        Assert.That(_recorder.Events, Is.Empty);
    }

    private void Record(Key? key, string name)
    {
        _recorder = new Recorder(key, name);
        CommandScope.Observer = _recorder;
    }

    private static TestCaseData Case(string name, Action<IAerospikeClient, Key> command) => new TestCaseData(name, command).SetArgDisplayNames(name);

    private sealed class ThrowingObserver : ICommandObserver
    {
        public void OnStarted(in CommandScope command) => throw new InvalidOperationException();

        public void OnEnded(in CommandScope command, Exception? failure) => throw new InvalidOperationException();
    }

    /// <summary>Takes down what happens to the commands of a name, on one record or on many.</summary>
    private sealed class Recorder(Key? key, string name) : ICommandObserver
    {
        public ConcurrentQueue<string> Events { get; } = new();

        public void OnStarted(in CommandScope command) => Add(command, "started");

        public void OnEnded(in CommandScope command, Exception? failure) => Add(command, failure is null ? "ended" : $"ended: {failure.GetType().Name}");

        private void Add(in CommandScope command, string what)
        {
            if (command.Name == name && (command.Target is not Key || command.Target.Equals(key)))
            {
                Events.Enqueue($"{command.Name} {what}");
            }
        }
    }
}
