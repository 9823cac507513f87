using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands;

/// <summary>Sends an info command to every node.</summary>
internal sealed unsafe class InfoAllCommand(string command) : IBlockingCommand<IReadOnlyDictionary<string, string>>
{
    private const string NodeCommand = "node";

    public string Name => "InfoAll";

    public object Target => command;

    public as_status Call(aerospike* client, as_error* error, Scratch scratch, out IReadOnlyDictionary<string, string> result)
    {
        var responses = new Dictionary<string, string>();
        result = responses;
        var self = GCHandle.Alloc(responses);
        try
        {
            // The node's own name comes with the response, because the layout of an as_node is not known.
            var request = NativeUtf8.CopyName($"{NodeCommand}\n{command}", scratch);
            return NativeMethods.aerospike_info_foreach(client, error, null, request, &OnInfo, (void*)GCHandle.ToIntPtr(self));
        }
        finally
        {
            self.Free();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    [SuppressMessage("Design", "CA1031", Justification = "No exception may cross native code.")]
    internal static byte OnInfo(as_error* error, as_node* node, sbyte* request, sbyte* response, void* udata)
    {
        try
        {
            var responses = (Dictionary<string, string>)GCHandle.FromIntPtr((nint)udata).Target!; // alive during the call
            var text = NativeUtf8.Read(response);
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            responses[InfoResponse.Value(text[..(end + 1)])] = InfoResponse.Value(text[(end + 1)..]);
            return 1;
        }
        catch (Exception exception)
        {
            NativeLog.Write(AerospikeLogLevel.Error, $"A node's response to an info command could not be read: {exception}");
            return 0; // ends the call with QueryAborted
        }
    }
}
