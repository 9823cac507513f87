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

        server.FailNext(22);                                                   // the next command fails with this code and is not executed
        server.BreakNext(ResponseFault.Close, afterBytes: 20);                 // the response to the next command stops early
        server.Inject(new Fault { Set = "users", Key = "alice", Kind = RequestKind.Write, Delay = TimeSpan.FromSeconds(1), Count = 3 });
        server.Latency = TimeSpan.FromMilliseconds(5);                         // delays every response
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

        cluster.Nodes[1].Stop();    // clients lose their connections to it, and find its partitions on the other nodes
        cluster.Nodes[1].Restart(); // clients find its partitions here again

        Assert.That(client.IsConnected, Is.True);
    }
}
