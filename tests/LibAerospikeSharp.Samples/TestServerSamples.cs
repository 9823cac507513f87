using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class TestServerSamples : SampleFixture
{
    [Test]
    public void Faults()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(server.Address.ToString());

        server.FailNext(22);                                                   // the next command is answered with this code and not carried out
        server.BreakNext(ResponseFault.Close, afterBytes: 20);                   // the answer to the next one breaks off
        server.Inject(new Fault { Set = "users", Key = "alice", Kind = RequestKind.Write, Delay = TimeSpan.FromSeconds(1), Count = 3 });
        server.Latency = TimeSpan.FromMilliseconds(5);                         // of every answer
        server.ClearFaults();

        Assert.That(client.Find(Key), Is.Null);
    }

    [Test]
    public void Requests()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 1000 });
        using var client = AerospikeClient.Connect(server.Address.ToString());
        client.BatchRead([new Key("test", "users", "alice"), new Key("test", "users", "bob")]);

        ReceivedRequest request = server.TakeRequests().Single();
        Console.WriteLine($"{request.Kind} of {request.KeyCount} keys of {request.Set}");

        Assert.That(Output.Trim(), Is.EqualTo("Batch of 2 keys of users"));
    }

    [Test]
    public void Cluster()
    {
        using var cluster = AerospikeTestCluster.Start(3);
        using var client = AerospikeClient.Connect(cluster.Seeds);

        cluster.Nodes[1].Stop();    // clients lose their connections to it, and find its partitions on the others
        cluster.Nodes[1].Restart(); // and here again

        Assert.That(client.IsConnected, Is.True);
    }
}
