using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands.Batches;

/// <summary>Hands a batch, with its results in it, to whoever waits for it. They are read there, not on the event loop's thread.</summary>
/// <param name="batch">The batch, which libaerospike uses until it responds.</param>
internal sealed unsafe class BatchResponseReader(NativeBatch batch) : ResponseReader<NativeBatch>
{
    public override bool TryRead(
        as_error* error,
        NativeResponse response,
        in CommandScope command,
        [MaybeNull] out NativeBatch result,
        [NotNullWhen(false)] out AerospikeException? failure)
    {
        if (error != null)
        {
            batch.SetError(error);
        }

        failure = null;
        result = batch;
        return true;
    }

    public override void Discard() => batch.Dispose();

    protected override NativeBatch Read(NativeResponse response, in CommandScope command) => batch;
}
