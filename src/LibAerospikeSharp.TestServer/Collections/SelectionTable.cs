using static LibAerospikeSharp.TestServer.Collections.ParameterKind;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The operations that select elements, and either return or remove them. Their first parameter is the type of the result.</summary>
internal static class SelectionTable
{
    private static readonly ParameterKind[] s_position = [Number, Number];
    private static readonly ParameterKind[] s_range = [Number, Number, Number];
    private static readonly ParameterKind[] s_value = [Number, Value];
    private static readonly ParameterKind[] s_interval = [Number, Value, Value];
    private static readonly ParameterKind[] s_relative = [Number, Value, Number, Number];

    public static IEnumerable<CollectionOperation> Rows =>
    [
        .. List(19, 32, "index", s_position, 0, false, (list, to, a) => ListSelector.ByIndex(list, to, a.Number(1), 1)),
        .. List(20, 33, "value", s_value, 0, false, (list, to, a) => ListSelector.ByValue(list, to, a.Required(1))),
        .. List(21, 34, "rank", s_position, 0, false, (list, to, a) => ListSelector.ByRank(list, to, a.Number(1), 1)),
        .. List(22, 35, "all values", s_value, 0, true, (list, to, a) => ListSelector.ByValue(list, to, a.Required(1))),
        .. List(23, 36, "value list", s_value, 0, true, (list, to, a) => ItemSelector.Values(list, to, a.Required(1))),
        .. List(24, 37, "index range", s_range, 1, true, (list, to, a) => ListSelector.ByIndex(list, to, a.Number(1), Count(a, 2))),
        .. List(25, 38, "value interval", s_interval, 1, true, (list, to, a) => ListSelector.ByInterval(list, to, a.Required(1), a.Value(2))),
        .. List(26, 39, "rank range", s_range, 1, true, (list, to, a) => ListSelector.ByRank(list, to, a.Number(1), Count(a, 2))),
        .. List(27, 40, "relative rank range", s_relative, 1, true, (list, to, a) => ListSelector.ByRelativeRank(list, to, a.Required(1), a.Number(2), Count(a, 3))),
        .. Map(97, 76, "key", s_value, 0, false, (map, to, a) => MapSelector.ByKey(map, to, a.Required(1))),
        .. Map(98, 77, "index", s_position, 0, false, (map, to, a) => MapSelector.ByIndex(map, to, a.Number(1), 1)),
        .. Map(99, 78, "value", s_value, 0, false, (map, to, a) => MapSelector.ByValue(map, to, a.Required(1))),
        .. Map(100, 79, "rank", s_position, 0, false, (map, to, a) => MapSelector.ByRank(map, to, a.Number(1), 1)),
        .. Map(102, 82, "all values", s_value, 0, true, (map, to, a) => MapSelector.ByValue(map, to, a.Required(1))),
        .. Map(103, 84, "key interval", s_interval, 1, true, (map, to, a) => MapSelector.ByKeyInterval(map, to, a.Required(1), a.Value(2))),
        .. Map(104, 85, "index range", s_range, 1, true, (map, to, a) => MapSelector.ByIndex(map, to, a.Number(1), Count(a, 2))),
        .. Map(105, 86, "value interval", s_interval, 1, true, (map, to, a) => MapSelector.ByValueInterval(map, to, a.Required(1), a.Value(2))),
        .. Map(106, 87, "rank range", s_range, 1, true, (map, to, a) => MapSelector.ByRank(map, to, a.Number(1), Count(a, 2))),
        .. Map(107, 81, "key list", s_value, 0, true, (map, to, a) => ItemSelector.Keys(map, to, a.Required(1))),
        .. Map(108, 83, "value list", s_value, 0, true, (map, to, a) => ItemSelector.Values(map, to, a.Required(1))),
        .. Map(109, 88, "relative index range", s_relative, 1, true, (map, to, a) => MapSelector.ByRelativeIndex(map, to, a.Required(1), a.Number(2), Count(a, 3))),
        .. Map(110, 89, "relative rank range", s_relative, 1, true, (map, to, a) => MapSelector.ByRelativeRank(map, to, a.Required(1), a.Number(2), Count(a, 3))),
    ];

    private static ulong Count(Arguments arguments, int position) => (ulong)arguments.Number(position, Positions.NoLimit);

    private static CollectionOperation[] List(
        int get, int remove, string what, ParameterKind[] parameters, int optional, bool isMulti, Func<ListValue, ResultRequest, Arguments, Selection> select) =>
    [
        new(get, $"list get by {what}", false, parameters, optional, call => Run(call, isMulti, to => select(call.List, to, call.Arguments))),
        new(remove, $"list remove by {what}", true, parameters, optional, call => Run(call, isMulti, to => select(call.List, to, call.Arguments)))
        {
            NeedsExisting = true,
        },
    ];

    private static CollectionOperation[] Map(
        int get, int remove, string what, ParameterKind[] parameters, int optional, bool isMulti, Func<MapValue, ResultRequest, Arguments, Selection> select) =>
    [
        new(get, $"map get by {what}", false, parameters, optional, call => Run(call, isMulti, to => select(call.Map, to, call.Arguments))),
        new(remove, $"map remove by {what}", true, parameters, optional, call => Run(call, isMulti, to => select(call.Map, to, call.Arguments)))
        {
            NeedsExisting = true,
        },
    ];

    private static void Run(OperationCall call, bool isMulti, Func<ResultRequest, Selection> select)
    {
        var request = ResultRequest.Of(call.Arguments.Number(0), isMulti);
        SelectionRunner.Finish(call, request, select(request));
    }
}
