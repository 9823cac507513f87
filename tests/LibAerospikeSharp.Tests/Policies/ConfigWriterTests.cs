using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Policies;

public sealed unsafe class ConfigWriterTests : HandleFixture
{
    private static readonly AerospikeClientOptions s_defaults = new() { Seeds = [new AerospikeHost("127.0.0.1")] };

    private delegate T Look<out T>(as_config* config);

    [Test]
    public void Write_Seeds_AddsThemInOrder() =>
        Assert.That(
            Write(s_defaults with { Seeds = AerospikeHost.ParseList("db1:3001,[::1]:3002,db3") }, Hosts),
            Is.EqualTo(new[] { ("db1", 3001), ("::1", 3002), ("db3", 3000) }));

    [Test]
    public void Write_HighestPort_IsWhole() =>
        Assert.That(Write(s_defaults with { Seeds = [new AerospikeHost("db1", 65_535)] }, Hosts), Is.EqualTo(new[] { ("db1", 65_535) }));

    [Test]
    public void Write_ManyLongSeeds_AddsThemAll()
    {
        var seeds = Enumerable.Range(1, 500).Select(i => new AerospikeHost($"{new string('h', 60)}{i}", i)).ToArray();
        Assert.That(Write(s_defaults with { Seeds = seeds }, Hosts), Is.EqualTo(seeds.Select(seed => (seed.Name, seed.Port))));
    }

    [Test]
    public void Write_ManyLongSeeds_KeepsNoMemoryForTheirNames()
    {
        var seeds = Enumerable.Range(1, 500).Select(i => new AerospikeHost($"{new string('h', 60)}{i}", i)).ToArray();
        var before = AerospikeNative.LiveObjects;
        Assert.That(Write(s_defaults with { Seeds = seeds }, _ => AerospikeNative.LiveObjects), Is.EqualTo(before));
    }

    [Test]
    public void Write_ClusterName_SetsIt() =>
        Assert.That(Write(s_defaults with { ClusterName = "clé" }, config => NativeUtf8.Read(config->cluster_name)), Is.EqualTo("clé"));

    [Test]
    public void Write_NoClusterName_LeavesNone() => Assert.That(Write(s_defaults, config => config->cluster_name == null), Is.True);

    [Test]
    public void Write_ConnectTimeout_SetsMilliseconds() =>
        Assert.That(Write(s_defaults with { ConnectTimeout = TimeSpan.FromSeconds(2.5) }, config => config->conn_timeout_ms), Is.EqualTo(2500));

    [Test]
    public void Write_TendInterval_SetsMilliseconds() =>
        Assert.That(Write(s_defaults with { TendInterval = TimeSpan.FromHours(1) }, config => config->tender_interval), Is.EqualTo(3_600_000));

    [Test]
    public void Write_MaxConnections_SetsThem() =>
        Assert.That(Write(s_defaults with { MaxConnectionsPerNode = 65_535 }, config => config->max_conns_per_node), Is.EqualTo(65_535));

    [TestCase(false, 0)]
    [TestCase(true, 1)]
    public void Write_AlternateAddresses_SetsTheFlag(bool use, byte flag) =>
        Assert.That(Write(s_defaults with { UseAlternateAddresses = use }, config => config->use_services_alternate), Is.EqualTo(flag));

    [Test]
    public void Write_Always_AsksForListsAndMapsAsBytes() => Assert.That(Write(s_defaults, config => config->policies.read.deserialize), Is.Zero);

    // The documentation says that what is not set keeps the C client's default.
    [Test]
    public void Write_DefaultOptions_KeepsTheLibrarysDefaults() =>
        Assert.That(Write(s_defaults, Numbers), Is.EqualTo(Read(Numbers)));

    private static (uint, uint, uint, byte, byte) Numbers(as_config* config) =>
        (config->conn_timeout_ms, config->tender_interval, config->max_conns_per_node, config->use_services_alternate, config->fail_if_not_connected);

    private static (string Name, int Port)[] Hosts(as_config* config)
    {
        var hosts = new (string, int)[config->hosts->size];
        for (var i = 0; i < hosts.Length; i++)
        {
            var host = (as_host*)config->hosts->list + i;
            hosts[i] = (NativeUtf8.Read(host->name), host->port);
        }

        return hosts;
    }

    private static T Write<T>(AerospikeClientOptions options, Look<T> look) => Read(config =>
    {
        var memory = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(memory);
        ConfigWriter.Write(options, config, scratch);
        return look(config);
    });

    private static T Read<T>(Look<T> look)
    {
        as_config config;
        NativeMethods.as_config_init(&config);
        var result = look(&config);
        NativeMethods.as_config_destroy(&config);
        return result;
    }
}
