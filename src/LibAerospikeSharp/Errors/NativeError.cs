using System.Text.RegularExpressions;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Errors;

/// <summary>Turns an as_error into an exception.</summary>
internal static unsafe partial class NativeError
{
    private const string InDoubtAdvice = "The write may have been applied. Read the record before you retry.";

    private const string QueueAdvice = "Send fewer commands at a time, allow more connections, or set a longer TotalTimeout.";

    private const string UnknownStageAdvice = "If many commands are in flight, send fewer at a time. "
        + "Otherwise, set a longer timeout, or check whether the node is overloaded.";

    /// <param name="error">The error that a native call reported.</param>
    /// <param name="status">The status that the call returned. Some failures leave the code in the error at 0.</param>
    /// <param name="what">The operation and what it was done on: "Get of test/demo/user1".</param>
    /// <param name="facts">What else is known of the command. Default: nothing.</param>
    public static AerospikeException ToException(as_error* error, as_status status, string what, in CommandFacts facts = default)
    {
        var code = (ResultCode)(error->code != as_status.AEROSPIKE_OK ? error->code : status);
        return ToException(code, what, Message(error), IsInDoubt(error, facts.SentCount), error->in_doubt != 0, facts).WithSubcode(Subcode(error, code));
    }

    /// <summary>Creates the exception for a failure that is known only by its code, such as that of a batch record.</summary>
    /// <param name="code">The result code.</param>
    /// <param name="what">The operation and what it was done on: "BatchRead of test/demo/user1".</param>
    /// <param name="detail">Further details, or an empty text.</param>
    /// <param name="inDoubt">Whether a write may have been applied although it failed.</param>
    /// <param name="isCountedAsSent">Whether libaerospike says that a write was sent. Default: it says nothing.</param>
    /// <param name="facts">What else is known of the command. Default: nothing.</param>
    public static AerospikeException ToException(
        ResultCode code, string what, string detail, bool inDoubt, bool isCountedAsSent = false, in CommandFacts facts = default)
    {
        if (code == ResultCode.Timeout)
        {
            return Timeout(what, detail, inDoubt, TimeoutDetail.Of(detail, isCountedAsSent, facts));
        }

        var node = NodeIn(ref detail);
        return ErrorFactory.Create(code, Describe(what, code, detail, node, inDoubt ? InDoubtAdvice : ErrorFactory.Advice(code)), inDoubt, node);
    }

    /// <summary>Whether the record does not exist. If the error is in doubt, an earlier attempt may have removed the record.</summary>
    public static bool IsAbsent(as_error* error, SentCount sentCount) =>
        error->code == as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND && !IsInDoubt(error, sentCount);

    /// <summary>Whether a write may have been applied although it failed, as far as libaerospike's count can be relied on.</summary>
    public static bool IsInDoubt(as_error* error, SentCount sentCount) => error->in_doubt != 0 || error->code switch
    {
        // What waits in a queue has not been sent yet.
        _ when sentCount == SentCount.Exact => false,
        as_status.AEROSPIKE_ERR_ASYNC_QUEUE_FULL => false,
        as_status.AEROSPIKE_ERR_TIMEOUT => !TimeoutDetail.IsInQueue(Message(error)),
        _ => sentCount == SentCount.MayMissEarlier,
    };

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

    private static AerospikeTimeoutException Timeout(string what, string text, bool inDoubt, in TimeoutDetail detail)
    {
        var node = NodeIn(ref text);
        var advice = inDoubt ? InDoubtAdvice
            : detail.Stage switch
            {
                TimeoutStage.Queue => QueueAdvice,
                TimeoutStage.Unknown => UnknownStageAdvice,
                _ => ErrorFactory.Advice(ResultCode.Timeout),
            };
        var sentences = detail.ToString();

        // Where it is not known whether the command got to the node, the node is not named as the cause.
        var culprit = detail.Stage == TimeoutStage.Unknown ? null : node;
        var message = Describe(what, ResultCode.Timeout, text, culprit, sentences.Length == 0 ? advice : $"{sentences} {advice}");
        return detail.ToException(message, inDoubt, node);
    }

    private static string Describe(string what, ResultCode code, string detail, string? node, string advice)
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

        return advice.Length == 0 ? message + "." : $"{message}. {advice}";
    }

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
