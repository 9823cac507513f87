using LibAerospikeSharp.TestServer;
using NSubstitute;
using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

/// <summary>Two ways to test code that uses a client.</summary>
public sealed class MockSamples
{
    public sealed class Greeter(IAerospikeClient client)
    {
        public string Greet(string user) =>
            client.Find(new Key("test", "users", user), ["name"]) is { } record ? $"Hello, {record.Get<string>("name")}!" : "Who are you?";
    }

    [Test]
    public void Greeter_OnATestServer()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(server.Address.ToString());
        client.Put(new Key("test", "users", "alice"), [new Bin("name", "Alice")]);
        var greeter = new Greeter(client);

        Assert.That(greeter.Greet("alice"), Is.EqualTo("Hello, Alice!"));
        Assert.That(greeter.Greet("bob"), Is.EqualTo("Who are you?"));
        server.FailNext(22); // the next command fails with this code
        Assert.That(() => greeter.Greet("alice"), Throws.TypeOf<ServerException>());
    }

    [Test]
    public void Greeter_WithAMock()
    {
        var client = Substitute.For<IAerospikeClient>();
        var (alice, carol) = (new Key("test", "users", "alice"), new Key("test", "users", "carol"));
        client.Find(alice, Arg.Any<string[]>()).Returns(new Record(alice, [new Bin("name", "Alice")]));
        client.Find(carol, Arg.Any<string[]>()).Returns(_ => throw new AerospikeTimeoutException("Too slow.", ResultCode.Timeout));
        var greeter = new Greeter(client);

        Assert.That(greeter.Greet("alice"), Is.EqualTo("Hello, Alice!"));
        Assert.That(greeter.Greet("bob"), Is.EqualTo("Who are you?"));
        Assert.That(() => greeter.Greet("carol"), Throws.TypeOf<AerospikeTimeoutException>());
        client.Received(1).Find(alice, Arg.Is<string[]>(bins => bins[0] == "name"));
    }

    [Test]
    public void Get_OfAMock()
    {
        var alice = new Key("test", "users", "alice");

        var client = Substitute.For<IAerospikeClient>();
        client.Get(alice).Returns(new Record(alice, [new Bin("name", "Alice"), new Bin("age", 30)]));

        Assert.That(client.Get(alice).Get<int>("age"), Is.EqualTo(30));
    }

    [Test]
    public void Results()
    {
        var (alice, bob) = (new Key("test", "users", "alice"), new Key("test", "users", "bob"));

        var record = new Record(alice, new Dictionary<string, object?> { ["name"] = "Alice", ["visits"] = 41 }, generation: 3);
        var header = new RecordHeader(Generation: 3, TimeToLive: TimeSpan.FromHours(1));
        var batch = new BatchResults([new BatchRecord(record), new BatchRecord(bob, ResultCode.RecordNotFound)]);
        var results = new OperateResults(alice, [new OperationResult("visits", 42), default]); // a read and a touch

        Assert.That((record.Get<int>("visits"), header.Generation, batch.AllSucceeded, results[0].Get<int>()), Is.EqualTo((41, 3u, false, 42)));
    }
}
