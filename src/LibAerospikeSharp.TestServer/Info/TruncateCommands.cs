using System.Globalization;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>
/// Removes all records of a set or namespace, or those last updated before a time. Like a real server it ignores sets and namespaces
/// that don't exist.
/// </summary>
internal static class TruncateCommands
{
    private const string Ok = "ok";
    private const string UnexpectedSet = "ERROR:4:unexpected set name";
    private const int MaxNamespaceLength = 31;
    private const int MaxSetLength = 63;
    private const int MaxTimeLength = 23;

    public static string TruncateSet(Database database, InfoParameters parameters) =>
        CheckNamespace(parameters) ?? CheckSet(parameters) ?? Truncate(database, parameters);

    public static string TruncateNamespace(Database database, InfoParameters parameters) =>
        CheckNamespace(parameters) ?? CheckNoSet(parameters) ?? Truncate(database, parameters);

    public static string UndoSet(Database database, InfoParameters parameters) =>
        CheckNamespace(parameters) ?? CheckSet(parameters) ?? Undo(database, parameters);

    public static string UndoNamespace(Database database, InfoParameters parameters) =>
        CheckNamespace(parameters) ?? CheckNoSet(parameters) ?? Undo(database, parameters);

    private static string? CheckNamespace(InfoParameters parameters) =>
        parameters.TryGetRequired("namespace", MaxNamespaceLength, out _, out var error) ? null : error;

    private static string? CheckSet(InfoParameters parameters) =>
        parameters.TryGetRequired("set", MaxSetLength, out _, out var error) ? null : error;

    private static string? CheckNoSet(InfoParameters parameters) =>
        parameters.Find("set") is null ? null : UnexpectedSet;

    private static string Truncate(Database database, InfoParameters parameters)
    {
        if (!parameters.TryGet("lut", MaxTimeLength, out var nanoseconds, out var error))
        {
            return error ?? "";
        }

        var now = ServerTime.NowMilliseconds(database.Clock);
        var time = now;
        if (nanoseconds is not null)
        {
            time = ServerTime.FromUnixNanoseconds(ParseNumber(nanoseconds));
            if (time == 0)
            {
                return "ERROR:4:would truncate to 0";
            }

            if (time > now)
            {
                return "ERROR:4:would truncate in the future";
            }
        }

        if (FindTarget(database, parameters) is not var (ns, set))
        {
            return Ok;
        }

        SetTruncatedBefore(ns, set, Math.Max(time, set?.TruncatedBefore ?? ns.TruncatedBefore));

        // A real server can leave a record that was written in the current millisecond. Here every record is removed, because the clock
        // may be one that stands still.
        ns.RemoveOlderThan(nanoseconds is null ? now + 1 : time, set);
        return Ok;
    }

    private static string Undo(Database database, InfoParameters parameters)
    {
        if (FindTarget(database, parameters) is var (ns, set))
        {
            SetTruncatedBefore(ns, set, 0);
        }

        return Ok;
    }

    /// <summary>Null if the set or namespace doesn't exist.</summary>
    private static (Namespace Namespace, RecordSet? Set)? FindTarget(Database database, InfoParameters parameters)
    {
        if (database.Find(parameters.Find("namespace") ?? "") is not { } ns)
        {
            return null;
        }

        if (parameters.Find("set") is not { } name)
        {
            return (ns, null);
        }

        return ns.Sets.Find(name) is { } set ? (ns, set) : null;
    }

    private static void SetTruncatedBefore(Namespace ns, RecordSet? set, long time)
    {
        if (set is null)
        {
            ns.TruncatedBefore = time;
        }
        else
        {
            set.TruncatedBefore = time;
        }
    }

    /// <summary>
    /// Parses a decimal number, or a hexadecimal one after 0x, up to the first character that isn't a digit. A number that is too
    /// large becomes the maximum.
    /// </summary>
    private static ulong ParseNumber(string text)
    {
        var isHex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        string digits = new([.. (isHex ? text[2..] : text).TakeWhile(c => isHex ? char.IsAsciiHexDigit(c) : char.IsAsciiDigit(c))]);
        if (digits.Length == 0)
        {
            return 0;
        }

        return ulong.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : ulong.MaxValue;
    }
}
