using System.Globalization;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>
/// Removes all records of a set or namespace, or those last updated before a time. Sets and namespaces that don't exist are fine
/// with the real server.
/// </summary>
internal static class TruncateCommands
{
    private const string Ok = "ok";
    private const string UnexpectedSet = "ERROR:4:unexpected set name";
    private const int MaxNamespaceLength = 31;
    private const int MaxSetLength = 63;
    private const int MaxTimeLength = 23;

    public static string TruncateSet(Database database, InfoArguments arguments) =>
        CheckNamespace(arguments) ?? CheckSet(arguments) ?? Truncate(database, arguments);

    public static string TruncateNamespace(Database database, InfoArguments arguments) =>
        CheckNamespace(arguments) ?? CheckNoSet(arguments) ?? Truncate(database, arguments);

    public static string UndoSet(Database database, InfoArguments arguments) =>
        CheckNamespace(arguments) ?? CheckSet(arguments) ?? Undo(database, arguments);

    public static string UndoNamespace(Database database, InfoArguments arguments) =>
        CheckNamespace(arguments) ?? CheckNoSet(arguments) ?? Undo(database, arguments);

    private static string? CheckNamespace(InfoArguments arguments) => arguments.ErrorOf("namespace", MaxNamespaceLength, (int)ServerResult.Namespace);

    private static string? CheckSet(InfoArguments arguments) => arguments.ErrorOf("set", MaxSetLength, (int)ServerResult.Parameter);

    private static string? CheckNoSet(InfoArguments arguments) => arguments.Find("set") is null ? null : UnexpectedSet;

    private static string Truncate(Database database, InfoArguments arguments)
    {
        if (arguments.ErrorOf("lut", MaxTimeLength, (int)ServerResult.Parameter, isRequired: false) is { } error)
            return error;

        long now = ServerTime.NowMilliseconds(database.Clock);
        long time = now;
        if (arguments.Find("lut") is { } nanoseconds)
        {
            time = ServerTime.FromUnixNanoseconds(ParseNumber(nanoseconds));
            if (time == 0)
                return "ERROR:4:would truncate to 0";

            if (time > now)
                return "ERROR:4:would truncate in the future";
        }

        if (FindTarget(database, arguments) is not var (ns, set))
            return Ok;

        SetTruncatedBefore(ns, set, Math.Max(time, set?.TruncatedBefore ?? ns.TruncatedBefore));

        // The real server can leave a record that was written in this very millisecond. Here all go that are there, whatever
        // the clock: it may be one that stands still.
        ns.RemoveOlderThan(arguments.Find("lut") is null ? now + 1 : time, set);
        return Ok;
    }

    private static string Undo(Database database, InfoArguments arguments)
    {
        if (FindTarget(database, arguments) is var (ns, set))
            SetTruncatedBefore(ns, set, 0);
        return Ok;
    }

    /// <summary>Null when there is nothing of the name.</summary>
    private static (Namespace Namespace, RecordSet? Set)? FindTarget(Database database, InfoArguments arguments)
    {
        if (database.Find(arguments.Find("namespace") ?? "") is not { } ns)
            return null;

        if (arguments.Find("set") is not { } name)
            return (ns, null);

        return ns.Sets.Find(name) is { } set ? (ns, set) : null;
    }

    private static void SetTruncatedBefore(Namespace ns, RecordSet? set, long time)
    {
        if (set is null)
            ns.TruncatedBefore = time;
        else
            set.TruncatedBefore = time;
    }

    /// <summary>Decimal, or hexadecimal after 0x, up to the first character that fits neither; the greatest number if it is greater still.</summary>
    private static ulong ParseNumber(string text)
    {
        bool isHex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        string digits = new([.. (isHex ? text[2..] : text).TakeWhile(c => isHex ? char.IsAsciiHexDigit(c) : char.IsAsciiDigit(c))]);
        if (digits.Length == 0)
            return 0;

        return ulong.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out ulong number)
            ? number
            : ulong.MaxValue;
    }
}
