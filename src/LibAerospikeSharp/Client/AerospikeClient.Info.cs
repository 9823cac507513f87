using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

public sealed unsafe partial class AerospikeClient
{
    private const string NodeCommand = "node";

    /// <inheritdoc/>
    public bool Ping()
    {
        try
        {
            Info("build");
            return true;
        }
        catch (Exception exception) when (exception is AerospikeException or ObjectDisposedException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public Task<bool> PingAsync(CancellationToken cancellationToken = default) => _workers.Run(Ping, cancellationToken);

    /// <inheritdoc/>
    public string Info(string command)
    {
        NameRules.CheckInfo(command, nameof(command));
        using var lease = _handle.Acquire();
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_error error;
        sbyte* answer = null;
        var status = NativeMethods.aerospike_info_any((aerospike*)lease.Pointer, &error, null, NativeUtf8.CopyName(command, scratch), &answer);
        if (status != as_status.AEROSPIKE_OK)
        {
            throw NativeError.ToException(&error, status, $"Info '{command}'");
        }

        var text = NativeUtf8.Read(answer);
        NativeMethods.cf_free(answer);
        return InfoAnswer.Value(text);
    }

    /// <inheritdoc/>
    public Task<string> InfoAsync(string command, CancellationToken cancellationToken = default)
    {
        NameRules.CheckInfo(command, nameof(command));
        return _workers.Run(() => Info(command), cancellationToken);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> InfoAll(string command)
    {
        NameRules.CheckInfo(command, nameof(command));
        using var lease = _handle.Acquire();
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        var answers = new Dictionary<string, string>();
        var self = GCHandle.Alloc(answers);
        try
        {
            as_error error;

            // The node's own name comes with the answer, as an as_node's layout is not known.
            var request = NativeUtf8.CopyName($"{NodeCommand}\n{command}", scratch);
            var status = NativeMethods.aerospike_info_foreach((aerospike*)lease.Pointer, &error, null, request, &OnInfo, (void*)GCHandle.ToIntPtr(self));
            return status == as_status.AEROSPIKE_OK ? answers : throw NativeError.ToException(&error, status, $"InfoAll '{command}'");
        }
        finally
        {
            self.Free();
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> InfoAllAsync(string command, CancellationToken cancellationToken = default)
    {
        NameRules.CheckInfo(command, nameof(command));
        return _workers.Run(() => InfoAll(command), cancellationToken);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    [SuppressMessage("Design", "CA1031", Justification = "No exception may cross native code.")]
    private static byte OnInfo(as_error* error, as_node* node, sbyte* request, sbyte* answer, void* udata)
    {
        try
        {
            var answers = (Dictionary<string, string>)GCHandle.FromIntPtr((nint)udata).Target!; // alive during the call
            var text = NativeUtf8.Read(answer);
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            answers[InfoAnswer.Value(text[..(end + 1)])] = InfoAnswer.Value(text[(end + 1)..]);
            return 1;
        }
        catch (Exception)
        {
            return 0; // ends the call with QueryAborted
        }
    }
}
