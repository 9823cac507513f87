using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>What exceptions of failed commands tell.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class FailureTests(CallStyle style) : ClientFixture(style)
{
    private static IEnumerable<TestCaseData> Writes
    {
        get
        {
            yield return Case("Put", (client, key, policy) => client.Put(key, [new Bin("a", 1)], policy));
            yield return Case("Remove", (client, key, policy) => client.Remove(key, policy));
            yield return Case("TryRemove", (client, key, policy) => client.TryRemove(key, policy));
            yield return Case("RemoveBins", (client, key, policy) => client.RemoveBins(key, ["a"], policy));
            yield return Case("Increment", (client, key, policy) => client.Increment(key, "a", 1, policy));
            yield return Case("Append", (client, key, policy) => client.Append(key, "a", "x", policy));
            yield return Case("Prepend", (client, key, policy) => client.Prepend(key, "a", "x", policy));
            yield return Case("Touch", (client, key, policy) => client.Touch(key, TimeToLive.NeverExpire, policy));
            yield return Case("Operate", (client, key, policy) => client.Operate(key, [Operation.Read("a"), Operation.Write("a", 1)], policy));
            yield return Case("OperateOrdered", (client, key, policy) => client.OperateOrdered(key, [Operation.Write("a", 1)], policy));
        }
    }

    private static IEnumerable<TestCaseData> Reads
    {
        get
        {
            yield return Case("Get", (client, key, policy) => client.Get(key, Read(policy)));
            yield return Case("Select", (client, key, policy) => client.Select(key, ["a"], Read(policy)));
            yield return Case("Find", (client, key, policy) => client.Find(key, Read(policy)));
            yield return Case("Exists", (client, key, policy) => client.Exists(key, Read(policy)));
            yield return Case("FindHeader", (client, key, policy) => client.FindHeader(key, Read(policy)));
            yield return Case("Operate", (client, key, policy) => client.Operate(key, [Operation.Read("a")], policy));
            yield return Case("OperateOrdered", (client, key, policy) => client.OperateOrdered(key, [Operation.ReadHeader()], policy));
        }
    }

    [TestCaseSource(nameof(Writes))]
    public void Write_SentWithoutResponse_IsInDoubt(string operation, Action<IAerospikeClient, Key, WritePolicy> write)
    {
        var (exception, key) = FailOnASilentServer(write);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.InDoubt, Is.True);
            Assert.That(exception.Message, Does.StartWith($"{operation} of {key} failed: Timeout (9) at 127.0.0.1:").And.Contains("may have been applied"));
        }
    }

    [TestCaseSource(nameof(Reads))]
    public void Read_NoResponse_IsNotInDoubt(string operation, Action<IAerospikeClient, Key, WritePolicy> read)
    {
        var (exception, key) = FailOnASilentServer(read);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.InDoubt, Is.False);
            Assert.That(exception.Message, Does.StartWith($"{operation} of {key} failed: Timeout (9)").And.Not.Contains("may have been"));
        }
    }

    [TestCaseSource(nameof(Writes))]
    public void Write_SentAndNoResponse_TellsWhereTheTimeWent(string operation, Action<IAerospikeClient, Key, WritePolicy> write)
    {
        var (exception, _) = FailOnASilentServer(write);
        using (Assert.EnterMultipleScope())
        {
            // A loop that was held up does not know that it has sent the write.
            Assert.That(exception.Stage, Style == CallStyle.Async ? Is.AnyOf(TimeoutStage.Response, TimeoutStage.Unknown) : Is.EqualTo(TimeoutStage.Response), operation);
            Assert.That(exception.Attempts, Is.EqualTo(1));
            Assert.That(exception.SocketTimeout, Is.EqualTo(exception.TotalTimeout).And.GreaterThan(TimeSpan.Zero));
            Assert.That(exception.Elapsed, Is.GreaterThan(TimeSpan.Zero));
        }
    }

    [Test]
    public void Write_ServerTimesOut_TellsThatItWasTheServer()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        server.FailNext((int)ResultCode.Timeout);

        var exception = Assert.Throws<AerospikeTimeoutException>(() => client.Increment(new Key("test", "tests", "timeout"), "a", 1));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.Stage, Is.EqualTo(TimeoutStage.Server));
            Assert.That(exception.WasSent, Is.True);
            Assert.That(exception.InDoubt, Is.True);
            Assert.That(exception.TotalTimeout, Is.EqualTo(Patience.Deadline));
        }
    }

    [TestCase(ResponseFault.Close, 0)]
    [TestCase(ResponseFault.Close, 12)]
    [TestCase(ResponseFault.Reset, 0)]
    [TestCase(ResponseFault.Reset, 29)]
    public void Write_ConnectionLostBeforeTheResponse_IsInDoubt(ResponseFault fault, int afterBytes)
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
    public void TryRemove_FirstAttemptsResponseLost_IsInDoubtAndNotFalse()
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
    public void Get_FirstAttemptsResponseLost_IsRepeated()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        var key = new Key("test", "tests", "lost");
        client.Put(key, [new Bin("a", 1)]);
        server.BreakNext(ResponseFault.Close);

        Assert.That(client.Get(key)["a"], Is.EqualTo(1));
    }

    [Test]
    public void Write_RejectedByTheServer_IsNotInDoubt()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("text", "x")]);
        var exception = Assert.Throws<BinTypeException>(() => Client.Increment(key, "text", 1));
        Assert.That(exception.InDoubt, Is.False);
    }

    [Test]
    public void Message_OfARejection_SaysWhatWhereAndWhatToTry()
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

    private (AerospikeTimeoutException Exception, Key Key) FailOnASilentServer(Action<IAerospikeClient, Key, WritePolicy> command)
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 10 });
        using var client = Connect(server.Address.ToString());
        using var silence = server.Silence();
        (AerospikeTimeoutException, Key) failure = default;
        Patience.WithLittleTime(time =>
        {
            var key = new Key("test", $"{time.TotalMilliseconds}", "silent"); // told from that of an attempt before
            failure = (Assert.Throws<AerospikeTimeoutException>(() => command(client, key, new WritePolicy { TotalTimeout = time }))!, key); // thrown
            return server.TakeRequests().Any(request => request.Set == key.Set); // it was sent
        });
        return failure;
    }

    private static ReadPolicy Read(WritePolicy policy) => new() { TotalTimeout = policy.TotalTimeout };

    private static TestCaseData Case(string operation, Action<IAerospikeClient, Key, WritePolicy> command) =>
        new TestCaseData(operation, command).SetArgDisplayNames(operation);
}
