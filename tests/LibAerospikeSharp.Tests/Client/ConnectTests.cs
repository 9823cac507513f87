using System.Collections;
using System.Net;
using System.Net.Sockets;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

public sealed class ConnectTests : HandleFixture
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(100);

    [Test]
    public void Connect_Seeds_IsConnected()
    {
        using var client = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds));

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
            ConnectTimeout = Patience.Deadline,
            TendInterval = TimeSpan.FromMilliseconds(250),
            MaxConnectionsPerNode = 10,
        });

        Assert.That(client.IsConnected, Is.True);
    }

    [Test]
    public void Connect_RightClusterName_IsConnected()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { ClusterName = "docker" });
        using var client = AerospikeClient.Connect(Patience.Options(server) with { ClusterName = "docker" });

        Assert.That(client.IsConnected, Is.True);
    }

    [Test]
    public void Connect_WrongClusterName_NamesIt() =>
        Assert.That(
            () => AerospikeClient.Connect(Patience.Options(TestTarget.Seeds) with { ClusterName = "elsewhere" }),
            Throws.TypeOf<ClusterException>().With.Message.Contains("'elsewhere'").And.Message.Contains(TestTarget.Seeds));

    [Test]
    public void Connect_NobodyListens_FailsInTime()
    {
        using var port = new ReservedPort();

        AssertFailsInTime(Patience.Options(port.ToString()));
    }

    [Test]
    public void Connect_UnknownHostName_FailsInTime() => AssertFailsInTime(Patience.Options("no-such-host.invalid:3000"));

    [Test]
    public void Connect_SilentServer_FailsInTime()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { IgnoresRequests = true });

        AssertFailsInTime(Patience.Options(server) with { ConnectTimeout = s_short });
    }

    [Test]
    public void Connect_ListenerThatNeverAccepts_FailsInTime()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(backlog: 1);

        AssertFailsInTime(OptionsFor(listener) with { ConnectTimeout = s_short });
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

        AssertFailsInTime(OptionsFor(listener));
        Assert.That(greeter.Wait(Patience.Deadline), Is.True);
    }

    [Test]
    public void Connect_FailedBefore_WorksAfterwards()
    {
        using var port = new ReservedPort();
        Assert.That(() => AerospikeClient.Connect(port.ToString()), Throws.TypeOf<ClusterException>());

        using var client = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds));

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
        using var port = new ReservedPort();
        var options = new AerospikeClientOptions { Seeds = new ForgetfulList(new AerospikeHost("127.0.0.1", port.Address.Port)) };

        Assert.That(() => AerospikeClient.Connect(options), Throws.TypeOf<ClusterException>());
    }

    [Test]
    public void Ping_ServerGone_IsFalse()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(Patience.Options(server));
        server.Stop(); // and keeps its port, which another process could be given

        Assert.That(client.Ping(), Is.False);
    }

    [Test]
    public void Get_ServerGone_IsAnAerospikeException()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(Patience.Options(server));
        server.Stop(); // and keeps its port, which another process could be given

        Assert.That(() => client.Get(new Key("test", "tests", 1)), Throws.InstanceOf<AerospikeException>());
    }

    [Test]
    public void Get_ServerSilent_IsATimeoutThatNamesTheNode()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(Patience.Options(server));
        using var silence = server.Silence();

        Assert.That(
            () => client.Get(new Key("test", "tests", 1), new ReadPolicy { TotalTimeout = s_short }),
            Throws.TypeOf<AerospikeTimeoutException>()
                .With.Property(nameof(AerospikeException.Node)).EqualTo(server.Address.ToString())
                .And.Property(nameof(AerospikeException.InDoubt)).False);
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
            Is.EqualTo(before).After(Patience.Milliseconds, 10));
    }

    private static void ConnectAndForget() => GC.KeepAlive(AerospikeClient.Connect(Patience.Options(TestTarget.Seeds)));

    private static AerospikeClientOptions OptionsFor(TcpListener listener) => Patience.Options(listener.LocalEndpoint.ToString() ?? "");

    // A deadline that a hang would miss. Those that fail at once have a connect timeout as long as that.
    private static void AssertFailsInTime(AerospikeClientOptions options)
    {
        var failure = Assert.ThrowsAsync<ClusterException>(() => Task.Run(() => AerospikeClient.Connect(options)).WaitAsync(Patience.Deadline));
        Assert.That(failure.Message, Does.Contain("Check that a node listens"));
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
