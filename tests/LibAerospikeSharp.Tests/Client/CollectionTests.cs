using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Dynamic;
using System.Text;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Lists and maps of every .NET type, to a server and back.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class CollectionTests(CallStyle style) : ClientFixture(style)
{
    private static readonly Dictionary<string, int> s_ages = new() { ["alice"] = 30, ["bob"] = 40 };

    private static IEnumerable<TestCaseData> Lists =>
    [
        List(new[] { 1, 2, 3 }, 1L, 2L, 3L),
        List(new long[] { 1, long.MaxValue }, 1L, long.MaxValue),
        List(new sbyte[] { -1, 2 }, -1L, 2L),
        List(new uint[] { 1, uint.MaxValue }, 1L, (long)uint.MaxValue),
        List(new ulong[] { 1 }, 1L),
        List(new short[] { -5 }, -5L),
        List(new ushort[] { 65_535 }, 65_535L),
        List(new[] { 0.5f, 1.5f }, 0.5, 1.5),
        List(new[] { 0.5, double.NaN }, 0.5, double.NaN),
        List(new[] { true, false }, true, false),
        List(new[] { "a", null, "" }, "a", null, ""),
        List(new[] { DayOfWeek.Monday, DayOfWeek.Friday }, 1L, 5L),
        List(new int?[] { 1, null }, 1L, null),
        List(new[] { [1, 2], Array.Empty<byte>() }, new byte[] { 1, 2 }, Array.Empty<byte>()),
        List(new object?[] { 1, "two", 3.0, null, true }, 1L, "two", 3.0, null, true),
        List(new List<int> { 1, 2 }, 1L, 2L),
        List(new List<byte> { 1, 2 }, 1L, 2L),
        List(new HashSet<string> { "a" }, "a"),
        List(ImmutableArray.Create(1, 2), 1L, 2L),
        List(new Queue<double>([0.5]), 0.5),
        List(new ArrayList { 1, "a" }, 1L, "a"),
        List(new BitArray([true, false]), true, false),
        List(Enumerable.Range(1, 3).Where(i => i != 2), 1L, 3L),
        List(new[] { (Value)1, "a" }, 1L, "a"),
        List(new[] { new[] { 1 }, [] }, new object?[] { 1L }, Array.Empty<object?>()),
        List(Array.Empty<string>()),
        List(Enumerable.Repeat(7, 16), [.. Enumerable.Repeat<object?>(7L, 16)]),
        List(Enumerable.Repeat("ä", 70_000).ToArray(), [.. Enumerable.Repeat<object?>("ä", 70_000)]),
        List(Enumerable.Repeat(1, 70_000).Where(_ => true), [.. Enumerable.Repeat<object?>(1L, 70_000)]),
        List(new object[] { new GeoJson("""{"type": "Point", "coordinates": [13.4, 52.5]}""") }, new GeoJson("""{"type": "Point", "coordinates": [13.4, 52.5]}""")),
    ];

    private static IEnumerable<TestCaseData> Maps =>
    [
        Map(s_ages),
        Map(new SortedDictionary<string, int>(s_ages)),
        Map(new SortedList<string, int>(s_ages)),
        Map(new ConcurrentDictionary<string, int>(s_ages)),
        Map(new ReadOnlyDictionary<string, int>(s_ages)),
        Map(s_ages.ToImmutableDictionary()),
        Map(s_ages.ToImmutableSortedDictionary()),
        Map(s_ages.ToFrozenDictionary()),
        Map(s_ages.ToDictionary(pair => pair.Key, pair => (long)pair.Value)),
        Map(s_ages.ToDictionary(pair => pair.Key, pair => (short)pair.Value)),
        Map(s_ages.ToDictionary(pair => pair.Key, pair => (object?)pair.Value)),
        Map(s_ages.ToDictionary(object (pair) => pair.Key, object? (pair) => pair.Value)),
        Map(s_ages.ToDictionary(pair => pair.Key, pair => (Value)pair.Value)),
        Map(s_ages.ToDictionary(pair => pair.Key, pair => (DayOfWeek)pair.Value)),
        Map(s_ages.ToArray()),
        Map(s_ages.Where(_ => true)),
        Map(new Hashtable(s_ages)),
        Map(new OnlyReadable()),
        Map(Expando()),
    ];

    [TestCaseSource(nameof(Lists))]
    public void Put_List_IsReadBack(IEnumerable list, object?[] expected)
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("list", list)]);

        Assert.That(Client.Get(key)["list"], Is.InstanceOf<IReadOnlyList<object?>>().And.EqualTo(expected));
    }

    [TestCaseSource(nameof(Maps))]
    public void Put_Map_IsReadBack(IEnumerable map)
    {
        var key = FreshKey();
        Client.Put(key, new Dictionary<string, object?> { ["map"] = map });

        Assert.That(
            Client.Get(key)["map"],
            Is.InstanceOf<IReadOnlyDictionary<object, object?>>().And.EqualTo(new Dictionary<object, object?> { ["alice"] = 30L, ["bob"] = 40L }));
    }

    [Test]
    public void Put_MapWithKeysOfSeveralTypes_IsFoundByValue()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("map", new Dictionary<object, object?> { [7] = "integer", ["7"] = "string", [new byte[] { 7 }] = "blob" })]);

        var map = Client.Get(key).Get<IReadOnlyDictionary<object, object?>>("map");

        Assert.That(
            new[] { map[7], map[7L], map[(byte)7], map["7"], map[new byte[] { 7 }], map.ContainsKey(7.0) },
            Is.EqualTo(new object[] { "integer", "integer", "integer", "string", "blob", false }));
    }

    [Test]
    public void Put_Nested_IsReadBackAsTypes()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("map", new Dictionary<string, Dictionary<int, List<double[]>>> { ["a"] = new() { [1] = [[0.5], [1, 2]] } })]);

        var read = Client.Get(key).Get<Dictionary<string, Dictionary<int, List<double[]>>>>("map");

        Assert.That(read["a"][1], Is.EqualTo(new List<double[]> { new[] { 0.5 }, new[] { 1.0, 2.0 } }));
    }

    // The in-memory server takes up to 1,000, a real one what fits into a record.
    [TestCase(255)]
    [TestCase(1_000)]
    public void Put_DeepList_IsReadBack(int depth)
    {
        var key = FreshKey();
        object list = Array.Empty<int>();
        for (var i = 1; i < depth; i++)
        {
            list = new[] { list };
        }

        Client.Put(key, [new Bin("list", (IEnumerable)list)]);

        var found = 1;
        for (var inner = Client.Get(key).Get<IReadOnlyList<object?>>("list"); inner is [IReadOnlyList<object?> next]; inner = next)
        {
            found++;
        }

        Assert.That(found, Is.EqualTo(depth));
    }

    [Test]
    public void Put_MapThatWasRead_KeepsEveryByte()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("map", new Dictionary<object, object?> { ["b"] = new[] { 1.5, 2 }, ["a"] = null, [-3] = new object[] { "x", new byte[] { 1 } } })]);
        var first = Client.Get(key);
        var copy = FreshKey("copy");
        Client.Put(copy, first.Bins);

        Assert.That(Packed(Client.Get(copy)), Is.EqualTo(Packed(first)));
    }

    [Test]
    public void Put_GeoJson_IsReadBack()
    {
        var key = FreshKey();
        var geo = new GeoJson("""{"type": "Point", "coordinates": [13.4, 52.5]}""");
        Client.Put(key, [new Bin("geo", geo)]);

        var record = Client.Get(key);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(record["geo"], Is.EqualTo((object)geo));
            Assert.That(record.Get<GeoJson>("geo"), Is.EqualTo(geo));
        }
    }

    [Test]
    public void Put_HyperLogLog_IsReadBack()
    {
        // Flags, index bits, minhash bits, a count of eight bytes, 16 registers of six bits.
        var hll = new HllValue(new byte[] { 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 });
        var key = FreshKey();
        Client.Put(key, [new Bin("hll", hll)]);

        Assert.That(Client.Get(key).Get<HllValue>("hll"), Is.EqualTo(hll));
    }

    [Test]
    public void Put_TypedBlob_IsReadBack()
    {
        var blob = new TypedBlob(7, new byte[] { 1, 2, 3 });
        var key = FreshKey();
        Client.Put(key, [new Bin("java", blob)]);

        Assert.That(Client.Get(key)["java"], Is.EqualTo(blob));
    }

    [Test]
    public void Put_TextsAndBlobsOfAllLengths_AreReadBack([Values(0, 1, 9, 10, 11, 29, 30, 31, 32, 254, 255, 256, 65_533, 65_534, 65_535, 65_536)] int length)
    {
        var key = FreshKey();
        object[] items = [new string('a', length), new string('ü', length), Encoding.UTF8.GetBytes(new string('b', length)), $"\0{new string('c', length)}\0"];
        Client.Put(key, [new Bin("list", items)]);

        Assert.That(Client.Get(key)["list"], Is.EqualTo(items));
    }

    [Test]
    public void Put_LargeBlobsOfEveryForm_AreReadBack()
    {
        var key = FreshKey();
        var bytes = new byte[100_000];
        Random.Shared.NextBytes(bytes);
        Client.Put(
            key, [
            new Bin("array", bytes),
            new Bin("memory", bytes.AsMemory(1, 50_000)),
            new Bin("segment", new ArraySegment<byte>(bytes, 2, 50_000)),
            new Bin("foreign", new Values.ForeignMemory(bytes).Memory[3..50_000])]);

        var record = Client.Get(key);

        Assert.Multiple(() =>
        {
            Assert.That(record["array"], Is.EqualTo(bytes));
            Assert.That(record["memory"], Is.EqualTo(bytes[1..50_001]));
            Assert.That(record["segment"], Is.EqualTo(bytes[2..50_002]));
            Assert.That(record["foreign"], Is.EqualTo(bytes[3..50_000]));
        });
    }

    private static IEnumerable<TestCaseData> TooBig =>
    [
        new TestCaseData((Value)new string('x', 1024 * 1024)).SetArgDisplayNames("text of 1 MiB"),
        new TestCaseData((Value)new byte[8 * 1024 * 1024]).SetArgDisplayNames("blob of 8 MiB"),
        new TestCaseData(Value.FromObject(new int[2_000_000])).SetArgDisplayNames("list of 2,000,000"),
    ];

    // Both servers are set up for records of at most 1 MiB, as they come.
    [TestCaseSource(nameof(TooBig))]
    public void Put_MoreThanTheServersLimit_IsRecordTooBig(Value value)
    {
        var key = FreshKey();
        Assert.That(() => Client.Put(key, [new Bin("big", value)], new WritePolicy { TotalTimeout = Patience.Deadline }), Throws.TypeOf<RecordTooBigException>());
    }

    [Test]
    public void Put_AlmostTheServersLimit_IsReadBack()
    {
        var key = FreshKey();
        var text = new string('x', 1024 * 1000);
        Client.Put(key, [new Bin("text", text)]);
        Assert.That(Client.Get(key).Get<string>("text"), Is.EqualTo(text));
    }

    private static byte[] Packed(Record record) => ((IPacked)record.Get<Value>("map").Object).Bytes.ToArray();

    private static ExpandoObject Expando()
    {
        dynamic expando = new ExpandoObject();
        expando.alice = 30;
        expando.bob = 40;
        return expando;
    }

    private static TestCaseData List(IEnumerable list, params object?[] expected) =>
        new TestCaseData(list, expected).SetArgDisplayNames($"{list.GetType()} of {expected.Length}");

    private static TestCaseData Map(IEnumerable map) => new TestCaseData(map).SetArgDisplayNames(map.GetType().ToString());

    /// <summary>A dictionary with no interface but the generic read-only one.</summary>
    private sealed class OnlyReadable : IReadOnlyDictionary<string, int>
    {
        public int Count => s_ages.Count;

        public IEnumerable<string> Keys => s_ages.Keys;

        public IEnumerable<int> Values => s_ages.Values;

        public int this[string key] => s_ages[key];

        public bool ContainsKey(string key) => s_ages.ContainsKey(key);

        public bool TryGetValue(string key, out int value) => s_ages.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<string, int>> GetEnumerator() => s_ages.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
