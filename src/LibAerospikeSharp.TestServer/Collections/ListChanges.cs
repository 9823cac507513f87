using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The operations that change a list otherwise than by removing elements.</summary>
internal static class ListChanges
{
    /// <summary>A real server pads a list with nils up to any index. A longer list would be too big for a record anyway.</summary>
    public const int MaxPosition = 1024 * 1024;

    private const int MaxIndex = int.MaxValue;

    public static void Append(OperationCall call)
    {
        var list = call.ListOrNew(call.Arguments.Number(1));
        var value = call.Normalize(call.Arguments.Required(0));
        var flags = call.Arguments.Number(2);
        if (!list.IsOrdered)
        {
            Insert(call, list, list.Count, [value], flags);
            return;
        }

        var found = ValueSearch.Any(list.Items, value);
        if (found.IsFound && flags.Has(ModifyFlags.ListUnique))
        {
            Exists(call, list, flags);
            return;
        }

        Insert(call, list, found.Position, [value], 0);
    }

    public static void AppendItems(OperationCall call)
    {
        var list = call.ListOrNew(call.Arguments.Number(1));
        var items = Items(call, 0);
        var flags = call.Arguments.Number(2);
        if (list.IsOrdered)
        {
            OrderedListChanges.AddItems(call, list, items, flags);
        }
        else
        {
            InsertItems(call, list, list.Count, items, flags);
        }
    }

    public static void Insert(OperationCall call)
    {
        var list = Unordered(call);
        Insert(call, list, call.Arguments.Number(0), [call.Normalize(call.Arguments.Required(1))], call.Arguments.Number(2));
    }

    public static void InsertItems(OperationCall call)
    {
        RequireList(call.Arguments.Required(1));
        var list = Unordered(call);
        InsertItems(call, list, call.Arguments.Number(0), Items(call, 1), call.Arguments.Number(2));
    }

    public static void Set(OperationCall call)
    {
        var list = Unordered(call);
        Set(call, list, call.Arguments.Number(0), call.Normalize(call.Arguments.Required(1)), call.Arguments.Number(2));
    }

    public static void Increment(OperationCall call)
    {
        var list = call.ListOrNew(call.Arguments.Number(2));
        var index = Resolve(call.Arguments.Number(0), list.Count);
        var change = NumberChange.Add(index < list.Count ? list.Items[index] : default(ReadOnlyMemory<byte>?), call.Arguments.Value(1));
        var flags = call.Arguments.Number(3);
        if (list.IsOrdered)
        {
            OrderedListChanges.Replace(call, list, index, change.Stored, flags);
        }
        else
        {
            Set(call, list, index, change.Stored, flags);
        }

        call.Result = change.Result;
    }

    public static void Clear(OperationCall call) => call.Written = call.List.Without([.. Enumerable.Range(0, call.List.Count)]);

    /// <summary>Responds that the value is there already: with an error, or with the unchanged size.</summary>
    public static void Exists(OperationCall call, ListValue list, long flags)
    {
        if (!flags.Has(ModifyFlags.NoFail))
        {
            throw new CollectionException(ServerResult.ElementExists);
        }

        call.Result = ResultBuilder.Integer(list.Count);
    }

    /// <summary>The position of an index, which can be beyond the end.</summary>
    private static int Resolve(long index, int count)
    {
        var position = index < 0 ? index + count : index;
        return index <= MaxIndex && position >= 0 ? (int)position : throw new CollectionException(ServerResult.NotApplicable);
    }

    private static ListValue Unordered(OperationCall call) =>
        call.ListOrNew(0) is { IsOrdered: false } list ? list : throw new CollectionException(ServerResult.NotApplicable);

    private static void RequireList(ReadOnlyMemory<byte> value)
    {
        if (!Token.TryRead(value.Span, out var token) || token.Kind != TokenKind.List)
        {
            throw new CollectionException(ServerResult.Parameter);
        }
    }

    // The items are stored as they would be in a list, but an order of that list has no meaning.
    private static IReadOnlyList<ReadOnlyMemory<byte>> Items(OperationCall call, int position)
    {
        var list = CollectionValue.Parse(call.Normalize(call.Arguments.Required(position)), persistsIndex: false) as ListValue;
        return list?.Items ?? throw new CollectionException(ServerResult.Parameter);
    }

    private static void InsertItems(
        OperationCall call, ListValue list, long index, IReadOnlyList<ReadOnlyMemory<byte>> items, long flags)
    {
        if (items.Count == 0)
        {
            call.Result = ResultBuilder.Integer(list.Count);
            call.WriteIfNew();
            return;
        }

        Insert(call, list, index, items, flags);
    }

    private static void Insert(OperationCall call, ListValue list, long index, IReadOnlyList<ReadOnlyMemory<byte>> items, long flags)
    {
        var position = Resolve(index, list.Count);
        if (flags.Has(ModifyFlags.ListInsertBounded) && position > list.Count)
        {
            call.Result = flags.Has(ModifyFlags.NoFail)
                ? ResultBuilder.Integer(list.Count)
                : throw new CollectionException(ServerResult.NotApplicable);
            return;
        }

        if (flags.Has(ModifyFlags.ListUnique))
        {
            if (UniqueItems.Of(list, items, flags) is not { } unique)
            {
                call.Result = ResultBuilder.Integer(list.Count);
                return;
            }

            items = unique;
        }

        if (position > Math.Max(list.Count, MaxPosition))
        {
            throw new CollectionException(ServerResult.RecordTooBig);
        }

        List<ReadOnlyMemory<byte>> all = [.. list.Items];
        while (all.Count < position)
        {
            all.Add(CollectionWriter.Nil);
        }

        all.InsertRange(position, items);
        call.Written = list.With(all);
        call.Result = ResultBuilder.Integer(all.Count);
    }

    // Sets an element of a list without an order. It has no result.
    private static void Set(OperationCall call, ListValue list, long index, ReadOnlyMemory<byte> value, long flags)
    {
        if (index >= list.Count)
        {
            Insert(call, list, index, [value], flags);
            call.Result = null;
            return;
        }

        var position = Resolve(index, list.Count);
        if (flags.Has(ModifyFlags.ListUnique) && list.Items.Where((item, i) => i != position).Any(item => TokenOrder.Compare(item.Span, value.Span) == 0))
        {
            if (!flags.Has(ModifyFlags.NoFail))
            {
                throw new CollectionException(ServerResult.ElementExists);
            }

            return;
        }

        List<ReadOnlyMemory<byte>> items = [.. list.Items];
        items[position] = value;
        call.Written = list.With(items);
    }
}
