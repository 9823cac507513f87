namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Returns the selected elements, and removes them if the operation is a remove.</summary>
internal static class SelectionRunner
{
    /// <summary>The older operations, whose arguments are an index and perhaps a count, and which have one type of result.</summary>
    public static void Range(OperationCall call, ResultType type, bool isMulti, bool isInverted = false)
    {
        var request = new ResultRequest(type, isInverted, isMulti);
        var count = isMulti ? (ulong)call.Arguments.Number(1, Positions.NoLimit) : 1;
        Finish(call, request, ListSelector.ByIndex(call.List, request, call.Arguments.Number(0), count));
    }

    public static void Finish(OperationCall call, ResultRequest request, Selection selection)
    {
        var collection = call.Target;
        call.Result = ResultBuilder.Build(request, selection, collection);
        if (selection.Indexes.Count != 0)
        {
            call.Written = collection switch
            {
                ListValue list => list.Without(selection.Indexes),
                MapValue map => map.Without(selection.Indexes),
                _ => null,
            };
        }
    }
}
