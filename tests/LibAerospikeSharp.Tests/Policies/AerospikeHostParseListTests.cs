using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Policies;

public sealed class AerospikeHostParseListTests
{
    [TestCase("host", "host", 3000)]
    [TestCase("host:1", "host", 1)]
    [TestCase("host:65535", "host", 65_535)]
    [TestCase("host:03000", "host", 3000)]
    [TestCase("127.0.0.1:3000", "127.0.0.1", 3000)]
    [TestCase("db-1.example.com:4333", "db-1.example.com", 4333)]
    [TestCase("  host:3001\t", "host", 3001)]
    [TestCase("[::1]:3001", "::1", 3001)]
    [TestCase("[::1]", "::1", 3000)]
    [TestCase("::1", "::1", 3000)]
    [TestCase("[2001:db8::2:1]:4333", "2001:db8::2:1", 4333)]
    public void ParseList_OneSeed_ReturnsNameAndPort(string seeds, string name, int port) =>
        Assert.That(AerospikeHost.ParseList(seeds), Is.EqualTo(new[] { new AerospikeHost(name, port) }));

    [TestCase("a:3000,b")]
    [TestCase(" a:3000 , b:3000 ")]
    [TestCase("a,,b,")]
    [TestCase("a,\nb")]
    public void ParseList_TwoSeeds_KeepsTheirOrder(string seeds) =>
        Assert.That(AerospikeHost.ParseList(seeds), Is.EqualTo(new[] { new AerospikeHost("a"), new AerospikeHost("b") }));

    [Test]
    public void ParseList_ManySeeds_KeepsEachPort() =>
        Assert.That(AerospikeHost.ParseList("a:1,[::1]:2,c"), Is.EqualTo(new[] { new AerospikeHost("a", 1), new AerospikeHost("::1", 2), new AerospikeHost("c") }));

    [TestCase("")]
    [TestCase(" ")]
    [TestCase(",")]
    [TestCase(" , ,\t")]
    public void ParseList_NoSeed_IsRejected(string seeds) =>
        Assert.That(() => AerospikeHost.ParseList(seeds), Throws.TypeOf<ArgumentException>().With.Message.Contains("The list contains no seed"));

    [TestCase("host:")]
    [TestCase("host:notaport")]
    [TestCase("host:70000")]
    [TestCase("host:99999999999")]
    [TestCase("host:0")]
    [TestCase("host:-1")]
    [TestCase("host:+1")]
    [TestCase("host: 3000")]
    [TestCase("host:3 000")]
    [TestCase("host:0x10")]
    [TestCase("host:３０００")]
    [TestCase("[::1]:")]
    [TestCase("[::1]:notaport")]
    [TestCase("[::1]:0")]
    public void ParseList_BadPort_IsRejectedWithTheSeed(string seeds) =>
        Assert.That(
            () => AerospikeHost.ParseList(seeds),
            Throws.TypeOf<ArgumentException>().With.Message.Contains($"'{seeds}'").And.Message.Contains("is not a port between 1 and 65535"));

    [TestCase("[::1")]
    [TestCase("[::1]3000")]
    [TestCase("[::1]]:3000")]
    [TestCase("[[::1]]:3000")]
    [TestCase("[")]
    public void ParseList_BadBrackets_IsRejectedWithTheSeed(string seeds) =>
        Assert.That(() => AerospikeHost.ParseList(seeds), Throws.TypeOf<ArgumentException>().With.Message.Contains($"'{seeds}'").And.Message.Contains("[::1]:3000"));

    [TestCase(":3000")]
    [TestCase(":")]
    [TestCase("fe80::1%eth0")]
    [TestCase("[fe80::1%eth0]:3000")]
    [TestCase("[]")]
    [TestCase("[]:3000")]
    [TestCase("a b:3000")]
    [TestCase("a b")]
    [TestCase("[a b]:3000")]
    [TestCase("a\0b")]
    [TestCase("a\0b:3000")]
    public void ParseList_BadName_IsRejected(string seeds) =>
        Assert.That(() => AerospikeHost.ParseList(seeds), Throws.TypeOf<ArgumentException>().With.Message.Contains("it has no valid host name or IP address"));

    // Only an IPv6 address has more than one colon.
    [TestCase("host:3000:3001")]
    [TestCase("127.0.0.1:tls:3000")]
    [TestCase("host::3000")]
    public void ParseList_ManyColonsButNoIPv6Address_IsRejected(string seeds) =>
        Assert.That(() => AerospikeHost.ParseList(seeds), Throws.TypeOf<ArgumentException>().With.Message.Contains($"'{seeds}'"));

    [TestCase("[host]:3000")]
    [TestCase("[127.0.0.1]:3000")]
    [TestCase("[[::1]:3000")]
    public void ParseList_BracketsAroundNoIPv6Address_IsRejected(string seeds) =>
        Assert.That(() => AerospikeHost.ParseList(seeds), Throws.TypeOf<ArgumentException>().With.Message.Contains($"'{seeds}'"));

    [Test]
    public void ParseList_OneBadSeedAmongGood_NamesIt() =>
        Assert.That(
            () => AerospikeHost.ParseList("a:3000,b:bad,c"),
            Throws.TypeOf<ArgumentException>().With.Message.Contains("'b:bad'").And.Message.Not.Contains("a:3000"));

    [TestCase("")]
    [TestCase("host:bad")]
    [TestCase(":3000")]
    [TestCase("[::1")]
    public void ParseList_BadSeeds_NamesTheParameter(string seeds) =>
        Assert.That(() => AerospikeHost.ParseList(seeds), Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("seeds"));

    [Test]
    public void ParseList_NameWithNul_ShowsItReadably() =>
        Assert.That(() => AerospikeHost.ParseList("a\0b"), Throws.ArgumentException.With.Message.Not.Contains("\0"));

    [Test]
    public void ParseList_Null_IsRejected() => Assert.That(() => AerospikeHost.ParseList(null!), Throws.ArgumentNullException);
}
