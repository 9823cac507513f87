using System.Collections;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Lists and maps read as .NET types, in a program that can generate code at run time and in one that can't.</summary>
[TestFixture(true)]
[TestFixture(false)]
public sealed class CollectionGetTests(bool dynamic)
{
    private enum Colour : byte
    {
        Red = 1,
        Blue = 2,
    }

    private static IEnumerable<TestCaseData> Fitting =>
    [
        Get<int[]>(new long[] { 1, -2 }, [1, -2]),
        Get<long[]>(Array.Empty<int>(), []),
        Get<byte[][]>(new[] { [1], Array.Empty<byte>() }, [[1], []]),
        Get<sbyte[]>(new[] { -1, 1 }, [-1, 1]),
        Get<ulong[]>(new[] { 1 }, [1UL]),
        Get<ulong[]>(new object[] { Value.FromUnsigned(ulong.MaxValue) }, [ulong.MaxValue]),
        Get<int?[]>(new int?[] { 1, null }, [1, null]),
        Get<bool[]>(new[] { true, false }, [true, false]),
        Get<short[]>(new[] { 1 }, [1]),
        Get<float[]>(new[] { 0.5 }, [0.5f]),
        Get<float?[]>(new double?[] { 0.5, null }, [0.5f, null]),
        Get<double[]>(new[] { 0.1f }, [0.1f]),
        Get<string?[]>(new[] { "a", null }, ["a", null]),
        Get<object?[]>(new object?[] { 1, "a", null }, [1L, "a", null]),
        Get<Value[]>(new object?[] { 1, "a", null }, [1, "a", default]),
        Get<Colour[]>(new[] { 1, 2 }, [Colour.Red, Colour.Blue]),
        Get<Colour?[]>(new int?[] { 1, null }, [Colour.Red, null]),
        Get<List<int>>(new[] { 1, 2 }, [1, 2]),
        Get<List<List<string>>>(new[] { ["a"], Array.Empty<string>() }, [["a"], []]),
        Get<List<int[]?>>(new[] { [1], (int[]?)null }, [[1], null]),
        Get<List<GeoJson>>(new[] { new GeoJson("{}") }, [new GeoJson("{}")]),
        Get<List<HllValue>>(new[] { new HllValue(new byte[] { 1 }) }, [new HllValue(new byte[] { 1 })]),
        Get<List<TypedBlob>>(new[] { new TypedBlob(7, new byte[] { 1 }) }, [new TypedBlob(7, new byte[] { 1 })]),
        Get<Dictionary<string, int>>(new Dictionary<string, long> { ["a"] = 1 }, new() { ["a"] = 1 }),
        Get<Dictionary<int, string?>>(new Dictionary<long, string?> { [1] = null, [2] = "b" }, new() { [1] = null, [2] = "b" }),
        Get<Dictionary<Colour, List<double>>>(new Dictionary<int, double[]> { [2] = [0.5] }, new() { [Colour.Blue] = [0.5] }),
        Get<Dictionary<Colour, Colour?>>(new Dictionary<int, int?> { [1] = 2, [2] = null }, new() { [Colour.Red] = Colour.Blue, [Colour.Blue] = null }),
        Get<Dictionary<Colour, int>>(new Dictionary<int, int> { [1] = 5 }, new() { [Colour.Red] = 5 }),
        Get<Dictionary<string, double[]>>(new Dictionary<string, double[]> { ["a"] = [0.5] }, new() { ["a"] = [0.5] }),
        Get<List<Colour?>>(new int?[] { 1, null }, [Colour.Red, null]),
        Get<Dictionary<object, object?>>(new Dictionary<string, int> { ["a"] = 1 }, new() { ["a"] = 1L }),
        Get<Dictionary<double, bool>>(new Dictionary<double, bool> { [0.5] = true }, new() { [0.5] = true }),
        Get<IReadOnlyList<object?>>(new[] { 1 }, (object?[])[1L]),
        Get<IReadOnlyDictionary<object, object?>>(new Dictionary<string, int> { ["a"] = 1 }, new Dictionary<object, object?> { ["a"] = 1L }),
        Get<object>(new[] { 1 }, (object?[])[1L]),
    ];

