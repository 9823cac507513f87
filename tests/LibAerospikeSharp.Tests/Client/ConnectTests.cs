using System.Collections;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

public sealed class ConnectTests : HandleFixture
{
    // A loaded machine may take its time; a hang would be far longer.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    [Test]
    public void Connect_Seeds_IsConnected()
    {
        using var client = AerospikeClient.Connect(TestTarget.Seeds);

        Assert.Multiple(() =>
        {
            Assert.That(client.IsConnected, Is.True);
            Assert.That(client.Ping(), Is.True);
            Assert.That(client.Cluster.NodeNames, Is.Not.Empty.And.All.Match("^[0-9A-F]{8,16}$"));
        });
    }

    [Test]
    public void Connect_Options_IsConnected()
    {
        using var client = AerospikeClient.Connect(new AerospikeClientOptions
        {
            Seeds = AerospikeHost.ParseList(TestTarget.Seeds),
            ConnectTimeout = TimeSpan.FromMilliseconds(1500),
            TendInterval = TimeSpan.FromMilliseconds(250),
            MaxConnectionsPerNode = 10,
        });

        Assert.That(client.IsConnected, Is.True);
    }

    [Test]
    public void Connect_RightClusterName_IsConnected()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { ClusterName = "docker" });
        using var client = AerospikeClient.Connect(OptionsFor(server) with { ClusterName = "docker" });

        Assert.That(client.IsConnected, Is.True);
    }

    [Test]
    public void Connect_WrongClusterName_NamesIt() =>
        Assert.That(
            () => AerospikeClient.Connect(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(TestTarget.Seeds), ClusterName = "elsewhere" }),
            Throws.TypeOf<ClusterException>().With.Message.Contains("'elsewhere'").And.Message.Contains(TestTarget.Seeds));

    [Test]
    public void Connect_NobodyListens_FailsInTime() =>
        AssertFailsInTime(() => AerospikeClient.Connect($"127.0.0.1:{UnusedPort()}"));

    [Test]
    public void Connect_UnknownHostName_FailsInTime() =>
        AssertFailsInTime(() => AerospikeClient.Connect("no-such-host.invalid:3000"));

    [Test]
    public void Connect_SilentServer_FailsInTime()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { IgnoresRequests = true });

        AssertFailsInTime(() => AerospikeClient.Connect(OptionsFor(server) with { ConnectTimeout = TimeSpan.FromMilliseconds(300) }), timeout: 0.3);
    }

    [Test]
    public void Connect_ListenerThatNeverAccepts_FailsInTime()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(backlog: 1);

        AssertFailsInTime(() => AerospikeClient.Connect(listener.LocalEndpoint.ToString() ?? ""));
    }

    [Test]
    public void Connect_ServerTalksSomethingElse_Fails()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var greeter = Task.Run(async () =>
        {
            using var socket = await listener.AcceptSocketAsync();
            await socket.SendAsync("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"u8.ToArray());
        });

        AssertFailsInTime(() => AerospikeClient.Connect(listener.LocalEndpoint.ToString() ?? ""));
        Assert.That(() => greeter.Wait(s_patience), Is.True);
    }

    [Test]
    public void Connect_FailedBefore_WorksAfterwards()
    {
        var options = new AerospikeClientOptions { Seeds = [new AerospikeHost("127.0.0.1", UnusedPort())] };
        Assert.That(() => AerospikeClient.Connect(options), Throws.TypeOf<ClusterException>());

        using var client = AerospikeClient.Connect(TestTarget.Seeds);

        Assert.That(client.Ping(), Is.True);
    }

    [TestCase("")]
    [TestCase(" , ")]
    [TestCase("host:notaport")]
    [TestCase("host:70000")]
    public void Connect_MalformedSeeds_Throws(string seeds) =>
        Assert.That(() => AerospikeClient.Connect(seeds), Throws.InstanceOf<ArgumentException>().With.Message.Contains("seed"));

    [Test]
    public void Connect_NoSeeds_Throws() =>
        Assert.That(() => AerospikeClient.Connect(new AerospikeClientOptions()), Throws.ArgumentException.With.Message.Contains("Seeds"));

    [Test]
    public void Connect_Null_Throws() => Assert.Multiple(() =>
    {
        Assert.That(() => AerospikeClient.Connect((string)null!), Throws.ArgumentNullException); // the mistake under test
        Assert.That(() => AerospikeClient.Connect((AerospikeClientOptions)null!), Throws.ArgumentNullException); // the mistake under test
    });

    [Test]
    public void Connect_SeedsChangeMeanwhile_UsesWhatItChecked()
    {
        var options = new AerospikeClientOptions { Seeds = new ForgetfulList(new AerospikeHost("127.0.0.1", UnusedPort())) };

        Assert.That(() => AerospikeClient.Connect(options), Throws.TypeOf<ClusterException>());
    }

    [Test]
    public void Ping_ServerGone_IsFalse()
    {
        var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(server.Address.ToString());
        server.Dispose();

        Assert.That(client.Ping(), Is.False);
    }

    [Test]
    public void Get_ServerGone_IsAnAerospikeException()
    {
        var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(server.Address.ToString());
        server.Dispose();

        Assert.That(() => client.Get(new Key("test", "tests", 1)), Throws.InstanceOf<AerospikeException>());
    }

    [Test]
    public void Get_ServerSilent_IsATimeoutThatNamesTheNode()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(server.Address.ToString());
        server.IgnoresRequests = true;

        Assert.That(
            () => client.Get(new Key("test", "tests", 1)),
            Throws.TypeOf<AerospikeTimeoutException>()
                .With.Property(nameof(AerospikeException.Node)).EqualTo(server.Address.ToString())
                .And.Property(nameof(AerospikeException.InDoubt)).False);
    }

    [Test]
    public void Put_ServerSilent_IsInDoubt()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(server.Address.ToString());
        server.IgnoresRequests = true;

        Assert.That(
            () => client.Put(new Key("test", "tests", 1), [new Bin("a", 1)]),
            Throws.TypeOf<AerospikeTimeoutException>().With.Property(nameof(AerospikeException.InDoubt)).True);
    }

    [Test]
    public void Connect_ClientForgotten_IsReleasedByTheFinalizer()
    {
        var before = AerospikeNative.LiveObjects;
        ConnectAndForget();

        Assert.That(
            () =>
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                return AerospikeNative.LiveObjects;
            },
            Is.EqualTo(before).After(10_000, 50));
    }

    private static void ConnectAndForget() => GC.KeepAlive(AerospikeClient.Connect(TestTarget.Seeds));

    private static AerospikeClientOptions OptionsFor(AerospikeTestServer server) =>
        new() { Seeds = AerospikeHost.ParseList(server.Address.ToString()) };

    /// <param name="connect">What fails.</param>
    /// <param name="timeout">The connect timeout in seconds.</param>
    private static void AssertFailsInTime(Action connect, double timeout = 1)
    {
        var clock = Stopwatch.StartNew();
        Assert.That(connect, Throws.TypeOf<ClusterException>().With.Message.Contains("Check that a node listens"));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(timeout) + s_patience));
    }

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Has its seed the first time it is asked, and none afterwards.</summary>
    private sealed class ForgetfulList(AerospikeHost host) : IReadOnlyList<AerospikeHost>
    {
        private bool _asked;

        public int Count => 1;

        public AerospikeHost this[int index] => host;

        public IEnumerator<AerospikeHost> GetEnumerator()
        {
            IEnumerable<AerospikeHost?> seeds = [_asked ? null : host];
            _asked = true;
            return seeds.GetEnumerator()!; // the mistake under test
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
