using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Errors;

/// <summary>What a timeout's exception says of where the time went, and of doubt.</summary>
public sealed class TimeoutTests
{
    private const string SyncText = "Client timeout: socket=0 total=1000 iterations=3 lastNode=127.0.0.1:3000";
    private const string LoopText = "Client timeout: iterations=2 lastNode=127.0.0.1:3000";
    private const string QueueText = "Delay queue timeout";
    private const string RegisterText = "Register timeout";
    private const string ServerText = "127.0.0.1:3000 AEROSPIKE_ERR_TIMEOUT";
    private const string ServerTextOfWrite = "AEROSPIKE_ERR_TIMEOUT";
    private const string RetriedServerText = "Server timeout: socket=0 total=1000 iterations=1 lastNode=127.0.0.1:3000";

    [TestCase(QueueText, false, nameof(SentCount.MayMissTimedOut), TimeoutStage.Queue)]
    [TestCase(RegisterText, false, nameof(SentCount.MayMissEarlier), TimeoutStage.Queue)]
    [TestCase(ServerText, true, nameof(SentCount.MayMissTimedOut), TimeoutStage.Server)]
    [TestCase(ServerTextOfWrite, true, nameof(SentCount.MayMissTimedOut), TimeoutStage.Server)]
    [TestCase(RetriedServerText, true, nameof(SentCount.Exact), TimeoutStage.Server)]
    [TestCase(LoopText, true, nameof(SentCount.MayMissTimedOut), TimeoutStage.Response)]
    [TestCase(SyncText, true, nameof(SentCount.Exact), TimeoutStage.Response)]
    [TestCase(SyncText, false, nameof(SentCount.Exact), TimeoutStage.Connection)]
    [TestCase(LoopText, false, nameof(SentCount.MayMissTimedOut), TimeoutStage.Unknown)]
    public void Stage_OfAWrite_IsWhatLibaerospikeTells(string text, bool isCounted, string sentCount, TimeoutStage expected) =>
        Assert.That(Convert(text, isCounted, Enum.Parse<SentCount>(sentCount)).Stage, Is.EqualTo(expected));

    [TestCase(QueueText, TimeoutStage.Queue)]
    [TestCase(ServerText, TimeoutStage.Server)]
    [TestCase(SyncText, TimeoutStage.Unknown)]
    [TestCase(LoopText, TimeoutStage.Unknown)]
    public void Stage_OfARead_IsWhatLibaerospikeTells(string text, TimeoutStage expected) =>
        Assert.That(Convert(text, isWrite: false).Stage, Is.EqualTo(expected));

    [TestCase(QueueText, false)]
    [TestCase(LoopText, null)]
    [TestCase(ServerText, true)]
    public void WasSent_OfARead_FollowsFromTheStage(string text, bool? expected) => Assert.That(Convert(text, isWrite: false).WasSent, Is.EqualTo(expected));

    [TestCase(QueueText, 0)]
    [TestCase(LoopText, 2)]
    [TestCase(SyncText, 3)]
    [TestCase(ServerText, null)]
    public void Attempts_OfAnyText_AreThoseInIt(string text, int? expected) => Assert.That(Convert(text).Attempts, Is.EqualTo(expected));

