using System.Text.RegularExpressions;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Errors;

/// <summary>Turns an as_error into an exception.</summary>
internal static unsafe partial class NativeError
{
    /// <param name="error">The error that a native call reported.</param>
    /// <param name="status">The status that the call returned. Some failures leave the code in the error at 0.</param>
    /// <param name="what">The operation and what it was done on: "Get of test/demo/user1".</param>
    public static AerospikeException ToException(as_error* error, as_status status, string what)
    {
        var code = (ResultCode)(error->code != as_status.AEROSPIKE_OK ? error->code : status);
        return ToException(code, what, Message(error), error->in_doubt != 0).WithSubcode(Subcode(error, code));
    }

    /// <summary>Creates the exception for a failure that is known only by its code, such as that of a batch record.</summary>
    /// <param name="code">The result code.</param>
    /// <param name="what">The operation and what it was done on: "BatchRead of test/demo/user1".</param>
    /// <param name="detail">Further details, or an empty text.</param>
    /// <param name="inDoubt">Whether a write may have been applied although it failed.</param>
    public static AerospikeException ToException(ResultCode code, string what, string detail, bool inDoubt)
    {
        var node = NodeIn(ref detail);
        return ErrorFactory.Create(code, Describe(what, code, detail, node, inDoubt), inDoubt, node);
    }

    /// <summary>Whether the record does not exist. If the error is in doubt, an earlier attempt may have removed the record.</summary>
    public static bool IsAbsent(as_error* error) => error->code == as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND && error->in_doubt == 0;

    public static string Message(as_error* error)
    {
        var text = new ReadOnlySpan<byte>((byte*)error + NativeLibraryLoader.Load().Abi.ErrorMessageOffset, sizeof(as_error._message_e__FixedBuffer));
        var end = text.IndexOf((byte)0);
        return NativeUtf8.ReadBytes(end < 0 ? text : text[..end]);
    }

    // Where the client itself created the error, asynchronous commands leave the subcode uninitialised.
    private static int Subcode(as_error* error, ResultCode code) => code is <= ResultCode.Ok or ResultCode.Timeout
        ? 0
        : NativeLibraryLoader.Load().Abi.ErrorSubcodeOffset is { } offset ? *(int*)((byte*)error + offset) : 0;

    private static string Describe(string what, ResultCode code, string detail, string? node, bool inDoubt)
    {
        var message = $"{what} failed: {code} ({(int)code})";
        if (node is not null)
        {
            message += $" at {node}";
        }

        if (detail.Length > 0)
        {
            message += $", {detail.TrimEnd('.', '\n', ' ')}";
        }

        var advice = inDoubt ? "The write may have been applied. Read the record before you retry."
            : IsQueueTimeout(detail) ? "The command timed out in the queue and was not sent. "
                + "Send fewer commands at a time, allow more connections, or set a longer TotalTimeout."
            : ErrorFactory.Advice(code);
        return advice.Length == 0 ? message + "." : $"{message}. {advice}";
    }

    /// <summary>Whether an asynchronous command timed out in the queue of an event loop.</summary>
    public static bool IsQueueTimeout(string detail) => detail is "Delay queue timeout" or "Register timeout";

    /// <summary>
    /// libaerospike names the node only in the text of its message, and not always. The address is either in front of the
    /// name of a server's code, which says no more than the code itself, or at the end of the text of a timeout.
    /// </summary>
    private static string? NodeIn(ref string detail)
    {
        if (ServerError().Match(detail) is { Success: true } error)
        {
            detail = "";
            return error.Groups["node"] is { Success: true } node ? node.Value : null;
        }

        return TimeoutText().Match(detail) is { Success: true } timeout ? timeout.Groups["node"].Value : null;
    }

    [GeneratedRegex(@"^((?<node>\S+:\d+) )?AEROSPIKE_\w+$")]
    private static partial Regex ServerError();

    [GeneratedRegex(@"lastNode=(?<node>\S+:\d+)")]
    private static partial Regex TimeoutText();
}