    private static IEnumerable<TestCaseData> Mismatching =>
    [
        Get<int[]>(new object[] { 1, "2" }, "at data[1], holds a value of type String, which can't be read as System.Int32"),
        Get<int[]>(new object?[] { null }, "at data[0], holds a value of type Null"),
        Get<List<string>>(new object[] { "a", 2L }, "at data[1], holds a value of type Integer"),
        Get<List<List<int>>>(new object[] { new[] { 1 }, 2 }, "at data[1], holds a value of type Integer"),
        Get<List<List<int>>>(new object[] { new[] { 1 }, new object[] { 1, 2, 0.5 } }, "at data[1][2], holds a value of type Double"),
        Get<List<Dictionary<string, long>>>(new object[] { new Dictionary<string, object> { ["a"] = 1, ["price"] = "2" } }, "at data[0].price, holds a value of type String"),
        Get<Dictionary<string, int>>(new Dictionary<object, int> { [5] = 1 }, "at data key, holds a value of type Integer"),
        Get<Colour[]>(new object[] { 1, "2" }, "at data[1], holds a value of type String, which can't be read as LibAerospikeSharp.Tests.Values.CollectionGetTests+Colour"),
        Get<Colour[]>(new object?[] { null }, "at data[0], holds a value of type Null"),
        Get<Dictionary<Colour, double>>(new Dictionary<string, double> { ["a"] = 1 }, "at data key, holds a value of type String"),
        Get<Dictionary<long, int[]>>(new Dictionary<long, object> { [5] = new[] { true } }, "at data{5}[0], holds a value of type Boolean"),
        Get<int[]>(new Dictionary<string, int>(), "'data' holds a value of type Map, which can't be read as System.Int32[]"),
        Get<Dictionary<string, int>>(new[] { 1 }, "'data' holds a value of type List"),
        Get<byte[]>(new byte[][] { [1] }, "'data' holds a value of type List, which can't be read as System.Byte[]"),
        Get<string>(new[] { 1 }, "'data' holds a value of type List"),
        Get<decimal[]>(new[] { 1 }, "at data[0], holds a value of type Integer, which can't be read as System.Decimal"),
        Get<DateTime>(new[] { 1 }, "which can't be read as System.DateTime"),
    ];

    private static IEnumerable<TestCaseData> Overflowing =>
    [
        Get<int[]>(new[] { 1, long.MaxValue }, "at data[1], holds 9223372036854775807, which does not fit System.Int32"),
        Get<Colour[]>(new[] { 256 }, "at data[0], holds 256, which does not fit System.Byte"),
        Get<long[]>(new object[] { Value.FromUnsigned(ulong.MaxValue) }, "at data[0], holds 18446744073709551615, which does not fit System.Int64"),
        Get<Dictionary<string, ushort>>(new Dictionary<string, int> { ["a"] = -1 }, "at data.a, holds -1, which does not fit System.UInt16"),
    ];

    [TestCaseSource(nameof(Fitting))]
    public void Get_FittingType_ReturnsTheValues(Record record, Type wanted, Func<Record, bool, object?> get, object expected) =>
        Assert.That(get(record, dynamic), Is.InstanceOf(wanted).And.EqualTo(expected));

    [TestCaseSource(nameof(Mismatching))]
    public void Get_OtherType_NamesBinPathFoundTypeAndWantedType(Record record, Type wanted, Func<Record, bool, object?> get, object message) =>
        Assert.That(() => get(record, dynamic), Throws.TypeOf<InvalidCastException>().With.Message.Contains("Bin 'data'").And.Message.Contains((string)message), $"{wanted}");

    [TestCaseSource(nameof(Overflowing))]
    public void Get_NumberTooLarge_NamesBinPathNumberAndType(Record record, Type wanted, Func<Record, bool, object?> get, object message) =>
        Assert.That(() => get(record, dynamic), Throws.TypeOf<OverflowException>().With.Message.Contains("Bin 'data'").And.Message.Contains((string)message), $"{wanted}");

    [Test]
    public void Get_CollectionThatTheCompilerHasNotSeen_SaysWhatToDo() =>
        Assert.That(
            () => AheadOfTimeReaders.Create<string>("data"), // no constructor, as for a collection without code
            Throws.TypeOf<NotSupportedException>().With.Message.Contains("Bin 'data'").And.Message.Contains("ahead of time").And.Message.Contains("System.String"));

    [Test]
    public void Get_Enum_ReturnsItsMember() => Assert.That(Scalar(2).Get<Colour>("data"), Is.EqualTo(Colour.Blue));

    [Test]
    public void Get_NullableEnum_ReturnsItsMember() => Assert.That(Scalar(2).Get<Colour?>("data"), Is.EqualTo(Colour.Blue));

