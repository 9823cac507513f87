using System.Globalization;
using System.Text.RegularExpressions;

namespace LibAerospikeSharp.Errors;

/// <summary>Says of a timeout how far the command had got, as far as libaerospike's text and its count of attempts tell.</summary>
/// <param name="stage">How far it had got.</param>
/// <param name="attempts">How many attempts were counted.</param>
/// <param name="facts">What else is known of the command.</param>
internal readonly partial struct TimeoutDetail(TimeoutStage stage, int? attempts, in CommandFacts facts)
{
    private readonly CommandFacts _facts = facts;

    public TimeoutStage Stage => stage;

    /// <param name="text">libaerospike's text.</param>
    /// <param name="isCountedAsSent">Whether libaerospike says that the command, a write, was sent.</param>
    /// <param name="facts">What else is known of the command.</param>
    public static TimeoutDetail Of(string text, bool isCountedAsSent, in CommandFacts facts)
    {
        if (facts.IsInParts)
        {
            return new TimeoutDetail(TimeoutStage.Unknown, attempts: null, facts);
        }

        var stage = IsInQueue(text) ? TimeoutStage.Queue
            : ServerText().IsMatch(text) ? TimeoutStage.Server
            : isCountedAsSent ? TimeoutStage.Response
            : facts is { SentCount: SentCount.Exact, Limits.IsWrite: true } ? TimeoutStage.Connection
            : TimeoutStage.Unknown;
        int? attempts = stage == TimeoutStage.Queue ? 0
            : AttemptsText().Match(text) is { Success: true } match ? int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture)
            : null;
        return new TimeoutDetail(stage, attempts, facts);
    }

    /// <summary>Whether a command on an event loop timed out before its first attempt.</summary>
    public static bool IsInQueue(string text) => text is "Delay queue timeout" or "Register timeout"; // as_event.c

    public AerospikeTimeoutException ToException(string message, bool inDoubt, string? node) => new(message, ResultCode.Timeout, inDoubt, node)
    {
        Stage = stage,
        Attempts = attempts,
        Elapsed = _facts.Elapsed,
        TotalTimeout = _facts.Limits.TotalTimeout,
        SocketTimeout = _facts.Limits.SocketTimeout,
        ConnectTimeout = _facts.Limits.ConnectTimeout,
    };

    /// <summary>Sentences on where the time went. Empty if nothing is known.</summary>
    public override string ToString()
    {
        var where = stage switch
        {
            TimeoutStage.Queue => "The command waited in the client's queue and was not sent.",
            TimeoutStage.Connection => "The command was not sent: it waited for a connection, or for the network to take the request.",
            TimeoutStage.Response => "The command was sent, and no response arrived in time.",
            TimeoutStage.Server => "The command was sent, and the server ran out of time.",
            _ => "It is not known whether the command was sent.",
        };
        if (_facts.Elapsed is not { } elapsed || _facts.Limits is not { TotalTimeout: { } total, SocketTimeout: { } socket, ConnectTimeout: { } connect })
        {
            return stage == TimeoutStage.Unknown ? "" : where;
        }

        var connecting = connect == TimeSpan.Zero ? "" : Limit("ConnectTimeout", connect);
        var tries = attempts is null ? "" : $", {attempts} attempt{(attempts == 1 ? "" : "s")}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{where} Elapsed: {elapsed.TotalMilliseconds:F0} ms{tries}{Limit("TotalTimeout", total)}{Limit("SocketTimeout", socket)}{connecting}.");
    }

    private static string Limit(string name, TimeSpan value) =>
        value == TimeSpan.Zero ? $", no {name}" : string.Create(CultureInfo.InvariantCulture, $", {name} {value.TotalMilliseconds:F0} ms");

    // A server's timeout has its code's name here, or "Server timeout" where libaerospike has retried it.
    [GeneratedRegex(@"AEROSPIKE_ERR_TIMEOUT$|^Server timeout: ")]
    private static partial Regex ServerText();

    [GeneratedRegex(@"iterations=(?<count>\d+)")]
    private static partial Regex AttemptsText();
}
