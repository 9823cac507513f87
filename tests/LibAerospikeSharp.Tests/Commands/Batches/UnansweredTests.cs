using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Tests.Policies;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Commands.Batches;

/// <summary>Calls of libaerospike that return before they touch the records.</summary>
public sealed unsafe class UnansweredTests : HandleFixture
{
    private static readonly Key[] s_keys = [new("test", "batch", 1), new("test", "batch", 2), new("test", "batch", 3)];

    private static readonly Dictionary<string, BatchAction> s_actions = new()
    {
        ["read all bins"] = BatchAction.ReadAll,
        ["read no bins"] = BatchAction.ReadHeader,
        ["read some bins"] = BatchAction.ReadBins(["a"]),
        ["operations that read"] = BatchAction.Operate([Operation.Read("a")]),
        ["operations that write"] = BatchAction.Operate([Operation.Increment("a", 1)]),
        ["operations that do both"] = BatchAction.Operate([Operation.Increment("a", 1), Operation.Read("a")]),
        ["remove"] = BatchAction.Remove,
    };

    private static IEnumerable<string> Actions => s_actions.Keys;

    [Test]
    public void Process_RecordsAsTheyWereMade_NeverSucceeds([ValueSource(nameof(Actions))] string action, [Values] ResultCode status)
    {
        var run = Run(s_actions[action], out var sink);
        MakeCall(run, batch => batch.Status = (as_status)status);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(sink.Results.Select(result => result.ResultCode), Has.None.EqualTo(ResultCode.Ok));
            Assert.That(sink.Results.Select(result => result.InDoubt), Is.All.False);
            Assert.That(run.ThrowIfFailed, Throws.InstanceOf<AerospikeException>().With.Property(nameof(AerospikeException.InDoubt)).False);
        }
    }

    [Test]
    public void Process_NoNode_FailsAsCommandsOnSingleRecords([ValueSource(nameof(Actions))] string action)
    {
        var run = Run(s_actions[action], out _);
        MakeCall(run, batch => batch.Status = as_status.AEROSPIKE_ERR_SERVER);
        Assert.That(run.ThrowIfFailed, Throws.TypeOf<ClusterException>().With.Property(nameof(AerospikeException.ResultCode)).EqualTo(ResultCode.InvalidNode));
    }

    // Any other server error of a call came from a server.
    [Test]
    public void Process_ServerFailsAndNothingElse_IsTheServersError()
    {
        var run = Run(BatchAction.ReadAll, out _);
        MakeCall(run, batch =>
        {
            batch.Status = as_status.AEROSPIKE_ERR_SERVER;
            SetAll(batch, as_status.AEROSPIKE_NO_RESPONSE);
        });
        Assert.That(run.ThrowIfFailed, Throws.TypeOf<ServerException>().With.Property(nameof(AerospikeException.ResultCode)).EqualTo(ResultCode.ServerError));
    }

    [Test]
    public void Process_NoNodeInARetry_KeepsTheDoubtOfTheCallBefore()
    {
        var run = Run(BatchAction.Operate([Operation.Increment("a", 1)]), out var sink, new BatchPolicy { MaxRetries = 1 });
        MakeCall(run, batch =>
        {
            batch.Status = as_status.AEROSPIKE_ERR_CONNECTION;
            batch.RecordAt(0)->result = as_status.AEROSPIKE_OK;
            batch.RecordAt(1)->result = as_status.AEROSPIKE_NO_RESPONSE;
            batch.RecordAt(1)->in_doubt = 1;
            batch.RecordAt(2)->result = as_status.AEROSPIKE_NO_RESPONSE;
        });
        MakeCall(run, batch => batch.Status = as_status.AEROSPIKE_ERR_SERVER);
        Assert.That(
            sink.Results.Select(result => (result.ResultCode, result.InDoubt)),
            Is.EqualTo(new[] { (ResultCode.Ok, false), (ResultCode.InvalidNode, true), (ResultCode.InvalidNode, false) }));
    }

    // The codes below zero are libaerospike's own: it could not send the record.
    [Test]
    public void Process_RecordsThatCouldNotBeSent_ThrowsAndIsNotInDoubt()
    {
        var run = Run(BatchAction.Remove, out _);
        MakeCall(run, batch =>
        {
            batch.Status = as_status.AEROSPIKE_BATCH_FAILED;
            SetAll(batch, as_status.AEROSPIKE_ERR_ASYNC_QUEUE_FULL);
        });
        Assert.That(run.ThrowIfFailed, Throws.TypeOf<BackpressureException>().With.Property(nameof(AerospikeException.InDoubt)).False);
    }

    [Test]
    public void Process_NoRecordHasAResponseAlthoughTheCallSucceeded_Throws()
    {
        var run = Run(BatchAction.Remove, out _);
        MakeCall(run, batch => SetAll(batch, as_status.AEROSPIKE_NO_RESPONSE));
        Assert.That(run.ThrowIfFailed, Throws.TypeOf<AerospikeClientException>()
            .With.Property(nameof(AerospikeException.ResultCode)).EqualTo(ResultCode.NoResponse).And.Property(nameof(AerospikeException.InDoubt)).True);
    }

    // On a busy machine an event loop's timer comes before it hears that the request is written.
    [TestCase(true, "Timeout: timeout=1000 iterations=1 lastNode=127.0.0.1:3000", ExpectedResult = true)]
    [TestCase(true, "Delay queue timeout", ExpectedResult = false)]
    [TestCase(true, "Register timeout", ExpectedResult = false)]
    [TestCase(false, "Timeout: timeout=1000 iterations=1 lastNode=127.0.0.1:3000", ExpectedResult = false)]
    public bool Process_TimeoutThatLibaerospikeIsSureOf_IsInDoubtIfAnEventLoopMaySendMore(bool isAsync, string message)
    {
        var run = Run(BatchAction.Remove, out var sink);
        MakeCall(run, batch =>
        {
            batch.SentCount = isAsync ? SentCount.MayMissTimedOut : SentCount.Exact;
            batch.IsOneCommand = true;
            batch.Status = as_status.AEROSPIKE_ERR_TIMEOUT;
            batch.Error->code = as_status.AEROSPIKE_ERR_TIMEOUT;
            var text = new Span<byte>((byte*)batch.Error + NativeLibraryLoader.Load().Abi.ErrorMessageOffset, 128);
            System.Text.Encoding.ASCII.GetBytes(message, text);
            SetAll(batch, as_status.AEROSPIKE_NO_RESPONSE);
        });
        Assert.That(sink.Results.Select(result => result.ResultCode), Is.All.EqualTo(ResultCode.Timeout));
        return sink.Results.All(result => result.InDoubt);
    }

    // Only the first error is known. Another node's part may have timed out after it was sent.
    [TestCase((int)ResultCode.MaxErrorRate, true, ExpectedResult = false)]
    [TestCase((int)ResultCode.MaxErrorRate, false, ExpectedResult = true)]
    public bool Process_ErrorOfOnePartOfAnAsynchronousCall_IsInDoubtIfThereMayBeOtherParts(int code, bool isOneCommand)
    {
        var run = Run(BatchAction.Remove, out var sink);
        MakeCall(run, batch =>
        {
            batch.SentCount = SentCount.MayMissTimedOut;
            batch.IsOneCommand = isOneCommand;
            batch.Status = (as_status)code;
            batch.Error->code = (as_status)code;
            SetAll(batch, as_status.AEROSPIKE_NO_RESPONSE);
        });
        return sink.Results.All(result => result.InDoubt);
    }

    [Test]
    public void Process_OneResponseCantBeRead_KeepsTheOthers()
    {
        var sink = new FailingSink();
        var run = new BatchRun(new BatchRequest("Batch", s_keys, BatchAction.Remove), sink, new BatchPolicy(), new BatchPolicy());
        MakeCall(run, batch => SetAll(batch, as_status.AEROSPIKE_OK));
        Assert.That(run.ThrowIfFailed, Throws.Nothing);
        Assert.That(sink.Codes, Is.EqualTo(new[] { ResultCode.Ok, ResultCode.ClientError, ResultCode.Ok }));
    }

    // Names of bins count, too: libaerospike would write them all into one buffer.
    [Test]
    public void Write_EntriesOfManyBins_TakesSeveralCalls()
    {
        string[] bins = [.. Enumerable.Range(0, 1000).Select(i => $"bin {i}")];
        BatchEntry[] entries = [.. Enumerable.Range(0, 2000).Select(_ => new BatchReadEntry(s_keys[0], bins))];
        var run = new BatchRun(new BatchRequest("Batch", entries), new RecordsSink(entries.Length, "Batch"), new BatchPolicy { MaxKeysPerCall = 1_000_000 }, new BatchPolicy());
        using var client = new NativeClient();
        using var batch = run.Write(client.Pointer);
        Assert.That(batch.Count, Is.InRange(100, 1999));
    }

    // A key that libaerospike can't compute the digest of makes it return in the middle of preparing the records.
    [TestCase(CallStyle.Sync)]
    [TestCase(CallStyle.Async)]
    [TestCase(CallStyle.Workers)]
    public void Call_KeyWithoutDigest_FailsAllAndSendsNothing(CallStyle style)
    {
        var handle = ClientHandle.Connect(Options());
        try
        {
            var executor = new CommandExecutor(handle, new WorkerThreads(1), usesLoops: style == CallStyle.Async && EventLoops.Exist);
            var run = Run(BatchAction.Remove, out var sink);
            using (var batch = Damaged(run, handle))
            {
                if (style == CallStyle.Sync)
                {
                    CallNow(executor, batch);
                }
                else
                {
                    executor.CallAsync(batch, new BatchResponseReader(batch), CancellationToken.None).GetAwaiter().GetResult();
                }

                Assert.That(batch.IsUntouched, Is.True);
                run.Process(batch);
            }

            Assert.That(sink.Results.Select(result => (result.ResultCode, result.InDoubt)), Is.All.EqualTo((ResultCode.InvalidParameter, false)));
            Assert.That(run.ThrowIfFailed, Throws.TypeOf<InvalidRequestException>());
        }
        finally
        {
            handle.StartDisposing();
            handle.Released.Wait();
        }
    }

    private static AerospikeClientOptions Options()
    {
        var options = Patience.Options(TestTarget.Seeds);
        EventLoops.Ensure(options);
        return options;
    }

    private static NativeBatch Damaged(BatchRun run, ClientHandle handle)
    {
        using var lease = handle.Acquire();
        var batch = run.Write((aerospike*)lease.Pointer);
        batch.RecordAt(1)->key.value.integer._.type = (byte)as_val_type_e.AS_BOOLEAN;
        return batch;
    }

    private static void CallNow(CommandExecutor executor, NativeBatch batch)
    {
        using var lease = executor.Acquire();
        var call = batch;
        batch.Status = CommandExecutor.Call(ref call, (aerospike*)lease.Pointer, batch.Error, out _);
    }

    private static BatchRun Run(BatchAction action, out RecordsSink sink, BatchPolicy? policy = null)
    {
        sink = new RecordsSink(s_keys.Length, "Batch");
        return new BatchRun(new BatchRequest("Batch", s_keys, action), sink, policy ?? new BatchPolicy { MaxRetries = 0 }, new BatchPolicy());
    }

    private static void MakeCall(BatchRun run, Action<NativeBatch> respond)
    {
        using var client = new NativeClient();
        using var batch = run.Write(client.Pointer);
        respond(batch);
        run.Process(batch);
    }

    private static void SetAll(NativeBatch batch, as_status result)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            batch.RecordAt(i)->result = result;
        }
    }

    private sealed class FailingSink : BatchSink
    {
        public ResultCode[] Codes { get; } = [ResultCode.NoResponse, ResultCode.NoResponse, ResultCode.NoResponse];

        public override void Succeed(int index, Key key, BatchAction action, as_record* record) =>
            Codes[index] = index == 1 ? throw new OverflowException() : ResultCode.Ok;

        public override void Fail(int index, Key key, ResultCode code, bool inDoubt, string? detail) => Codes[index] = code;
    }
}