    [Test]
    public void Get_EnumOutOfRange_IsRejected() => Assert.That(() => Scalar(-1).Get<Colour>("data"), Throws.TypeOf<OverflowException>());

    [Test]
    public void Get_FloatOutOfRange_IsRejected() =>
        Assert.That(() => Scalar(1e300).Get<float>("data"), Throws.TypeOf<OverflowException>().With.Message.Contains("1E+300"));

    [Test]
    public void TryGet_NoList_ReturnsNull()
    {
        var found = Scalar(1).TryGet<List<int>>("absent", out var list);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.False);
            Assert.That(list, Is.Null);
        }
    }

    [Test]
    public void Get_BlobsInAList_AreCopies()
    {
        var record = Packed(new object[] { new byte[] { 1 } });
        ((byte[])record.Get<IReadOnlyList<object?>>("data")[0]!)[0] = 9;
        Assert.That(record.Get<byte[][]>("data")[0], Is.EqualTo(new byte[] { 1 }));
    }

    [Test]
    public void ToObject_Markers_AreValues() =>
        Assert.That(PackedBytes([0x92, 0xD4, 0xFF, 1, 0xD4, 0xFF, 0]).Get<object?[]>("data"), Is.EqualTo(new object[] { Value.Infinity, Value.Wildcard }));

    [Test]
    public void Map_ManyKeys_AreAllFound()
    {
        var map = Packed(Enumerable.Range(0, 100).ToDictionary(i => i, i => $"{i}")).Get<IReadOnlyDictionary<object, object?>>("data");
        Assert.That(Enumerable.Range(-1, 102).Select(i => map.GetValueOrDefault(i)), Is.EqualTo(Enumerable.Range(-1, 102).Select(i => i is < 0 or > 99 ? null : $"{i}")));
    }

    // Servers before 7.0 let a key occur twice.
    [TestCase(2)]
    [TestCase(15)]
    public void Map_KeyTwice_IsTheLastHoweverItIsRead(int count)
    {
        byte[] bytes = [(byte)(0x80 | count), .. Enumerable.Range(0, count).SelectMany(i => new[] { (byte)(i % (count - 1)), (byte)i })];
        var record = PackedBytes(bytes);
        var map = record.Get<IReadOnlyDictionary<object, object?>>("data");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(map[0], Is.EqualTo(count - 1));
            Assert.That(record.Get<Dictionary<long, int>>("data")[0], Is.EqualTo(count - 1));
            Assert.That(map, Has.Count.EqualTo(count));
        }
    }

    [Test]
    public void Map_NoKey_IsNamed() =>
        Assert.That(
            () => Packed(new Dictionary<string, int>()).Get<IReadOnlyDictionary<object, object?>>("data")["absent"],
            Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'absent'"));

    [Test]
    public void List_IndexOutOfRange_IsRejected() =>
        Assert.That(() => Packed(new[] { 1 }).Get<IReadOnlyList<object?>>("data")[1], Throws.TypeOf<ArgumentOutOfRangeException>());

    private static Record Scalar(Value value) => new(new Key("test", "demo", 1), new RecordHeader(1, null), [new Bin("data", value)]);

    private static Record PackedBytes(byte[] bytes)
    {
        Assert.That(MsgPackValueReader.TryReadCollection(bytes, (bytes[0] & 0xF0) == 0x90 ? ValueKind.List : ValueKind.Map, out var value), Is.True);
        return Scalar(value);
    }

    // As if a server had sent it.
    private static Record Packed(IEnumerable collection)
    {
        var value = Value.FromObject(collection);
        Assert.That(MsgPackValueReader.TryReadCollection(MsgPack.Packed.Write(value), value.Kind, out var packed), Is.True);
        return Scalar(packed);
    }

    private static T GetAheadOfTime<T>(Record record)
    {
        if (CollectionReaders.Find<T>(dynamic: false) is not { } collection)
        {
            return record.Get<T>("data");
        }

        var reader = new MsgPackReader(((IPacked)record.Bins["data"]!).Bytes);
        return collection.Read(ref reader, "data");
    }

    private static TestCaseData Get<T>(IEnumerable collection, object expected) =>
        new TestCaseData(Packed(collection), typeof(T), (Record record, bool dynamic) => (object?)(dynamic ? record.Get<T>("data") : GetAheadOfTime<T>(record)), expected).SetArgDisplayNames(typeof(T).ToString(), $"{expected}");

    private static TestCaseData Get<T>(IEnumerable collection, T expected)
        where T : notnull => Get<T>(collection, (object)expected);
}
