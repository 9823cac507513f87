using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>A command for which libaerospike has no asynchronous form.</summary>
internal unsafe interface IBlockingCommand<TResult>
{
    /// <summary>The method that the user called.</summary>
    string Name { get; }

    /// <summary>What it is applied to, for exceptions.</summary>
    object? Target { get; }

    /// <summary>Writes the arguments and makes the call.</summary>
    as_status Call(aerospike* client, as_error* error, Scratch scratch, [MaybeNull] out TResult result);
}
