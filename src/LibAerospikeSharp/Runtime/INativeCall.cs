using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>One call of libaerospike whose arguments are written.</summary>
internal unsafe interface INativeCall
{
    /// <summary>Whether libaerospike may take more stack for it than the caller's thread has.</summary>
    bool NeedsLargeStack { get; }

    /// <summary>Makes the call.</summary>
    /// <param name="client">The client.</param>
    /// <param name="error">Filled in if the call fails.</param>
    /// <param name="response">The response of a synchronous call that succeeds; the caller frees it.</param>
    /// <param name="slot">The slot that receives the callback, or <see langword="null"/> to wait.</param>
    as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot);
}
