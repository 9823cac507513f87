using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Operations.Batches;

namespace LibAerospikeSharp.Runtime;

/// <summary>Hands a batch, with its answer in it, to whoever waits for it. It is read there, not on the event loop's thread.</summary>
/// <param name="batch">The batch, which is libaerospike's until it is answered.</param>
internal sealed unsafe class BatchAnswer(NativeBatch batch) : AnswerReader<NativeBatch>
{
    public override bool TryRead(
        as_error* error,
        as_record* record,
        Key key,
        string operation,
        [MaybeNull] out NativeBatch result,
        [NotNullWhen(false)] out AerospikeException? failure)
    {
        if (error != null)
        {
            // Not assigned: newer versions have a member in the padding.
            Unsafe.CopyBlock(batch.Error, error, (uint)sizeof(as_error));
            batch.Status = error->code;
        }

        failure = null;
        result = batch;
        return true;
    }

    public override void Discard() => batch.Dispose();

    protected override NativeBatch Read(as_record* record, Key key) => batch;
}
