using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Operations;

/// <summary>Results of operations and batches that a user's test creates.</summary>
public sealed class ResultCreationTests
{
    private static readonly Key s_key = new("test", "demo", "user1");
    private static readonly Record s_record = new(s_key, [new Bin("a", 1)]);

    private static IEnumerable<TestCaseData> Rejected =>
    [
        Case("a result without a name", () => _ = new OperationResult("", 1)),
        Case("a result with a null name", () => _ = new OperationResult(null!, 1)),
        Case("a list that can't be stored", () => _ = new OperationResult("a", new[] { 1m })),
        Case("no bins", () => _ = new OperationResult((IEnumerable<Bin>)null!)),
        Case("a bin twice", () => _ = new OperationResult([new Bin("a", 1), new Bin("a", 1)])),
        Case("results without a key", () => _ = new OperateResults(null!, [])),
        Case("null results", () => _ = new OperateResults(s_key, null!)),
        Case("results with a large generation", () => _ = new OperateResults(s_key, [], generation: 65_536)),
        Case("a null record", () => _ = new BatchRecord(null!)),
        Case("a batch record without a key", () => _ = new BatchRecord(null!, ResultCode.Timeout)),
        Case("a success in doubt", () => _ = new BatchRecord(s_key, ResultCode.Ok, inDoubt: true)),
        Case("null batch records", () => _ = new BatchResults((IEnumerable<BatchRecord>)null!)),
        Case("a batch record that is null", () => _ = new BatchResults(new BatchRecord[1].AsEnumerable())),
    ];

    [TestCaseSource(nameof(Rejected))]
    public void Create_FromWhatNoServerReturns_IsRejected(Action create) => Assert.That(create, Throws.InstanceOf<ArgumentException>());

    [Test]
    public void OperationResult_OfAValue_HasIt()
    {
        var (name, value) = new OperationResult("visits", 7);
        Assert.That((name, value), Is.EqualTo(("visits", (object)7L)));
    }

    [Test]
    public void OperationResult_OfAString_IsNoList() => Assert.That(new OperationResult("name", "Alice").Get<string>(), Is.EqualTo("Alice"));

    [Test]
    public void OperationResult_OfAList_IsRead()
    {
        var result = new OperationResult("tags", new List<string> { "a", "b" });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.Get<string[]>(), Is.EqualTo(new[] { "a", "b" }));
            Assert.That(result.Value, Is.InstanceOf<IReadOnlyList<object?>>());
        }
    }

    [Test]
    public void OperationResult_OfAList_KeepsItsContent()
    {
        int[] list = [1];
        var result = new OperationResult("list", list);
        list[0] = 2;
        Assert.That(result.Get<int[]>(), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void OperationResult_OfAllBins_IsADictionary() =>
        Assert.That(new OperationResult([new Bin("a", 1), new Bin("b", "text")]).Value, Is.EqualTo(new Dictionary<string, object?> { ["a"] = 1L, ["b"] = "text" }));

    [Test]
    public void OperationResult_OfTheSame_IsEqual()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new OperationResult("list", new[] { 1 }), Is.EqualTo(new OperationResult("list", new List<int> { 1 })));
            Assert.That(new OperationResult([new Bin("a", 1)]), Is.EqualTo(new OperationResult([new Bin("a", 1L)])));
            Assert.That(new OperationResult("a", 1), Is.Not.EqualTo(new OperationResult("a", 2)));
        }
    }

    [Test]
    public void OperateResults_OfSome_ListsThem()
    {
        var results = new OperateResults(s_key, [new OperationResult("a", 1), default], generation: 3, timeToLive: TimeSpan.FromSeconds(9));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Select(result => result.Value), Is.EqualTo(new object?[] { 1L, null }));
            Assert.That((results.Key, results.Generation, results.TimeToLive), Is.EqualTo((s_key, 3u, (TimeSpan?)TimeSpan.FromSeconds(9))));
            Assert.That(results.ToString(), Is.EqualTo("test/demo/user1 (generation 3): [ a: 1, : null ]"));
        }
    }

    [Test]
    public void BatchRecord_OfARecord_Succeeded()
    {
        var record = new BatchRecord(s_record);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((record.Key, record.Record, record.ResultCode, record.InDoubt), Is.EqualTo((s_key, s_record, ResultCode.Ok, false)));
            Assert.That(record.ThrowIfFailed, Throws.Nothing);
        }
    }

    [Test]
    public void BatchRecord_ThatWasRemoved_HasNoRecord()
    {
        var record = new BatchRecord(s_key, ResultCode.Ok);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Record, Is.Null);
            Assert.That(record.ThrowIfFailed, Throws.Nothing);
        }
    }

    [Test]
    public void BatchRecord_ThatFailed_ThrowsAsFromAServer()
    {
        var record = new BatchRecord(s_key, ResultCode.RecordNotFound, inDoubt: true);
        Assert.That(
            record.ThrowIfFailed,
            Throws.TypeOf<RecordNotFoundException>().With.Property(nameof(AerospikeException.InDoubt)).True.And.Message.StartsWith("Batch of test/demo/user1 failed"));
    }

    [Test]
    public void BatchResults_OfSome_TellWhichFailed()
    {
        var results = new BatchResults(new List<BatchRecord> { new(s_record), new(s_key, ResultCode.RecordNotFound) });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.AllSucceeded, Is.False);
            Assert.That(results.Failed, Is.EqualTo(new[] { results[1] }));
            Assert.That(results.ToString(), Is.EqualTo("2 records, 1 failed"));
        }
    }

    [Test]
    public void BatchResults_OfAListThatChanges_KeepTheirs()
    {
        List<BatchRecord> records = [new(s_record)];
        var results = new BatchResults(records);
        records.Clear();
        Assert.That(results, Has.Count.EqualTo(1));
    }

    private static TestCaseData Case(string name, Action create) => new TestCaseData(create).SetArgDisplayNames(name);
}
