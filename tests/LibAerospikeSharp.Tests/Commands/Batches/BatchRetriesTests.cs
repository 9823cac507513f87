using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Tests.Policies;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Commands.Batches;

/// <summary>Times and counts of retries, at the ends of what policies take.</summary>
public sealed unsafe class BatchRetriesTests : HandleFixture
{
    private const int Rounds = 5000; // a delay that doubled in each would be infinite after 1,024

    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(int.MaxValue);
    private static readonly TimeSpan[] s_durations = [TimeSpan.Zero, TimeSpan.FromMilliseconds(1), s_longest];
    private static readonly int[] s_counts = [0, 1, int.MaxValue];

    [Test]
    public void Process_RecordFailsInEveryRound_KeepsWritesWithAResponseAndBacksOffForAWhole([ValueSource(nameof(s_durations))] TimeSpan delay)
    {
        var policy = new BatchPolicy { TotalTimeout = TimeSpan.Zero, MaxRecordRetries = Rounds, RecordRetryDelay = delay };
        var run = Run(policy, out var sink);
        var rounds = 0;
        for (; !run.IsOver; rounds++)
        {
            MakeCall(run, as_status.AEROSPIKE_OK, as_status.AEROSPIKE_ERR_RECORD_BUSY);
            Assert.That(run.Pause, Is.InRange(TimeSpan.Zero, Max(delay, TimeSpan.FromSeconds(1))));
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rounds, Is.EqualTo(Rounds + 1));
            Assert.That(sink.Results.Select(result => result.ResultCode), Is.EqualTo(new[] { ResultCode.Ok, ResultCode.RecordBusy }));
            Assert.That(run.ThrowIfFailed, Throws.Nothing);
        }
    }

    [Test]
    public void Process_NoDelay_NeverPauses()
    {
        var run = Run(new BatchPolicy { TotalTimeout = TimeSpan.Zero, MaxRecordRetries = Rounds, RecordRetryDelay = TimeSpan.Zero }, out _);
        while (!run.IsOver)
        {
            MakeCall(run, as_status.AEROSPIKE_OK, as_status.AEROSPIKE_ERR_RECORD_BUSY);
            Assert.That(run.Pause, Is.EqualTo(TimeSpan.Zero));
        }
    }

    // Whatever the combination, the answered write keeps its result, and no pause is longer than a thread or timer can wait.
    [Test]
    public void Process_AnyEndOfAnyProperty_KeepsWritesWithAResponse(
        [ValueSource(nameof(s_durations))] TimeSpan delay,
        [ValueSource(nameof(s_durations))] TimeSpan total,
        [ValueSource(nameof(s_counts))] int recordRetries,
        [ValueSource(nameof(s_counts))] int callRetries,
        [Values] bool isCallThatFails)
    {
        var policy = new BatchPolicy
        {
            TotalTimeout = total,
            SocketTimeout = total,
            MaxRecordRetries = recordRetries,
            RecordRetryDelay = delay,
            MaxRetries = callRetries,
            SleepBetweenRetries = TimeSpan.FromMilliseconds(Math.Min(delay.TotalMilliseconds, TimeSpan.FromHours(1).TotalMilliseconds)),
            MaxKeysPerCall = 1_000_000,
        };
        var run = Run(policy, out var sink);
        for (var round = 0; round < 20 && !run.IsOver; round++)
        {
            MakeCall(
                run,
                isCallThatFails ? as_status.AEROSPIKE_ERR_CONNECTION : as_status.AEROSPIKE_OK,
                isCallThatFails ? as_status.AEROSPIKE_NO_RESPONSE : as_status.AEROSPIKE_ERR_RECORD_BUSY);
            Assert.That(run.Pause, Is.InRange(TimeSpan.Zero, s_longest));
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.IsOver || (isCallThatFails ? callRetries : recordRetries) == int.MaxValue, Is.True);
            Assert.That(sink.Results[0].ResultCode, Is.EqualTo(ResultCode.Ok));
            Assert.That(run.ThrowIfFailed, Throws.Nothing);
        }
    }

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private static BatchRun Run(BatchPolicy policy, out RecordsSink sink)
    {
        sink = new RecordsSink(2, "Batch");
        var request = new BatchRequest("Batch", [new("test", "batch", 1), new("test", "batch", 2)], BatchAction.Operate([Operation.Increment("a", 1)]));
        return new BatchRun(request, sink, policy, new BatchPolicy());
    }

    /// <summary>Responds to the last record of a call with this result, and to the others that they were written.</summary>
    private static void MakeCall(BatchRun run, as_status status, as_status last)
    {
        using var client = new NativeClient();
        using var batch = run.Write(client.Pointer);
        batch.Status = status;
        for (var i = 0; i < batch.Count; i++)
        {
            batch.RecordAt(i)->result = i == batch.Count - 1 ? last : as_status.AEROSPIKE_OK;
        }

        run.Process(batch);
    }
}
