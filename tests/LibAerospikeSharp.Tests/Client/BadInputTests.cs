using System.Collections;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Mistakes in arguments: a clear exception, nothing sent, nothing leaked.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class BadInputTests(CallStyle style) : ClientFixture(style)
{
    private Key _key = new("test", "tests", 0);

    [SetUp]
    public void MakeKey() => _key = FreshKey();

    [TearDown]
    public void NothingWasWritten() => Assert.That(Client.Exists(_key), Is.False);

    [Test]
    public void Put_BinNameOf16Bytes_NamesIt() =>
        Rejected(() => Client.Put(_key, new Dictionary<string, object?> { ["good"] = 1, [new string('x', 16)] = 1 }), new string('x', 16), "16 bytes");

    [Test]
    public void Put_BinNameEmpty_Throws() => Rejected(() => Client.Put(_key, new Dictionary<string, object?> { [""] = 1 }), "null or empty");

    [Test]
    public void Put_BinNameNull_Throws() =>
        Rejected(() => Client.Put(_key, [KeyValuePair.Create((string)null!, 1)]), "null or empty"); // the mistake under test

    [Test]
    public void Put_BinWithoutAName_Throws() => Rejected(() => Client.Put(_key, [default(Bin)]), "null or empty");

    [Test]
    public void Put_BinNameWithNul_Throws() => Rejected(() => Client.Put(_key, new Dictionary<string, object?> { ["a\0b"] = 1 }), "a\\0b", "NUL");

    [Test]
    public void Put_BinTwice_NamesIt() => Rejected(() => Client.Put(_key, [new Bin("twice", 1), new Bin("twice", 2)]), "'twice'", "more than once");

    [Test]
    public void Put_BinTwiceAmongMany_NamesIt() =>
        Rejected(() => Client.Put(_key, [.. Enumerable.Range(0, 100).Select(i => new Bin($"b{i % 99}", i))]), "'b0'", "more than once");

    [Test]
    public void Put_TooManyBins_NamesTheLimit() =>
        Rejected(() => Client.Put(_key, Enumerable.Range(0, 32_768).Select(i => KeyValuePair.Create($"b{i}", i))), "32768", "32767");

    [Test]
    public void Put_BinsWithoutEnd_NamesTheLimit() => Rejected(() => Client.Put(_key, Endless()), "32768", "32767");

    [Test]
    public void Put_NoBins_Throws() => Rejected(() => Client.Put(_key, new Dictionary<string, object?>()), "no bins");

    [Test]
    public void Put_UnsupportedType_NamesBinAndType() =>
        Rejected(() => Client.Put(_key, new Dictionary<string, object?> { ["price"] = 9.99m }), "'price'", "System.Decimal");

    [Test]
    public void Put_UnsupportedTypeInsideACollection_NamesBinPathAndType() =>
        Rejected(
            () => Client.Put(_key, new Dictionary<string, object?>
            {
                ["map_bin"] = new Dictionary<string, object?> { ["items"] = new object[] { 1, 2, 3, new Dictionary<string, object> { ["price"] = 9.99m } } },
            }),
            "'map_bin'",
            "at map_bin.items[3].price:",
            "System.Decimal");

    [Test]
    public void Put_UnsignedAboveTheLimit_NamesBinAndLimit() =>
        Rejected(() => Client.Put(_key, new Dictionary<string, object?> { ["big"] = (ulong)long.MaxValue + 1 }), "'big'", "9223372036854775808", "9223372036854775807");

    [Test]
    public void Put_HalfASurrogatePair_NamesBinAndPosition() =>
        Rejected(() => Client.Put(_key, [new Bin("text", "ab\ud800cd")]), "'text'", "position 2");

    [Test]
    public void Put_NullArguments_Throw() => Assert.Multiple(() =>
    {
        Assert.That(() => Client.Put(null!, [new Bin("a", 1)]), Throws.ArgumentNullException); // the mistake under test
        Assert.That(() => Client.Put(_key, (Dictionary<string, object?>)null!), Throws.ArgumentNullException); // the mistake under test
    });

    [Test]
    public void Select_NoBins_Throws() => Rejected(() => Client.Select(_key, []), "no bin");

    [Test]
    public void Put_MoreThanAMessageHolds_NamesTheBin() =>
        Rejected(() => Client.Put(_key, [new Bin("small", 1), new Bin("large", new byte[129 * 1024 * 1024])]), "'large'", "135266304", "133169152");

    // One byte more, and a server cuts the connection.
    [Test]
    public void Write_MostThatAMessageHolds_IsTooBigForTheServer()
    {
        var bin = new Bin("large", new byte[127 * 1024 * 1024]);
        var policy = new WritePolicy { TotalTimeout = Patience.Deadline };
        Assert.Multiple(() =>
        {
            Assert.That(() => Client.Put(_key, [bin], policy), Throws.TypeOf<RecordTooBigException>());
            Assert.That(() => Client.Operate(_key, [Operation.Write("large", bin.Value)], policy), Throws.TypeOf<RecordTooBigException>());
            Assert.That(
                () => Client.BatchWrite([new BatchWriteEntry(_key, [bin])], new BatchPolicy { TotalTimeout = Patience.Deadline }).ThrowIfFailed(),
                Throws.TypeOf<RecordTooBigException>());
        });
    }

    [Test]
    public void Write_OneByteMoreThanAMessageHolds_NamesTheSize()
    {
        var bytes = new byte[(127 * 1024 * 1024) - 8];
        Bin[] bins = [new("large", bytes), new("rest", new byte[9])];
        Assert.Multiple(() =>
        {
            Rejected(() => Client.Put(_key, bins), "'rest'", "133169153");
            Rejected(() => Client.Operate(_key, [.. bins.Select(bin => Operation.Write(bin.Name, bin.Value))]), "'rest'", "133169153");
            Rejected(() => Client.BatchWrite([new BatchWriteEntry(_key, bins)]), "'rest'", "133169153", "The entry at index 0");
            Rejected(() => Client.BatchOperate([_key], [Operation.Write("a", bytes), Operation.Append("b", new byte[9])]), "'b'", "133169153");
        });
    }

    [Test]
    public void Put_LongerTextThanAMessageHolds_NamesTheBin() =>
        Rejected(() => Client.Put(_key, [new Bin("text", new string('세', 50_000_000))]), "'text'", "150000000");

    [Test]
    public void Select_SameBinTwice_NamesIt() => Rejected(() => Client.Select(_key, ["a", "b", "a"]), "'a'", "more than once");

    [Test]
    public void Select_TooManyBins_NamesTheLimit() =>
        Rejected(() => Client.Select(_key, [.. Enumerable.Range(0, 32_768).Select(i => $"b{i}")]), "32768", "32767");

    [Test]
    public void Select_BadName_Throws() => Rejected(() => Client.Select(_key, ["good", new string('x', 16)]), "16 bytes");

    [Test]
    public void Find_NoBins_Throws() => Rejected(() => Client.Find(_key, []), "no bin");

    [Test]
    public void Operations_NullKey_Throw() => Assert.Multiple(() =>
    {
        Key missing = null!; // the mistake under test
        Assert.That(() => Client.Get(missing), Throws.ArgumentNullException);
        Assert.That(() => Client.Select(missing, ["a"]), Throws.ArgumentNullException);
        Assert.That(() => Client.Find(missing), Throws.ArgumentNullException);
        Assert.That(() => Client.Exists(missing), Throws.ArgumentNullException);
        Assert.That(() => Client.FindHeader(missing), Throws.ArgumentNullException);
        Assert.That(() => Client.Remove(missing), Throws.ArgumentNullException);
        Assert.That(() => Client.TryRemove(missing), Throws.ArgumentNullException);
    });

    private static IEnumerable<TestCaseData> MapsNoServerAccepts =>
    [
        Case(new Dictionary<object, int> { [1] = 1, [1L] = 2 }, "at map{1}: The key 1 occurs more than once"),
        Case(new[] { KeyValuePair.Create("a", 1), KeyValuePair.Create("a", 2) }, "at map.a: The key 'a' occurs more than once"),
        Case(new Dictionary<byte[], int> { [[1]] = 1, [[1]] = 2 }, "The key blob of 1 bytes occurs more than once"),
        Case(new Dictionary<object, int> { [default(Value)] = 1 }, "A value of type Null can't be a key"),
        Case(new Dictionary<string, object> { ["a"] = new[] { new KeyValuePair<string?, int>(null, 1) } }, "at map.a: A value of type Null can't be a key"),
        Case(new object[] { new Dictionary<object, int> { ["a"] = 1, [(Value)"a"] = 2 } }, "at map[0].a: The key 'a' occurs more than once"),
    ];

    [TestCaseSource(nameof(MapsNoServerAccepts))]
    public void Write_MapNoServerAccepts_NamesBinPathAndKey(IEnumerable map, string message) => Assert.Multiple(() =>
    {
        Rejected(() => Client.Put(_key, [new Bin("map", map)]), "Bin 'map'", message);
        Rejected(() => Client.Operate(_key, [Operation.Write("map", map)]), "Bin 'map'", message);
        Rejected(() => Client.BatchWrite([new BatchWriteEntry(_key, [new Bin("map", map)])]), "Bin 'map'", message, "The entry at index 0");
    });

    private static IEnumerable<TestCaseData> MapsOldServersAccept =>
    [
        Case(new Dictionary<double, int> { [0.5] = 1 }, "Double"),
        Case(new Dictionary<bool, int> { [true] = 1 }, "Boolean"),
        Case(new Dictionary<int[], int> { [[1]] = 1 }, "List"),
        Case(new object[] { new Dictionary<object, int> { ["a"] = 1, [0.5f] = 2 } }, "nested"),
    ];

    // Whether it does is known to the server only.
    [TestCaseSource(nameof(MapsOldServersAccept))]
    public void Write_MapOnlyOldServersAccept_IsRejectedByTheServer(IEnumerable map, string _) => Assert.Multiple(() =>
    {
        const string message = "ServerError (1)";
        const string advice = "Servers from 7.1 on reject maps that have keys other than integers, strings and blobs";
        Assert.That(() => Client.Put(_key, [new Bin("map", map)]), Throws.TypeOf<ServerException>().With.Message.Contains(message).And.Message.Contains(advice));
        Assert.That(() => Client.Operate(_key, [Operation.Write("map", map)]), Throws.TypeOf<ServerException>().With.Message.Contains(message).And.Message.Contains(advice));
        Assert.That(
            () => Client.BatchWrite([new BatchWriteEntry(_key, [new Bin("map", map)])]).ThrowIfFailed(),
            Throws.TypeOf<ServerException>().With.Message.Contains(message).And.Message.Contains(advice));
    });

    private static TestCaseData Case(IEnumerable map, string text) => new TestCaseData(map, text).SetArgDisplayNames(text);

    private static IEnumerable<KeyValuePair<string, int>> Endless()
    {
        for (var i = 0; ; i++)
        {
            yield return KeyValuePair.Create($"b{i}", i);
        }
    }

    private static void Rejected(Action operation, params string[] texts)
    {
        var before = AerospikeNative.LiveObjects;
        var exception = Assert.Catch<ArgumentException>(operation);
        Assert.Multiple(() =>
        {
            foreach (var text in texts)
            {
                Assert.That(exception?.Message, Does.Contain(text));
            }

            Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
        });
    }
}
