using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class BatchReadTests(CallStyle style) : BatchFixture(style)
{
    [TestCase(1)]
    [TestCase(10)]
    [TestCase(1_000)]
    [TestCase(5_000)]
    [TestCase(12_000)]
    public void BatchRead_ManyKeys_ReturnsEveryRecordInOrder(int count)
    {
        var keys = Stored(count);
        var results = Client.BatchRead(keys, Patient);
        Assert.That(results, Has.Count.EqualTo(count));
        Assert.That(results.Where((result, i) => result.Key != keys[i] || result.Record?.Get<long>("a") != i), Is.Empty); // NUnit takes long to compare so many
    }

    [Test]
    public void BatchRead_AllBins_ReturnsThemWithGenerationAndTimeToLive()
    {
        var keys = Stored(3);
        Client.Put(keys[1], [new Bin("a", 7)], new WritePolicy { TimeToLive = TimeSpan.FromSeconds(1000) });
        var record = Client.BatchRead(keys)[1].Record!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Key, Is.EqualTo(keys[1]));
            Assert.That(record.Generation, Is.EqualTo(2));
            Assert.That(record.TimeToLive?.TotalSeconds is > 900 and <= 1000, Is.True);
            Assert.That(string.Join(",", record.Bins.OrderBy(bin => bin.Key)), Is.EqualTo("[a, 7],[even, False],[half, 0.5],[text, text 1]"));
        }
    }

    [TestCase(1)]
    [TestCase(5)]
    public void BatchRead_SomeBins_ReturnsThoseThatExist(int count)
    {
        var results = Client.BatchRead(Stored(count), ["text", "none", "a"]);
        Assert.That(results[count - 1].Record!.Bins, Is.EqualTo(new Dictionary<string, object?> { ["text"] = $"text {count - 1}", ["a"] = (long)(count - 1) }));
    }

    [TestCase(1)]
    [TestCase(5)]
    public void BatchRead_NoneOfTheBins_ReturnsARecordWithoutBins(int count) =>
        Assert.That(Client.BatchRead(Stored(count), ["none"])[0].Record!.Bins, Is.Empty);

    [TestCase(1)]
    [TestCase(5)]
    public void BatchExists_Keys_ReturnsHeaders(int count)
    {
        var keys = Stored(count);
        Client.Touch(keys[0], TimeSpan.FromSeconds(500));
        var record = Client.BatchExists(keys)[0].Record!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Bins, Is.Empty);
            Assert.That(record.Generation, Is.EqualTo(2));
            Assert.That(record.TimeToLive?.TotalSeconds is > 400 and <= 500, Is.True);
        }
    }

    [Test]
    public void BatchRead_MissingKeysMixedIn_FailsTheirRecordsAlone()
    {
        var stored = Stored(50);
        var missing = FreshKeys(50, "missing");
        Key[] keys = [.. stored.Zip(missing).SelectMany(pair => new[] { pair.First, pair.Second })];
        var results = Client.BatchRead(keys);
        Assert.That(results.Where((_, i) => i % 2 == 0).Select(result => result.Record?["a"]), Is.EqualTo(Enumerable.Range(0, 50).Select(i => (object)(long)i)));
        Assert.That(results.Where((_, i) => i % 2 == 1).Select(result => (result.ResultCode, result.Record, result.InDoubt)), Is.All.EqualTo((ResultCode.RecordNotFound, (Record?)null, false)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.AllSucceeded, Is.False);
            Assert.That(results.Failed.Count(), Is.EqualTo(50));
        }
    }

    [TestCase(1)]
    [TestCase(2)]
    public void BatchRead_MissingKey_ThrowsWhenAsked(int count)
    {
        var missing = Client.BatchRead(FreshKeys(count))[0];
        var exception = Assert.Throws<RecordNotFoundException>(missing.ThrowIfFailed);
        Assert.That(exception!.Message, Does.StartWith($"BatchRead of {missing.Key} failed: RecordNotFound (2)."));
    }

    [Test]
    public void BatchRead_AKeyTwice_ReturnsBothRecords()
    {
        var keys = Stored(2);
        var results = Client.BatchRead([keys[0], keys[1], keys[0]]);
        Assert.That(results.Select(result => result.Record?["a"]), Is.EqualTo(new object[] { 0L, 1L, 0L }));
    }

    [Test]
    public void BatchRead_EntriesOfEveryKind_ReadsEachInItsWay()
    {
        var keys = Stored(7);
        var results = Client.BatchRead(
        [
            new BatchReadEntry(keys[0]),
            new BatchReadEntry(keys[1], ["a", "none"]),
            BatchReadEntry.Header(keys[2]),
            new BatchReadEntry(keys[3], [Operation.Read("half"), Operation.Read("text")]),
            new BatchReadEntry(keys[4], [Operation.ReadAll()]),
            new BatchReadEntry(keys[5], [Operation.ReadHeader()]),
            new BatchReadEntry(keys[6], ["even"]) { Policy = new ReadPolicy { ReadTouchTtlPercent = -1, ReadModeAP = ReadModeAP.All } },
        ]);
        Assert.That(
            results.Select(result => string.Join(",", result.Record!.Bins.OrderBy(bin => bin.Key))),
            Is.EqualTo(new[]
            {
                "[a, 0],[even, True],[half, 0],[text, text 0]", "[a, 1]", "", "[half, 1.5],[text, text 3]", "[a, 4],[even, True],[half, 2],[text, text 4]", "", "[even, True]",
            }));
    }

    [Test]
    public void BatchRead_EveryTypeOfValue_ReturnsIt()
    {
        var keys = FreshKeys(2);
        Dictionary<string, object?> bins = new()
        {
            ["null"] = null, ["bool"] = true, ["long"] = long.MinValue, ["double"] = -0.5, ["string"] = "ü\0ü", ["empty"] = "", ["blob"] = new byte[] { 1, 2 },
            ["list"] = new object?[] { 1L, "x", null }, ["map"] = new Dictionary<string, int> { ["k"] = 1 }, ["geo"] = new GeoJson("{\"type\":\"Point\",\"coordinates\":[1,2]}"),
        };
        Client.BatchWrite(keys.Select(key => new BatchWriteEntry(key, bins))).ThrowIfFailed();
        var record = Client.BatchRead(keys)[1].Record!;
        Assert.That(record.Bins.Keys.Order(), Is.EqualTo(bins.Keys.Where(name => name != "null").Order()));
        Assert.That(record.Bins.OrderBy(bin => bin.Key), Is.EqualTo(Client.Get(keys[1]).Bins.OrderBy(bin => bin.Key)));
    }

    [Test]
    public void BatchRead_TwoNamespaces_ReadsFromBoth()
    {
        var other = Client.Cluster.Info("namespaces").Split(';').FirstOrDefault(name => name != "test");
        if (other is null)
        {
            Assert.Ignore("The server has one namespace.");
        }

        var here = Stored(20);
        Key[] there = [.. here.Select(key => new Key(other, "batch", key.UserKey.ToString()))];
        Client.BatchWrite(there.Select((key, i) => new BatchWriteEntry(key, [new Bin("a", -i)]))).ThrowIfFailed();
        Key[] keys = [.. here.Zip(there).SelectMany(pair => new[] { pair.First, pair.Second })];
        Assert.That(
            Client.BatchRead(keys, ["a"]).Select(result => (result.Key.Namespace, result.Record?["a"])),
            Is.EqualTo(Enumerable.Range(0, 20).SelectMany(i => new[] { ("test", (object?)(long)i), (other, (object?)(long)-i) })));
    }

    [Test]
    public void BatchRead_UnknownNamespace_FailsItsRecordsAlone()
    {
        var stored = Stored(2);
        var results = Client.BatchRead([new Key("none", "batch", 1), stored[0], new Key("none", "batch", 2), stored[1]]);
        Assert.That(results.Select(Code), Is.EqualTo(new[] { ResultCode.NamespaceNotFound, ResultCode.Ok, ResultCode.NamespaceNotFound, ResultCode.Ok }));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void BatchRead_OnlyUnknownNamespaces_FailsEveryRecord(int count) =>
        Assert.That(Client.BatchRead(Enumerable.Range(0, count).Select(i => new Key("none", "batch", i))).Select(Code), Is.All.EqualTo(ResultCode.NamespaceNotFound));

    [Test]
    public void BatchRead_EveryKindOfUserKey_FindsItsRecord()
    {
        Key[] keys = [new("test", "batch", "string"), new("test", "batch", 17), new("test", "batch", new byte[] { 1, 2 }), new("test", null, "no set")];
        Client.BatchWrite(keys.Select((key, i) => new BatchWriteEntry(key, [new Bin("i", i)]))).ThrowIfFailed();
        Assert.That(Client.BatchRead(keys).Select(result => result.Record?["i"]), Is.EqualTo(new object[] { 0L, 1L, 2L, 3L }));
        Assert.That(keys.Select(key => Client.Get(key)["i"]), Is.EqualTo(new object[] { 0L, 1L, 2L, 3L }));
    }

    [Test]
    public void BatchRead_NoKeys_IsEmpty()
    {
        var results = Client.BatchRead(Array.Empty<Key>());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results, Is.Empty);
            Assert.That(results.AllSucceeded, Is.True);
            Assert.That(results.ToDictionary().Count, Is.Zero);
        }
    }

    [Test]
    public void BatchRead_InlineOrNot_ReturnsTheSame()
    {
        var keys = Stored(20);
        var policies = from inline in new[] { false, true }
                       from ssd in new[] { false, true }
                       from concurrent in new[] { false, true }
                       select Patient with { AllowInline = inline, AllowInlineSsd = ssd, Concurrent = concurrent };
        Assert.That(
            policies.Select(policy => string.Join(",", Client.BatchRead(keys, ["a"], policy).Select(result => result.Record?["a"]))).Distinct(),
            Is.EqualTo(new[] { string.Join(",", Enumerable.Range(0, 20)) }));
    }
}
