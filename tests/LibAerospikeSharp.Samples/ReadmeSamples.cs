using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class ReadmeSamples : SampleFixture
{
    [Test]
    public async Task TenLines()
    {
        await using var client = await AerospikeClient.ConnectAsync(Server);
        var key = new Key("test", "demo", "user1");

        await client.PutAsync(key, new Dictionary<string, object?> { ["name"] = "Alice", ["age"] = 30 });
        await client.IncrementAsync(key, "age", 1);
        Record record = await client.GetAsync(key);
        Console.WriteLine($"{record["name"]} is {record.Get<int>("age")}"); // Alice is 31

        await client.ModifyAsync(key, r => [new Bin("age", (r?.Get<int>("age") ?? 0) + 1)]); // retried if others wrote in between
        await client.RemoveAsync(key);
        Console.WriteLine(await client.FindAsync(key) is null); // no record: null, not an exception

        Assert.That(Output.ReplaceLineEndings(" "), Is.EqualTo("Alice is 31 True "));
    }

    [Test]
    public void TenLines_Synchronously()
    {
        using var client = AerospikeClient.Connect(Server);
        client.Put(Key, new Dictionary<string, object?> { ["name"] = "Alice", ["age"] = 30 });

        Assert.That(client.Get(Key).Get<int>("age"), Is.EqualTo(30));
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
        using var server = AerospikeTestServer.Start();                        // on a free port of 127.0.0.1, with the namespace "test"
        using var client = AerospikeClient.Connect(server.Address.ToString()); // or any other Aerospike client

        Assert.That(client.IsConnected, Is.True);
    }

    [TearDown]
    public void SwitchLogOff() => AerospikeLog.Level = AerospikeLogLevel.Off;
}
