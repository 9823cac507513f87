using LibAerospikeSharp.TestServer.Protocol;
using static LibAerospikeSharp.TestServer.Collections.ParameterKind;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>All operations on lists and maps.</summary>
internal static class OperationTable
{
    private static readonly ParameterKind[] s_none = [];
    private static readonly ParameterKind[] s_number = [Number];
    private static readonly ParameterKind[] s_range = [Number, Number];

    private static readonly Dictionary<uint, CollectionOperation> s_all = ListRows()
        .Concat(MapRows())
        .Concat(SelectionTable.Rows)
        .ToDictionary(row => (uint)row.Code);

    public static IReadOnlyCollection<CollectionOperation> All => s_all.Values;

    /// <summary>Returns null for a number that is no operation of this kind.</summary>
    public static CollectionOperation? Find(uint code, bool isModify) =>
        s_all.TryGetValue(code, out var row) && row.IsModify == isModify ? row : null;

    private static IEnumerable<CollectionOperation> ListRows() =>
    [
        new(0, "list set type", true, s_number, 0, ListSorting.SetType),
        new(1, "list append", true, [Stored, Number, Number], 2, ListChanges.Append),
        new(2, "list append items", true, [Stored, Number, Number], 2, ListChanges.AppendItems),
        new(3, "list insert", true, [Number, Stored, Number], 1, ListChanges.Insert),
        new(4, "list insert items", true, [Number, Stored, Number], 1, ListChanges.InsertItems),
        Removing(5, "list pop", s_number, 0, call => SelectionRunner.Range(call, ResultType.Value, isMulti: false)),
        Removing(6, "list pop range", s_range, 1, call => SelectionRunner.Range(call, ResultType.Value, isMulti: true)),
        Removing(7, "list remove", s_number, 0, call => SelectionRunner.Range(call, ResultType.Count, isMulti: false)),
        Removing(8, "list remove range", s_range, 1, call => SelectionRunner.Range(call, ResultType.Count, isMulti: true)),
        new(9, "list set", true, [Number, Stored, Number], 1, ListChanges.Set),
        Removing(10, "list trim", s_range, 0, call => SelectionRunner.Range(call, ResultType.Count, isMulti: true, isInverted: true)),
        Removing(11, "list clear", s_none, 0, ListChanges.Clear),
        new(12, "list increment", true, [Number, Value, Number, Number], 3, ListChanges.Increment),
        new(13, "list sort", true, s_number, 1, ListSorting.Sort) { MissingBinCode = ServerResult.IncompatibleType },
        new(16, "list size", false, s_none, 0, call => call.Result = ResultBuilder.Integer(call.List.Count)),
        new(17, "list get", false, s_number, 0, call => SelectionRunner.Range(call, ResultType.Value, isMulti: false)),
        new(18, "list get range", false, s_range, 1, call => SelectionRunner.Range(call, ResultType.Value, isMulti: true)),
    ];

    private static IEnumerable<CollectionOperation> MapRows() =>
    [
        new(64, "map set type", true, s_number, 0, MapChanges.SetType),
        new(65, "map add", true, [Stored, Stored, Number], 1, call => MapChanges.Put(call, call.Arguments.Number(2), ModifyFlags.MapNoOverwrite)),
        new(66, "map add items", true, [Stored, Number], 1, call => MapChanges.PutItems(call, call.Arguments.Number(1), ModifyFlags.MapNoOverwrite)),
        new(67, "map put", true, [Stored, Stored, Number, Number], 2, call => MapChanges.Put(call, call.Arguments.Number(2), call.Arguments.Number(3))),
        new(68, "map put items", true, [Stored, Number, Number], 2, call => MapChanges.PutItems(call, call.Arguments.Number(1), call.Arguments.Number(2))),
        new(69, "map replace", true, [Stored, Stored], 0, call => MapChanges.Put(call, 0, ModifyFlags.MapNoCreate)),
        new(70, "map replace items", true, [Stored], 0, call => MapChanges.PutItems(call, 0, ModifyFlags.MapNoCreate))
        {
            MissingCode = ServerResult.ElementNotFound,
        },
        new(73, "map increment", true, [Value, Value, Number], 2, call => MapChanges.Increment(call, isDecrement: false)),
        new(74, "map decrement", true, [Value, Value, Number], 2, call => MapChanges.Increment(call, isDecrement: true)),
        Removing(75, "map clear", s_none, 0, MapChanges.Clear),
        new(96, "map size", false, s_none, 0, call => call.Result = ResultBuilder.Integer(call.Map.Count)),
    ];

    private static CollectionOperation Removing(int code, string name, ParameterKind[] parameters, int optional, Action<OperationCall> run) =>
        new(code, name, true, parameters, optional, run) { NeedsExisting = true };
}
