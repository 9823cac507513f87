using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// A command on one record: how its arguments are written, and the one native call. It is a ref struct, so that spans of the
/// caller's can be its fields, and it lives in one call of the <see cref="CommandExecutor"/>.
/// </summary>
internal unsafe interface ICommand : INativeCall
{
    /// <summary>The timeouts and retries that apply. Known once the arguments are written.</summary>
    CommandLimits Limits { get; }

    /// <summary>
    /// Replaces what the caller may change later with copies, before the arguments are written. A sequence is read once, because
    /// it may have no elements the next time.
    /// </summary>
    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    void Snapshot();

    /// <summary>Writes the arguments into the scratch, and keeps pointers to them.</summary>
    /// <param name="client">The client whose defaults apply.</param>
    /// <param name="key">The record's key, written before.</param>
    /// <param name="scratch">Holds the arguments.</param>
    /// <exception cref="ArgumentException">An argument can't be sent.</exception>
    void Write(aerospike* client, as_key* key, Scratch scratch);

    /// <summary>The command's execution for another thread, after <see cref="Snapshot"/>.</summary>
    Func<TResult> Detach<TResult>(CommandExecutor executor, string name, Key key, ResponseReader<TResult> reader);
}
