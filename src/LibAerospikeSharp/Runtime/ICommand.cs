using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// A command on one record: how its arguments are written, and the one native call. It is a ref struct, so that spans of the
/// caller's can be its fields, and it lives in one call of the <see cref="CommandExecutor"/>.
/// </summary>
internal unsafe interface ICommand : INativeCall
{
    /// <summary>The method that the user called.</summary>
    string Name { get; }

    /// <summary>The record's key.</summary>
    Key Key { get; }

    /// <summary>Writes the arguments into the scratch, and keeps pointers to them.</summary>
    /// <exception cref="ArgumentException">An argument can't be sent.</exception>
    void Write(aerospike* client, Scratch scratch);

    /// <summary>The command with copies of what the caller may change, to be executed on another thread.</summary>
    Func<TResult> Detach<TResult>(CommandExecutor executor, ResponseReader<TResult> reader);
}
