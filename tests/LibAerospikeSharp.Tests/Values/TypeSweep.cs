using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.Dynamic;
using System.IO.Enumeration;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Types of the base library and of common packages that can be stored, each with a value and with what is read back.</summary>
internal static class TypeSweep
{
    private static readonly int[] s_numbers = [1, 2, 3];
    private static readonly object[] s_list = [1L, 2L, 3L];
    private static readonly Dictionary<string, int> s_ages = new() { ["alice"] = 30, ["bob"] = 40 };
    private static readonly Dictionary<object, object?> s_map = new() { ["alice"] = 30L, ["bob"] = 40L };

    private enum Small : byte
    {
        Highest = byte.MaxValue,
    }

    private enum Large : ulong
    {
        Highest = long.MaxValue,
    }

    [Flags]
    private enum Sides
    {
        Left = 1,
        Right = 2,
    }

    public static IEnumerable<TestCaseData> Stored =>
    [
        .. Scalars.Select(Case),
        .. Lists.Select((value, index) => Case((value, s_list), index)),
        .. Sequences.Select(Case),
        .. Maps.Select((value, index) => Case((value, s_map), index)),
        .. Pairs.Select(Case),
    ];

    private static IEnumerable<(object Value, object Read)> Scalars =>
    [
        (true, true), (sbyte.MinValue, -128L), (byte.MaxValue, 255L), (short.MinValue, -32768L), (ushort.MaxValue, 65535L), (int.MinValue, (long)int.MinValue),
        (uint.MaxValue, 4294967295L), (long.MinValue, long.MinValue), ((ulong)long.MaxValue, long.MaxValue), (1.1f, (double)1.1f), (-0.0, -0.0),
        (double.NaN, double.NaN), (double.Epsilon, double.Epsilon), ("text\0", "text\0"), (DayOfWeek.Friday, 5L), (Small.Highest, 255L), (Large.Highest, long.MaxValue),
        (Sides.Left | Sides.Right, 3L), ((Value)7, 7L), (new byte[] { 1, 2 }, new byte[] { 1, 2 }), (new Memory<byte>([1, 2]), new byte[] { 1, 2 }),
        (new ReadOnlyMemory<byte>([1, 2]), new byte[] { 1, 2 }), (new ArraySegment<byte>([0, 1, 2], 1, 2), new byte[] { 1, 2 }),
        (default(ArraySegment<byte>), Array.Empty<byte>()), (new TypedBlob(7, new byte[] { 1 }), new TypedBlob(7, new byte[] { 1 })),
        (new GeoJson("""{"type": "Point", "coordinates": [1.0, 2.0]}"""), new GeoJson("""{"type": "Point", "coordinates": [1.0, 2.0]}""")),
    ];

    /// <summary>All of them hold 1, 2 and 3.</summary>
    private static IEnumerable<object> Lists =>
    [
        s_numbers, s_numbers.ToList(), s_numbers.Select(i => (sbyte)i).ToArray(), s_numbers.Select(i => (byte)i).ToList(), s_numbers.Select(i => (int?)i).ToArray(),
        s_numbers.Cast<DayOfWeek>().ToArray(), s_numbers.Select(i => (Value)i).ToArray(), s_numbers.Cast<object>().ToArray(), new ArrayList(s_numbers),
        new ArraySegment<int>(s_numbers), Array.AsReadOnly(s_numbers), new Collection<int>(s_numbers), new ObservableCollection<int>(s_numbers),
        new LinkedList<int>(s_numbers), new Queue<int>(s_numbers), new Stack<int>([3, 2, 1]), new Queue(s_numbers), new Stack(new[] { 3, 2, 1 }),
        new HashSet<int>(s_numbers), new SortedSet<int>(s_numbers), new ReadOnlySet<int>(s_numbers.ToHashSet()), new ConcurrentQueue<int>(s_numbers),
        new ConcurrentStack<int>([3, 2, 1]), new ConcurrentBag<int>([3, 2, 1]), Blocking(), ImmutableArray.Create(s_numbers), ImmutableList.Create(s_numbers),
        ImmutableHashSet.Create(s_numbers), ImmutableSortedSet.Create(s_numbers), ImmutableQueue.Create(s_numbers), ImmutableStack.Create([3, 2, 1]),
        ImmutableArray.Create(s_numbers).ToBuilder(), ImmutableList.Create(s_numbers).ToBuilder(), s_numbers.ToFrozenSet(), new Keyed { 1, 2, 3 },
        new Dictionary<int, string> { [1] = "", [2] = "", [3] = "" }.Keys, new SortedList { [1] = "", [2] = "", [3] = "" }.Keys,
        Enumerable.Range(1, 3), s_numbers.Where(_ => true), s_numbers.Select(i => i), s_numbers.Order(), s_numbers.Reverse().Reverse(), s_numbers.Distinct(),
        s_numbers.Append(3).Take(3), s_numbers.Skip(0), s_numbers.Concat([]), s_numbers.Union(s_numbers), s_numbers.Cast<object>(), s_numbers.OfType<int>(),
        s_numbers.GroupBy(i => i).Select(group => group.Key), s_numbers.Join(s_numbers, i => i, i => i, (i, _) => i), s_numbers.Zip(s_numbers, (i, _) => i),
        s_numbers.AsEnumerable().Prepend(0).TakeLast(3), s_numbers.DefaultIfEmpty(), s_numbers.SelectMany(i => new[] { i }), Yielded(), YieldedObjects(),
    ];

