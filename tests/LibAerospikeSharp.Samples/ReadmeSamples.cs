using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class ReadmeSamples : SampleFixture
{
    [Test]
    public void TenLines()
    {
        using var client = AerospikeClient.Connect(Server);
        var key = new Key("test", "demo", "user1");

        client.Put(key, new Dictionary<string, object?> { ["name"] = "Alice", ["age"] = 30 });
        client.Increment(key, "age", 1);
        Record record = client.Get(key);
        Console.WriteLine($"{record["name"]} is {record.Get<int>("age")}");

        client.Modify(key, r => [new Bin("age", (r?.Get<int>("age") ?? 0) + 1)]); // again, if others wrote it meanwhile
        client.Remove(key);
        Console.WriteLine(client.Find(key) is null); // absent: null, without an exception

        Assert.That(Output.ReplaceLineEndings(" "), Is.EqualTo("Alice is 31 True "));
    }

    [Test]
    public void Log_ToTheConsole()
    {
        AerospikeLog.Level = AerospikeLogLevel.Warning;
        AerospikeLog.MessageLogged += (_, line) => Console.Error.WriteLine(line);

        Assert.That(AerospikeLog.Level, Is.EqualTo(AerospikeLogLevel.Warning));
    }

    [Test]
    public void TestServer_InProcess()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(server.Address.ToString());

        Assert.That(client.Ping(), Is.True);
    }

    [Test]
    public void TestServer_InProcess_Commented()
    {
        using var server = AerospikeTestServer.Start();                        // a free port of 127.0.0.1, namespace "test"
        using var client = AerospikeClient.Connect(server.Address.ToString()); // or any other Aerospike client

        Assert.That(client.IsConnected, Is.True);
    }

    [TearDown]
    public void SwitchLogOff() => AerospikeLog.Level = AerospikeLogLevel.Off;
}
