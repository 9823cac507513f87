using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Tests.Policies;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Commands.Batches;

/// <summary>Batch records for whose partition there is no node. No test server can produce that.</summary>
public sealed unsafe class InvalidNodeTests : HandleFixture
{
    private readonly Key[] _keys = [new("test", "batch", 1), new("test", "batch", 2)];

    [Test]
    public void Process_NoNodeForAnyRecord_RetriesAndFailsAsAWhole()
    {
        using var client = new NativeClient();
        var run = new BatchRun(new BatchRequest("BatchRead", _keys, BatchAction.ReadAll), new RecordsSink(2, "BatchRead"), new BatchPolicy { MaxRetries = 2 }, new BatchPolicy());
        var calls = 0;
        for (; !run.IsOver; calls++)
        {
            using var batch = run.Write(client.Pointer);
            batch.RecordAt(0)->result = batch.RecordAt(1)->result = as_status.AEROSPIKE_ERR_INVALID_NODE;
            batch.Status = as_status.AEROSPIKE_BATCH_FAILED;
            run.Process(batch);
        }

        Assert.That(calls, Is.EqualTo(3));
        Assert.That(run.ThrowIfFailed, Throws.TypeOf<ClusterException>().With.Property(nameof(AerospikeException.InDoubt)).False);
    }

    [Test]
    public void Process_NoNodeForOneRecord_RetriesIt()
    {
        using var client = new NativeClient();
        var sink = new RecordsSink(2, "BatchRead");
        var run = new BatchRun(new BatchRequest("BatchRead", _keys, BatchAction.ReadHeader), sink, new BatchPolicy { MaxRetries = 1 }, new BatchPolicy());
        using (var first = run.Write(client.Pointer))
        {
            first.RecordAt(0)->result = as_status.AEROSPIKE_ERR_INVALID_NODE;
            first.RecordAt(1)->result = as_status.AEROSPIKE_OK;
            first.Status = as_status.AEROSPIKE_BATCH_FAILED;
            run.Process(first);
        }

        using var second = run.Write(client.Pointer);
        Assert.That(second.Count, Is.EqualTo(1));
        second.RecordAt(0)->result = as_status.AEROSPIKE_ERR_INVALID_NODE;
        second.Status = as_status.AEROSPIKE_BATCH_FAILED;
        run.Process(second);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.IsOver, Is.True);
            Assert.That(sink.Results[0].ResultCode, Is.EqualTo(ResultCode.InvalidNode));
            Assert.That(sink.Results[1].ResultCode, Is.EqualTo(ResultCode.Ok));
        }
        Assert.That(run.ThrowIfFailed, Throws.Nothing);
    }
}