    private static IEnumerable<(object Value, object Read)> Sequences =>
    [
        (Array.Empty<int>(), Array.Empty<object>()), (Enumerable.Empty<int>(), Array.Empty<object>()), (Enumerable.Empty<int>().Where(_ => true), Array.Empty<object>()),
        (new[] { "a", null }, new object?[] { "a", null }), (new[] { 0.5f }, new object[] { 0.5 }), (new BitArray([true, false]), new object[] { true, false }),
        (new StringCollection { "a" }, new object[] { "a" }), (new StringValues(["a", "b"]), new object[] { "a", "b" }), (new StringValues("a"), new object[] { "a" }),
        (default(StringValues), Array.Empty<object>()), (new[] { new byte[] { 1 } }, new object[] { new byte[] { 1 } }),
        (new[] { s_numbers, [] }, new object[] { s_list, Array.Empty<object>() }), (s_numbers.Chunk(2), new object[] { new object[] { 1L, 2L }, new object[] { 3L } }),
        (new IList[] { s_numbers }, new object[] { s_list }), (new List<IEnumerable> { s_numbers }, new object[] { s_list }), (new Array[] { s_numbers }, new object[] { s_list }),
        (new FileSystemEnumerable<string>(".", (ref FileSystemEntry _) => "") { ShouldIncludePredicate = (ref FileSystemEntry _) => false }, Array.Empty<object>()),
        (JsonDocument.Parse("[1]").RootElement.EnumerateArray().Select(item => item.GetInt32()), new object[] { 1L }),
        (new JsonArray(1, 2).Select(item => item!.GetValue<int>()), new object[] { 1L, 2L }), // no item is null
    ];

    /// <summary>All of them map alice to 30, and bob to 40.</summary>
    private static IEnumerable<object> Maps =>
    [
        s_ages, new SortedDictionary<string, int>(s_ages), new SortedList<string, int>(s_ages), new OrderedDictionary<string, int>(s_ages), new ConcurrentDictionary<string, int>(s_ages),
        new ReadOnlyDictionary<string, int>(s_ages), s_ages.ToFrozenDictionary(), s_ages.ToImmutableDictionary(), s_ages.ToImmutableSortedDictionary(),
        s_ages.ToImmutableDictionary().ToBuilder(), new Dictionary<string, int>(s_ages, StringComparer.OrdinalIgnoreCase), new Hashtable(s_ages), new SortedList(s_ages),
        new ListDictionary { ["alice"] = 30, ["bob"] = 40 }, new HybridDictionary { ["alice"] = 30, ["bob"] = 40 }, new OrderedDictionary { ["alice"] = 30, ["bob"] = 40 },
        Expando(), s_ages.ToArray(), s_ages.ToList(), s_ages.Where(_ => true), s_ages.ToDictionary(pair => (object)pair.Key, pair => (object)pair.Value),
        s_ages.ToDictionary(pair => (Value)pair.Key, pair => (Value)pair.Value), new[] { "alice", "bob" }.Zip(s_numbers, (name, i) => KeyValuePair.Create(name, 20 + (10 * i))),
    ];

    private static IEnumerable<(object Value, object Read)> Pairs =>
    [
        (new Dictionary<DayOfWeek, string> { [DayOfWeek.Monday] = "a" }, new Dictionary<object, object?> { [1L] = "a" }),
        (new Dictionary<byte[], int> { [[1]] = 1, [[2]] = 2 }, new Dictionary<object, object?> { [new byte[] { 1 }] = 1L, [new byte[] { 2 }] = 2L }),
        (new Dictionary<long, int[]> { [-1] = [1] }, new Dictionary<object, object?> { [-1L] = new object[] { 1L } }),
        (s_numbers.ToLookup(i => i % 2).ToDictionary(group => group.Key, group => group.ToArray()), new Dictionary<object, object?> { [0L] = new object[] { 2L }, [1L] = new object[] { 1L, 3L } }),
        (new Dictionary<string, StringValues> { ["Accept"] = new(["a", "b"]) }, new Dictionary<object, object?> { ["Accept"] = new object[] { "a", "b" } }),
    ];

    private static BlockingCollection<int> Blocking()
    {
        var collection = new BlockingCollection<int> { 1, 2, 3 };
        collection.CompleteAdding();
        return collection;
    }

    private static IEnumerable<int> Yielded()
    {
        yield return 1;
        yield return 2;
        yield return 3;
    }

    private static IEnumerable YieldedObjects()
    {
        yield return 1;
        yield return 2;
        yield return 3;
    }

    private static ExpandoObject Expando()
    {
        dynamic expando = new ExpandoObject();
        expando.alice = 30;
        expando.bob = 40;
        return expando;
    }

    private static TestCaseData Case((object Value, object Read) pair, int index) =>
        new TestCaseData(pair.Value, pair.Read).SetArgDisplayNames($"{pair.Value.GetType()}, {index}");

    private sealed class Keyed : KeyedCollection<string, int>
    {
        protected override string GetKeyForItem(int item) => $"{item}";
    }
}
