using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>What exceptions of failed commands tell.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class FailureTests(CallStyle style) : ClientFixture(style)
{
    private static readonly WritePolicy s_short = new() { TotalTimeout = TimeSpan.FromMilliseconds(100) };

    private static IEnumerable<TestCaseData> Writes
    {
        get
        {
            yield return Case("Put", (client, key) => client.Put(key, [new Bin("a", 1)], s_short));
            yield return Case("Remove", (client, key) => client.Remove(key, s_short));
            yield return Case("TryRemove", (client, key) => client.TryRemove(key, s_short));
            yield return Case("RemoveBins", (client, key) => client.RemoveBins(key, ["a"], s_short));
            yield return Case("Increment", (client, key) => client.Increment(key, "a", 1, s_short));
            yield return Case("Append", (client, key) => client.Append(key, "a", "x", s_short));
            yield return Case("Prepend", (client, key) => client.Prepend(key, "a", "x", s_short));
            yield return Case("Touch", (client, key) => client.Touch(key, TimeToLive.NeverExpire, s_short));
            yield return Case("Operate", (client, key) => client.Operate(key, [Operation.Read("a"), Operation.Write("a", 1)], s_short));
            yield return Case("OperateOrdered", (client, key) => client.OperateOrdered(key, [Operation.Write("a", 1)], s_short));
        }
    }

    private static IEnumerable<TestCaseData> Reads
    {
        get
        {
            var policy = new ReadPolicy { TotalTimeout = s_short.TotalTimeout };
            yield return Case("Get", (client, key) => client.Get(key, policy));
            yield return Case("Select", (client, key) => client.Select(key, ["a"], policy));
            yield return Case("Find", (client, key) => client.Find(key, policy));
            yield return Case("Exists", (client, key) => client.Exists(key, policy));
            yield return Case("FindHeader", (client, key) => client.FindHeader(key, policy));
            yield return Case("Operate", (client, key) => client.Operate(key, [Operation.Read("a")], s_short));
            yield return Case("OperateOrdered", (client, key) => client.OperateOrdered(key, [Operation.ReadHeader()], s_short));
        }
    }

    [TestCaseSource(nameof(Writes))]
    public void Write_SentAndNotAnswered_IsInDoubt(string operation, Action<IAerospikeClient, Key> write)
    {
        var exception = FailOnASilentServer(write);
        Assert.That(
            (exception.InDoubt, exception.Message.StartsWith($"{operation} of test/tests/silent failed: Timeout (9) at 127.0.0.1:", StringComparison.Ordinal), exception.Message.Contains("may have been carried out", StringComparison.Ordinal)),
            Is.EqualTo((true, true, true)),
            exception.Message);
    }

    [TestCaseSource(nameof(Reads))]
    public void Read_NotAnswered_IsNotInDoubt(string operation, Action<IAerospikeClient, Key> read)
    {
        var exception = FailOnASilentServer(read);
        Assert.That(
            (exception.InDoubt, exception.Message.StartsWith($"{operation} of test/tests/silent failed: Timeout (9)", StringComparison.Ordinal), exception.Message.Contains("may have been", StringComparison.Ordinal)),
            Is.EqualTo((false, true, false)),
            exception.Message);
    }

    [TestCase(ResponseFault.Close, 0)]
    [TestCase(ResponseFault.Close, 12)]
    [TestCase(ResponseFault.Reset, 0)]
    [TestCase(ResponseFault.Reset, 29)]
    public void Write_ConnectionLostBeforeTheAnswer_IsInDoubt(ResponseFault fault, int afterBytes)
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        var key = new Key("test", "tests", "lost");
        server.BreakNext(fault, afterBytes);

        Assert.That(
            () => client.Increment(key, "a", 1),
            Throws.InstanceOf<AerospikeException>().With.Property(nameof(AerospikeException.InDoubt)).True.And.Not.TypeOf<AerospikeTimeoutException>());
        Assert.That(client.Get(key)["a"], Is.EqualTo(1));
    }

    [Test]
    public void TryRemove_FirstAttemptsAnswerLost_IsInDoubtAndNotFalse()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        var key = new Key("test", "tests", "lost");
        client.Put(key, [new Bin("a", 1)]);
        server.BreakNext(ResponseFault.Close);

        Assert.That(
            () => client.TryRemove(key, new WritePolicy { MaxRetries = 2 }),
            Throws.TypeOf<RecordNotFoundException>().With.Property(nameof(AerospikeException.InDoubt)).True);
    }

    [Test]
    public void Get_FirstAttemptsAnswerLost_IsRepeated()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        var key = new Key("test", "tests", "lost");
        client.Put(key, [new Bin("a", 1)]);
        server.BreakNext(ResponseFault.Close);

        Assert.That(client.Get(key)["a"], Is.EqualTo(1));
    }

    [Test]
    public void Write_RefusedByTheServer_IsNotInDoubt()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("text", "x")]);
        var exception = Assert.Throws<BinTypeException>(() => Client.Increment(key, "text", 1));
        Assert.That(exception.InDoubt, Is.False);
    }

    [Test]
    public void Message_OfARefusal_SaysWhatWhereAndWhatToTry()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("text", "x")]);
        var exception = Assert.Throws<BinTypeException>(() => Client.Operate(key, [Operation.Increment("text", 1)]));
        Assert.That(
            exception.Message,
            Is.EqualTo($"Operate of {key} failed: BinIncompatibleType (12) at {exception.Node}. {ErrorFactory.Advice(ResultCode.BinIncompatibleType)}"));
    }

    [Test]
    public void Message_LongUserKey_IsShortened()
    {
        var key = new Key("test", "tests", new string('k', 5000));
        var exception = Assert.Throws<RecordNotFoundException>(() => Client.Touch(key, TimeToLive.NeverExpire));
        Assert.That(exception.Message, Does.StartWith($"Touch of test/tests/{new string('k', 64)}… failed").And.Length.LessThan(400));
    }

    [Test]
    public void Message_BlobKey_HasNoneOfItsBytes()
    {
        var key = new Key("test", "tests", [0x41, 0x42, 0x43]);
        var exception = Assert.Throws<RecordNotFoundException>(() => Client.Get(key));
        Assert.That(exception.Message, Does.StartWith("Get of test/tests/blob of 3 bytes failed").And.Not.Contains("ABC").And.Not.Contains("414243"));
    }

    private AerospikeTimeoutException FailOnASilentServer(Action<IAerospikeClient, Key> command)
    {
        using var server = AerospikeTestServer.Start();

        // Dispose waits until the cluster has been looked after.
        using var client = Connect(new AerospikeClientOptions
        {
            Seeds = AerospikeHost.ParseList(server.Address.ToString()),
            ConnectTimeout = TimeSpan.FromMilliseconds(200),
        });
        server.IgnoresRequests = true;
        return Assert.Throws<AerospikeTimeoutException>(() => command(client, new Key("test", "tests", "silent")));
    }

    private static TestCaseData Case(string operation, Action<IAerospikeClient, Key> command) =>
        new TestCaseData(operation, command).SetArgDisplayNames(operation);
}
