using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Times to live in a namespace that never expires records.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class NeverExpiringTests(CallStyle style) : ClientFixture(style)
{
    private static readonly WritePolicy s_fiveMinutes = new() { TimeToLive = TimeSpan.FromMinutes(5) };

    private static Key Key => new(TestTarget.NeverExpiring, "tests", TestContext.CurrentContext.Test.FullName);

    [SetUp]
    public void NeedNamespace()
    {
        var namespaces = Client.Cluster.Info("namespaces").Split(';');
        Assume.That(namespaces, Does.Contain(TestTarget.NeverExpiring), "The server has no such namespace.");
        Client.Put(Key, [new Bin("val", 1)]);
    }

    [Test]
    public void Put_TimeToLive_FailsAndSaysWhy() => AssertSaysWhy(() => Client.Put(Key, [new Bin("val", 2)], s_fiveMinutes));

    [Test]
    public void Operate_TimeToLive_FailsAndSaysWhy() => AssertSaysWhy(() => Client.Operate(Key, [Operation.Write("val", 2)], s_fiveMinutes));

    [Test]
    public void Touch_TimeToLive_FailsAndSaysWhy() => AssertSaysWhy(() => Client.Touch(Key, s_fiveMinutes.TimeToLive));

    [Test]
    public void BatchWrite_TimeToLive_FailsAndSaysWhy() =>
        AssertSaysWhy(() => Client.BatchWrite([new BatchWriteEntry(Key, [Operation.Write("val", 2)]) { Policy = s_fiveMinutes }])[0].ThrowIfFailed());

    [Test]
    public void Put_ClientsDefaultTimeToLive_FailsAndSaysWhy()
    {
        using var client = Connect(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(TestTarget.Seeds), DefaultWritePolicy = s_fiveMinutes });
        AssertSaysWhy(() => client.Put(Key, [new Bin("val", 2)]));
    }

    [Test]
    public void Put_NeverExpire_Succeeds()
    {
        Client.Put(Key, [new Bin("val", 2)], new WritePolicy { TimeToLive = TimeToLive.NeverExpire });
        Assert.That(Client.Get(Key)["val"], Is.EqualTo(2));
    }

    private static void AssertSaysWhy(Action write)
    {
        var exception = Assert.Throws<ServerException>(() => write());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.ResultCode, Is.EqualTo(ResultCode.FailForbidden));
            Assert.That(exception.IsTransient, Is.False);
            Assert.That(exception.Message, Does.Contain("the namespace never expires records: its nsup-period is 0"));
        }
    }
}