    [TestCase(QueueText)]
    [TestCase(LoopText)]
    public void Stage_OfABatchInParts_IsNotKnown(string text)
    {
        var exception = Convert(text, isWrite: false, isInParts: true);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.Stage, Is.EqualTo(TimeoutStage.Unknown));
            Assert.That(exception.Attempts, Is.Null);
        }
    }

    [TestCase(LoopText, false, nameof(SentCount.MayMissTimedOut), true)]
    [TestCase(LoopText, false, nameof(SentCount.MayMissEarlier), true)]
    [TestCase(LoopText, false, nameof(SentCount.Exact), false)]
    [TestCase(LoopText, true, nameof(SentCount.Exact), true)]
    [TestCase(QueueText, false, nameof(SentCount.MayMissTimedOut), false)]
    [TestCase(RegisterText, false, nameof(SentCount.MayMissEarlier), false)]
    public void InDoubt_OfATimeout_UnlessItIsKnownNotToHaveBeenSent(string text, bool isCounted, string sentCount, bool expected) =>
        Assert.That(Convert(text, isCounted, Enum.Parse<SentCount>(sentCount)).InDoubt, Is.EqualTo(expected));

    [TestCase((int)ResultCode.RecordNotFound, nameof(SentCount.MayMissEarlier), true)]
    [TestCase((int)ResultCode.RecordExists, nameof(SentCount.MayMissEarlier), true)]
    [TestCase((int)ResultCode.RecordGeneration, nameof(SentCount.MayMissEarlier), true)]
    [TestCase((int)ResultCode.MaxErrorRate, nameof(SentCount.MayMissEarlier), true)]
    [TestCase((int)ResultCode.AsyncQueueFull, nameof(SentCount.MayMissEarlier), false)]
    [TestCase((int)ResultCode.RecordNotFound, nameof(SentCount.MayMissTimedOut), false)]
    [TestCase((int)ResultCode.AsyncConnectionError, nameof(SentCount.MayMissTimedOut), false)]
    [TestCase((int)ResultCode.RecordNotFound, nameof(SentCount.Exact), false)]
    public unsafe void InDoubt_OfAnotherCode_IfARetryMayHaveHidden(int code, string sentCount, bool expected)
    {
        as_error error = default;
        error.code = (as_status)code;
        var count = Enum.Parse<SentCount>(sentCount);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(NativeError.IsInDoubt(&error, count), Is.EqualTo(expected));
            Assert.That(NativeError.IsAbsent(&error, count), Is.EqualTo(code == (int)ResultCode.RecordNotFound && !expected));
        }
    }

    [TestCase(1000U, 30000U, 1000, 1000)]
    [TestCase(1000U, 0U, 1000, 1000)]
    [TestCase(1000U, 10U, 1000, 10)]
    [TestCase(0U, 10U, 0, 10)]
    public void Timeouts_OfAPolicy_AreThoseThatApplied(uint total, uint socket, int expectedTotal, int expectedSocket)
    {
        var exception = Convert(LoopText, total: total, socket: socket);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.TotalTimeout, Is.EqualTo(TimeSpan.FromMilliseconds(expectedTotal)));
            Assert.That(exception.SocketTimeout, Is.EqualTo(TimeSpan.FromMilliseconds(expectedSocket)));
            Assert.That(exception.ConnectTimeout, Is.EqualTo(TimeSpan.Zero));
            Assert.That(exception.Elapsed, Is.EqualTo(TimeSpan.FromMilliseconds(1234)));
        }
    }

    [TestCase(0U, 10U, 1U, true)]
    [TestCase(1000U, 10U, 1U, true)]
    [TestCase(1000U, 10U, 0U, false)]
    [TestCase(1000U, 1000U, 1U, false)]
    [TestCase(1000U, 0U, 1U, false)]
    [TestCase(0U, 0U, 1U, false)]
    public unsafe void CanRetryAfterTimeout_OnlyWithASocketTimeoutBelowTheTotal(uint total, uint socket, uint retries, bool expected)
    {
        var policy = new as_policy_base { total_timeout = total, socket_timeout = socket, max_retries = retries };
        Assert.That(new CommandLimits(&policy, isWrite: true).CanRetryAfterTimeout, Is.EqualTo(expected));
    }

    [Test]
    public void Message_TimeoutInTheQueue_SaysSoAndBlamesNoNode() =>
        Assert.That(
            Convert(QueueText, isWrite: false).Message,
            Is.EqualTo("Get of test/demo/user1 failed: Timeout (9), Delay queue timeout. The command waited in the client's queue and was not sent. "
                + "Elapsed: 1234 ms, 0 attempts, TotalTimeout 1000 ms, SocketTimeout 1000 ms. "
                + "Send fewer commands at a time, allow more connections, or set a longer TotalTimeout."));

    [Test]
    public void Message_TimeoutThatMayBeTheClients_BlamesNoNode() =>
        Assert.That(
            Convert(LoopText, isWrite: false).Message,
            Is.EqualTo("Get of test/demo/user1 failed: Timeout (9), Client timeout: iterations=2 lastNode=127.0.0.1:3000. "
                + "It is not known whether the command was sent. Elapsed: 1234 ms, 2 attempts, TotalTimeout 1000 ms, SocketTimeout 1000 ms. "
                + "If many commands are in flight, send fewer at a time. Otherwise, set a longer timeout, or check whether the node is overloaded."));

    [Test]
    public void Message_OfAWriteThatWasSent_NamesTheNode() =>
        Assert.That(
            Convert(SyncText, isCounted: true, SentCount.Exact).Message,
            Does.StartWith("Get of test/demo/user1 failed: Timeout (9) at 127.0.0.1:3000, ").And.Contains("The command was sent, and no response arrived in time.")
                .And.EndsWith("The write may have been applied. Read the record before you retry."));

    private static unsafe AerospikeTimeoutException Convert(
        string text,
        bool isCounted = false,
        SentCount sentCount = SentCount.MayMissTimedOut,
        bool isWrite = true,
        bool isInParts = false,
        uint total = 1000,
        uint socket = 30000)
    {
        as_error error = default;
        NativeUtf8.WriteName(text, (byte*)&error + NativeLibraryLoader.Load().Abi.ErrorMessageOffset, sizeof(as_error._message_e__FixedBuffer));
        error.code = as_status.AEROSPIKE_ERR_TIMEOUT;
        error.in_doubt = isCounted ? (byte)1 : (byte)0;
        var policy = new as_policy_base { total_timeout = total, socket_timeout = socket };
        var facts = new CommandFacts(new CommandLimits(&policy, isWrite), isWrite ? sentCount : SentCount.Exact, TimeSpan.FromMilliseconds(1234), isInParts);
        return (AerospikeTimeoutException)NativeError.ToException(&error, error.code, "Get of test/demo/user1", facts);
    }
}
