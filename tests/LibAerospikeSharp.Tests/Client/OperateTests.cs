using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Several operations on one record.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class OperateTests(CallStyle style) : ClientFixture(style)
{
    [Test]
    public void Operate_WriteIncrementRead_ReturnsWhatWasRead()
    {
        var key = Stored();
        var record = Client.Operate(key, [Operation.Write("name", "Bob"), Operation.Increment("counter", 1), Operation.Read("counter")]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Bins.Keys.Single(), Is.EqualTo("counter"));
            Assert.That(record.Get<long>("counter"), Is.EqualTo(2));
            Assert.That(record.Generation, Is.EqualTo(2));
        }
    }

    [Test]
    public void OperateOrdered_WriteIncrementRead_ReturnsOneResultForEach()
    {
        var results = Client.OperateOrdered(Stored(), [Operation.Write("name", "Bob"), Operation.Increment("counter", 1), Operation.Read("counter")]);
        Assert.That(results.Select(result => (result.Name, result.Value)), Is.EqualTo(new (string, object?)[] { ("name", null), ("counter", null), ("counter", 2L) }));
    }

    [Test]
    public void OperateOrdered_OneBinSeveralTimes_KeepsEveryResult()
    {
        var results = Client.OperateOrdered(
            Stored(),
            [Operation.Read("counter"), Operation.Increment("counter", 5), Operation.Read("counter"), Operation.Write("counter", default(Value)), Operation.Read("counter")]);
        Assert.That(results.Select(result => result.Value), Is.EqualTo(new object?[] { 1L, null, 6L, null, null }));
    }

    [Test]
    public void Operate_OneBinSeveralTimes_TheLastResultCounts()
    {
        var record = Client.Operate(Stored(), [Operation.Read("counter"), Operation.Read("name"), Operation.Increment("counter", 5), Operation.Read("counter")]);
        Assert.That(record.Bins, Is.EqualTo(new Dictionary<string, object?> { ["counter"] = 6L, ["name"] = "Alice" }));
    }

    [Test]
    public void Operate_BinGoneWhenReadAgain_IsNotInTheRecord()
    {
        var record = Client.Operate(
            Stored(), [Operation.Read("counter"), Operation.Write("counter", default(Value)), Operation.Read("counter"), Operation.Read("name"), Operation.Touch()]);
        Assert.That(record.Bins, Is.EqualTo(new Dictionary<string, object?> { ["name"] = "Alice" }));
    }

    [Test]
    public void OperateOrdered_EveryOperation_HasItsPlace()
    {
        Operation[] operations =
        [
            Operation.ReadHeader(), Operation.Touch(), Operation.Read("name"), Operation.Append("name", "!"), Operation.Prepend("name", ">"), Operation.Touch(),
            Operation.Read("name"), Operation.Increment("score", 0.5), Operation.Read("score"), Operation.Read("none"), Operation.RemoveRecord(), Operation.Read("name"),
            Operation.Write("list", new[] { 1, 2 }), Operation.Read("list"), Operation.ReadHeader(),
        ];
        var results = Client.OperateOrdered(Stored(), operations);
        Assert.That(
            results.Select(result => (result.Name, result.Value)),
            Is.EqualTo(new (string, object?)[]
            {
                ("", null), ("", null), ("name", "Alice"), ("name", null), ("name", null), ("", null),
                ("name", ">Alice!"), ("score", null), ("score", 0.5), ("none", null), ("", null), ("name", null),
                ("list", null), ("list", new object[] { 1L, 2L }), ("", null),
            }));
    }

    [Test]
    public void OperateOrdered_ReadsOnly_ReturnsOneResultForEach()
    {
        var results = Client.OperateOrdered(Stored(), [Operation.Read("none"), Operation.Read("name"), Operation.Read("name")]);
        Assert.That(results.Select(result => (result.Name, result.Value)), Is.EqualTo(new (string, object?)[] { ("none", null), ("name", "Alice"), ("name", "Alice") }));
    }

    [Test]
    public void OperateOrdered_ReadAllBetweenWrites_ShowsTheRecordAsItWasThere()
    {
        var key = Stored();
        var results = Client.OperateOrdered(key, [Operation.Increment("counter", 1), Operation.ReadAll(), Operation.Write("name", "Bob"), Operation.Touch()]);
        var bins = results[1].Get<IReadOnlyDictionary<string, object?>>();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results, Has.Count.EqualTo(4));
            Assert.That(bins["counter"], Is.EqualTo(2));
            Assert.That(bins["name"], Is.EqualTo("Alice"));
            Assert.That(results[2].Value, Is.Null);
            Assert.That(Client.Get(key)["name"], Is.EqualTo("Bob"));
        }
    }

    [Test]
    public void Operate_ReadAll_ReturnsAllBins()
    {
        var record = Client.Operate(Stored(), [Operation.ReadAll()]);
        Assert.That(record.Bins, Is.EquivalentTo(new Dictionary<string, object?> { ["name"] = "Alice", ["counter"] = 1L }));
    }

    [Test]
    public void Operate_ReadAllBesideARead_IsRejected() =>
        Assert.That(() => Client.Operate(Stored(), [Operation.ReadAll(), Operation.Read("name")]), Throws.ArgumentException.With.Message.Contains("ReadAll"));

    [Test]
    public void Operate_ReadHeader_ReturnsNoBins()
    {
        var key = Stored();
        Client.Touch(key, TimeSpan.FromSeconds(300));
        var record = Client.Operate(key, [Operation.ReadHeader()]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Bins, Is.Empty);
            Assert.That(record.Generation, Is.EqualTo(2));
            Assert.That(record.TimeToLive, Is.InRange(TimeSpan.FromSeconds(200), TimeSpan.FromSeconds(300)));
        }
    }

    [Test]
    public void OperateOrdered_ReadHeader_ReturnsTheHeader()
    {
        var results = Client.OperateOrdered(Stored(), [Operation.ReadHeader(), Operation.ReadHeader()]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results, Has.Count.EqualTo(2));
            Assert.That(results[1].Value, Is.Null);
            Assert.That(results.Generation, Is.EqualTo(1));
        }
    }

    [Test]
    public void Operate_ReadHeaderBesideAWrite_ReturnsTheNewHeader()
    {
        var record = Client.Operate(Stored(), [Operation.ReadHeader(), Operation.Increment("counter", 1)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Bins, Is.Empty);
            Assert.That(record.Generation, Is.EqualTo(2));
        }
    }

    private static IEnumerable<TestCaseData> Reads
    {
        get
        {
            Operation[][] reads = [[Operation.Read("a")], [Operation.ReadAll()], [Operation.ReadHeader()], [Operation.Read("a"), Operation.Read("b")], [Operation.Touch(), Operation.Write("a", 1)]];
            return reads.Select((operations, i) => new TestCaseData((object)operations).SetArgDisplayNames($"{i}"));
        }
    }

    [TestCaseSource(nameof(Reads))]
    public void Operate_NoRecord_Throws(Operation[] operations)
    {
        var key = FreshKey();
        Assert.That(() => Client.Operate(key, operations), Throws.TypeOf<RecordNotFoundException>());
        Assert.That(() => Client.OperateOrdered(key, operations), Throws.TypeOf<RecordNotFoundException>());
    }

    [Test]
    public void Operate_OneOfThemFails_LeavesTheRecordUntouched()
    {
        var key = Stored();
        Assert.That(
            () => Client.Operate(key, [Operation.Write("name", "Bob"), Operation.Write("new", 1), Operation.Increment("name", 1), Operation.Read("name")]),
            Throws.TypeOf<BinTypeException>());
        var record = Client.Get(key);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record["name"], Is.EqualTo("Alice"));
            Assert.That(record.Bins, Has.Count.EqualTo(2));
            Assert.That(record.Generation, Is.EqualTo(1));
        }
    }

    [Test]
    public void Operate_DeleteThenWrite_LeavesOnlyWhatWasWritten()
    {
        var key = Stored();
        var record = Client.Operate(key, [Operation.RemoveRecord(), Operation.Write("new", 1), Operation.ReadAll()]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Bins.Single(), Is.EqualTo(KeyValuePair.Create("new", (object?)1L)));
            Assert.That(Client.Get(key).Bins.Single(), Is.EqualTo(KeyValuePair.Create("new", (object?)1L)));
        }
    }

    [Test]
    public void Operate_Delete_RemovesTheRecord()
    {
        var key = Stored();
        var record = Client.Operate(key, [Operation.Read("name"), Operation.RemoveRecord()]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record["name"], Is.EqualTo("Alice"));
            Assert.That(record.Generation, Is.Zero);
            Assert.That(record.TimeToLive, Is.Null);
            Assert.That(Client.Exists(key), Is.False);
        }
    }

    [Test]
    public void Operate_LastBinWrittenNull_RemovesTheRecord()
    {
        var key = Stored();
        Client.Operate(key, [Operation.Write("name", default(Value)), Operation.Write("counter", default(Value))]);
        Assert.That(Client.Exists(key), Is.False);
    }

    [Test]
    public void Operate_NewRecord_CreatesIt()
    {
        var record = Client.Operate(FreshKey(), [Operation.Increment("counter", 1), Operation.Append("name", "x"), Operation.Read("counter")]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record["counter"], Is.EqualTo(1));
            Assert.That(record.Generation, Is.EqualTo(1));
        }
    }

    [Test]
    public void Operate_OtherGeneration_ThrowsAndLeavesIt()
    {
        var key = Stored();
        Assert.That(() => Client.Operate(key, [Operation.Increment("counter", 1)], WritePolicy.IfGeneration(7)), Throws.TypeOf<RecordGenerationException>());
        Assert.That(Client.Get(key)["counter"], Is.EqualTo(1));
    }

    [Test]
    public void Operate_ReplaceWithWrites_DropsTheOtherBins()
    {
        var key = Stored();
        Client.Operate(key, [Operation.Write("new", 1)], new OperatePolicy { Exists = RecordExistsAction.Replace, ReadModeAP = ReadModeAP.All });
        Assert.That(Client.Get(key).Bins.Keys, Is.EqualTo(new[] { "new" }));
    }

    [Test]
    public void Operate_ReplaceWithAnIncrement_IsRejected() =>
        Assert.That(
            () => Client.Operate(Stored(), [Operation.Increment("counter", 1)], new WritePolicy { Exists = RecordExistsAction.Replace }),
            Throws.TypeOf<InvalidRequestException>());

    [Test]
    public void Operate_CreateOnlyOnARecord_Throws() =>
        Assert.That(
            () => Client.Operate(Stored(), [Operation.Increment("counter", 1)], new WritePolicy { Exists = RecordExistsAction.CreateOnly }),
            Throws.TypeOf<RecordExistsException>());

    [Test]
    public void Operate_EveryKindOfValue_ComesBack()
    {
        byte[] blob = [1, 0, 255];
        var map = new Dictionary<string, object?> { ["nested"] = new[] { 1.5 } };
        var record = Client.Operate(
            FreshKey(),
            [
                Operation.Write("text", "ü\0"), Operation.Write("blob", blob), Operation.Write("flag", true), Operation.Write("double", 0.5), Operation.Write("map", map),
                Operation.ReadAll(),
            ]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record["text"], Is.EqualTo("ü\0"));
            Assert.That(record.Get<bool>("flag"), Is.True);
            Assert.That(record["double"], Is.EqualTo(0.5));
            Assert.That(record.Get<byte[]>("blob"), Is.EqualTo(blob));
            Assert.That(record.Get<Dictionary<string, double[]>>("map")["nested"], Is.EqualTo(new[] { 1.5 }));
        }
    }

    [TestCase(1000)]
    [TestCase(1001)]
    [TestCase(20_000)]
    public void OperateOrdered_ManyOperations_ReturnsAResultForEach(int count)
    {
        var operations = Enumerable.Range(0, count).Select(i => i % 2 == 0 ? Operation.Increment("counter", 1) : Operation.Read("counter")).ToArray();
        var results = Client.OperateOrdered(FreshKey(), operations);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Count, Is.EqualTo(count));
            Assert.That(results[count - 1 - (count % 2)].Value, Is.EqualTo((long)(count / 2)));
        }
    }

    [Test]
    public void Operate_None_IsRejected() => Assert.That(() => Client.Operate(FreshKey(), []), Throws.ArgumentException.With.Message.Contains("no operations"));

    [Test]
    public void Operate_TooMany_IsRejected() =>
        Assert.That(
            () => Client.Operate(FreshKey(), Enumerable.Repeat(Operation.Touch(), 32_769).ToArray()),
            Throws.ArgumentException.With.Message.Contains("32769"));

    [Test]
    public void Operate_DefaultOperation_IsRejected() =>
        Assert.That(() => Client.Operate(FreshKey(), [Operation.Touch(), default]), Throws.ArgumentException.With.Message.Contains("index 1"));

    [Test]
    public void Operate_ValueThatCantBeStored_IsRejectedWithItsPath() =>
        Assert.That(
            () => Client.Operate(FreshKey(), [Operation.Write("list", new object[] { 1, DateTime.UnixEpoch })]),
            Throws.ArgumentException.With.Message.Contains("list[1]"));

    // Two blobs in one piece of memory: 150 MB would be sent, which libaerospike does not survive when memory is short.
    [Test]
    public void Operate_MoreThanAMessageCanHave_IsRejected()
    {
        var blob = new byte[75 * 1024 * 1024];
        Assert.That(
            () => Client.Operate(FreshKey(), [Operation.Write("small", blob), Operation.Append("large", blob)]),
            Throws.ArgumentException.With.Message.Contains("'large'").And.Message.Contains("133169152"));
    }

    [TestCase(5UL)]
    [TestCase((ulong)long.MaxValue)]
    public void Increment_UnsignedNumber_StaysAnInteger(ulong value)
    {
        var key = FreshKey();
        Client.Operate(key, [Operation.Increment("n", value)]);
        Assert.That(Client.Get(key)["n"], Is.EqualTo((long)value));
    }

    private static IEnumerable<Action> WrongArguments =>
    [
        () => Operation.Increment("n", "1"),
        () => Operation.Increment("n", true),
        () => Operation.Increment("n", default),
        () => Operation.Append("n", 1),
        () => Operation.Append("n", (string?)null),
        () => Operation.Prepend("n", (byte[]?)null),
        () => Operation.Prepend("n", 0.5),
    ];

    [TestCaseSource(nameof(WrongArguments))]
    public void Operation_ArgumentOfAnotherType_IsRejected(Action make) => Assert.That(make, Throws.ArgumentException.With.Message.Contains("takes"));

    [Test]
    public void Operation_BinNameOf16Bytes_IsRejected() =>
        Assert.That(() => Operation.Read(new string('b', 16)), Throws.ArgumentException.With.Message.Contains("16 bytes"));

    private Key Stored()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("name", "Alice"), new Bin("counter", 1)]);
        return key;
    }
}
