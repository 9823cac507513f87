using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Policies;

public sealed class AerospikeHostTests
{
    [Test]
    public void Constructor_NameAndPort_KeepsBoth()
    {
        var host = new AerospikeHost("db1", 4333);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(host.Name, Is.EqualTo("db1"));
            Assert.That(host.Port, Is.EqualTo(4333));
        }
    }

    [Test]
    public void Constructor_NoPort_Is3000() => Assert.That(new AerospikeHost("db1").Port, Is.EqualTo(3000));

    [TestCase(1)]
    [TestCase(65_535)]
    public void Constructor_OutermostPort_IsTaken(int port) => Assert.That(new AerospikeHost("db1", port).Port, Is.EqualTo(port));

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(65_536)]
    [TestCase(int.MinValue)]
    public void Constructor_PortOutOfRange_IsRejectedByName(int port) =>
        Assert.That(
            () => new AerospikeHost("db1", port),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("'db1'").And.Property(nameof(ArgumentException.ParamName)).EqualTo("port"));

    [TestCase("db-1.example.com")]
    [TestCase("127.0.0.1")]
    [TestCase("::1")]
    [TestCase("db_1.")]
    [TestCase("bücher.example")]
    public void Constructor_GoodName_IsTaken(string name) => Assert.That(new AerospikeHost(name).Name, Is.EqualTo(name));

    [TestCase(" ")]
    [TestCase("a b")]
    [TestCase("a\tb")]
    [TestCase("a,b")]
    [TestCase("a\0b")]
    [TestCase("host:3000")]
    [TestCase("[::1]")]
    [TestCase("ho[st")]
    [TestCase("::1/64")]
    [TestCase("user@host")]
    [TestCase("a%sb")]
    [TestCase("fe80::1%eth0")]
    public void Constructor_BadName_IsRejected(string name) =>
        Assert.That(
            () => new AerospikeHost(name),
            Throws.TypeOf<ArgumentException>().With.Message.Contains("is not a host name").And.Property(nameof(ArgumentException.ParamName)).EqualTo("name"));

    [Test]
    public void Constructor_NameWithHalfASurrogatePair_IsRejected() => Assert.That(() => new AerospikeHost("db\uD83D"), Throws.ArgumentException);

    [Test]
    public void Constructor_EmptyName_IsRejected() => Assert.That(() => new AerospikeHost(""), Throws.ArgumentException);

    [Test]
    public void Constructor_NullName_IsRejected() => Assert.That(() => new AerospikeHost(null!), Throws.ArgumentNullException);

    [Test]
    public void Equals_SameNameAndPort_IsTrue() => Assert.That(new AerospikeHost("db1", 3000), Is.EqualTo(new AerospikeHost("db1")));

    [Test]
    public void Equals_OtherPort_IsFalse() => Assert.That(new AerospikeHost("db1", 3001), Is.Not.EqualTo(new AerospikeHost("db1")));

    [TestCase("db1", "db1:3000")]
    [TestCase("::1", "[::1]:3000")]
    public void ToString_Host_IsWrittenAsASeed(string name, string expected) => Assert.That(new AerospikeHost(name).ToString(), Is.EqualTo(expected));

    [TestCase("db1")]
    [TestCase("127.0.0.1")]
    [TestCase("fe80::1")]
    public void ToString_Host_CanBeReadBack(string name)
    {
        var host = new AerospikeHost(name, 4333);
        Assert.That(AerospikeHost.ParseList(host.ToString()), Is.EqualTo(new[] { host }));
    }
}
