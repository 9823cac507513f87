using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Policies;

public sealed class AerospikeClientOptionsTests
{
    private static readonly AerospikeClientOptions s_good = new() { Seeds = [new AerospikeHost("127.0.0.1")] };

    private static IEnumerable<TestCaseData> GoodOptions =>
    [
        Case("defaults", s_good),
        Case("many seeds", s_good with { Seeds = AerospikeHost.ParseList("a,b,c") }),
        Case("cluster name", s_good with { ClusterName = "docker" }),
        Case("longest cluster name", s_good with { ClusterName = new string('c', 63) }),
        Case("shortest connect timeout", s_good with { ConnectTimeout = TimeSpan.FromMilliseconds(1) }),
        Case("longest connect timeout", s_good with { ConnectTimeout = TimeSpan.FromHours(1) }),
        Case("shortest tend interval", s_good with { TendInterval = TimeSpan.FromMilliseconds(250) }),
        Case("longest tend interval", s_good with { TendInterval = TimeSpan.FromHours(1) }),
        Case("fewest connections", s_good with { MaxConnectionsPerNode = 1 }),
        Case("most connections", s_good with { MaxConnectionsPerNode = 65_535 }),
    ];

    private static IEnumerable<TestCaseData> BadOptions =>
    [
        Case("no seeds", new AerospikeClientOptions(), "Seeds is empty"),
        Case("null seeds", s_good with { Seeds = null! }, "Seeds is empty"),
        Case("a seed that is null", s_good with { Seeds = [new AerospikeHost("a"), null!] }, "Seeds contains null"),
        Case("empty cluster name", s_good with { ClusterName = "" }, "empty"),
        Case("too long cluster name", s_good with { ClusterName = new string('é', 32) }, "64 bytes in UTF-8, but the maximum is 63"),
        Case("cluster name with NUL", s_good with { ClusterName = "a\0b" }, "NUL"),
        Case("cluster name with half a surrogate pair", s_good with { ClusterName = "a\uD83D" }, "half a surrogate pair"),
        Case("no connect timeout", s_good with { ConnectTimeout = TimeSpan.Zero }, "ConnectTimeout is 00:00:00"),
        Case("negative connect timeout", s_good with { ConnectTimeout = TimeSpan.FromSeconds(-1) }, "ConnectTimeout is -00:00:01"),
        Case("infinite connect timeout", s_good with { ConnectTimeout = Timeout.InfiniteTimeSpan }, "ConnectTimeout"),
        Case("half a millisecond more", s_good with { ConnectTimeout = TimeSpan.FromMilliseconds(1.5) }, "whole number of milliseconds"),
        Case("too long connect timeout", s_good with { ConnectTimeout = TimeSpan.FromHours(1) + TimeSpan.FromMilliseconds(1) }, "ConnectTimeout"),
        Case("longest time span", s_good with { ConnectTimeout = TimeSpan.MaxValue }, "ConnectTimeout"),
        Case("too short tend interval", s_good with { TendInterval = TimeSpan.FromMilliseconds(249) }, "TendInterval"),
        Case("too long tend interval", s_good with { TendInterval = TimeSpan.FromHours(2) }, "TendInterval"),
        Case("no connections", s_good with { MaxConnectionsPerNode = 0 }, "MaxConnectionsPerNode is 0"),
        Case("too many connections", s_good with { MaxConnectionsPerNode = 65_536 }, "between 1 and 65535"),
    ];

    [TestCaseSource(nameof(GoodOptions))]
    public void Check_GoodOptions_AreTaken(AerospikeClientOptions options) => Assert.That(() => options.Check("options"), Throws.Nothing);

    [TestCaseSource(nameof(BadOptions))]
    public void Check_BadOptions_AreRejectedWithTheReason(AerospikeClientOptions options, string reason) =>
        Assert.That(() => options.Check("options"), Throws.ArgumentException.With.Message.Contains(reason));

    [TestCaseSource(nameof(BadOptions))]
    public void Check_BadOptions_NamesTheParameter(AerospikeClientOptions options, string reason) =>
        Assert.That(() => options.Check("options"), Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("options"), reason);

    private static TestCaseData Case(string name, AerospikeClientOptions options, params object[] more) =>
        new TestCaseData([options, .. more]).SetArgDisplayNames(name);
}
