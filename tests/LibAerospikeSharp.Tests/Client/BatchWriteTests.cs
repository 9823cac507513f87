using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class BatchWriteTests(CallStyle style) : BatchFixture(style)
{
    [TestCase(1)]
    [TestCase(10)]
    [TestCase(1_000)]
    [TestCase(5_000)]
    [TestCase(12_000)]
    public void BatchWrite_ManyEntries_WritesEachAndReturnsItsHeader(int count)
    {
        var keys = FreshKeys(count);
        var results = Client.BatchWrite(keys.Select((key, i) => new BatchWriteEntry(key, [new Bin("a", i)])), Patient);
        Assert.That(results, Has.Count.EqualTo(count));
        Assert.That(results.Where((result, i) => result is not { ResultCode: ResultCode.Ok, Record: { Generation: 1, Bins.Count: 0 } } || result.Key != keys[i]), Is.Empty);
        Assert.That(Client.BatchRead(keys, Patient).Where((result, i) => result.Record?.Get<long>("a") != i), Is.Empty); // NUnit takes long to compare so many
    }

    [TestCase(false)]
    [TestCase(true)]
    public void BatchWrite_RecordsWithTheirOwnPolicies_FollowsThem(bool alone)
    {
        var stored = Stored(5);
        var missing = FreshKeys(1, "missing")[0];
        BatchEntry[] entries =
        [
            Write(stored[0], new WritePolicy { Exists = RecordExistsAction.CreateOnly }),
            Write(missing, new WritePolicy { Exists = RecordExistsAction.UpdateOnly }),
            Write(stored[1], WritePolicy.IfGeneration(9)),
            Write(stored[2], WritePolicy.IfGeneration(1)),
            Write(stored[3], new WritePolicy { Exists = RecordExistsAction.Replace }),
            Write(stored[4], new WritePolicy { TimeToLive = TimeSpan.FromSeconds(1234), GenerationPolicy = GenerationPolicy.ExpectGreater, Generation = 2 }),
        ];
        BatchRecord[] results = alone
            ? [.. entries.Select(entry => Client.BatchWrite([entry])[0])]
            : [.. Client.BatchWrite(entries)];
        Assert.That(
            results.Select(Code),
            Is.EqualTo(new[] { ResultCode.RecordExists, ResultCode.RecordNotFound, ResultCode.RecordGeneration, ResultCode.Ok, ResultCode.Ok, ResultCode.Ok }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(stored[0])["a"], Is.Zero);
            Assert.That(Client.Exists(missing), Is.False);
            Assert.That(Client.Get(stored[1])["a"], Is.EqualTo(1));
            Assert.That(Client.Get(stored[2])["a"], Is.EqualTo(-1L));
            Assert.That(Client.Get(stored[3]).Bins, Has.Count.EqualTo(1));
        }
        Assert.That(Client.Get(stored[4]).TimeToLive!.Value.TotalSeconds, Is.InRange(1200, 1234));
        Assert.That(results[5].Record!.TimeToLive!.Value.TotalSeconds, Is.InRange(1200, 1234));

        static BatchEntry Write(Key key, WritePolicy policy) => new BatchWriteEntry(key, [new Bin("a", -1)]) { Policy = policy };
    }

    [Test]
    public void BatchWrite_RecordsFailInEveryWay_OthersSucceed()
    {
        var stored = Stored(8);
        var results = Client.BatchWrite(
        [
            new BatchWriteEntry(stored[0], [new Bin("a", 100)]),
            new BatchWriteEntry(stored[1], [Operation.Append("a", "text")]),
            new BatchWriteEntry(stored[2], [new Bin("big", new byte[1024 * 1024 + 1])]),
            new BatchWriteEntry(stored[3], [Operation.Increment("text", 1)]),
            new BatchWriteEntry(stored[4], [new Bin("a", 104)]) { Policy = new WritePolicy { Exists = RecordExistsAction.CreateOnly } },
            new BatchWriteEntry(stored[5], [new Bin("a", 105)]) { Policy = new WritePolicy { DurableDelete = true, Exists = RecordExistsAction.CreateOnly } },
            new BatchWriteEntry(new Key("none", "batch", 1), [new Bin("a", 106)]),
            new BatchReadEntry(FreshKeys(1, "missing")[0]),
            new BatchRemoveEntry(stored[6]) { Policy = WritePolicy.IfGeneration(7) },
            new BatchWriteEntry(stored[7], [new Bin("a", 107)]),
        ]);
        Assert.That(
            results.Select(Code),
            Is.EqualTo(new[]
            {
                ResultCode.Ok, ResultCode.BinIncompatibleType, ResultCode.RecordTooBig, ResultCode.BinIncompatibleType, ResultCode.RecordExists, ResultCode.RecordExists,
                ResultCode.NamespaceNotFound, ResultCode.RecordNotFound, ResultCode.RecordGeneration, ResultCode.Ok,
            }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(stored[0])["a"], Is.EqualTo(100));
            Assert.That(Client.Get(stored[7])["a"], Is.EqualTo(107));
            Assert.That(Client.Exists(stored[6]), Is.True);
        }
        Assert.That(results.Failed.Select(result => result.InDoubt), Is.All.False);
    }

    [Test]
    public void BatchWrite_ReadWriteAndRemoveInOneCall_DoesEach()
    {
        var stored = Stored(4);
        var results = Client.BatchWrite(
        [
            new BatchReadEntry(stored[0], ["a"]),
            new BatchWriteEntry(stored[1], [new Bin("a", 11)]),
            new BatchRemoveEntry(stored[2]),
            new BatchWriteEntry(stored[3], [Operation.Read("a"), Operation.Increment("a", 5), Operation.Read("a"), Operation.Touch()]),
        ]);
        Assert.That(
            results.Select(result => result.Record?["a"]),
            Is.EqualTo(new object?[] { 0L, null, null, 8L }));
        Assert.That(results.Select(result => (result.ResultCode, result.Record is null)), Is.EqualTo(new[] { (ResultCode.Ok, false), (ResultCode.Ok, false), (ResultCode.Ok, true), (ResultCode.Ok, false) }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(stored[1])["a"], Is.EqualTo(11));
            Assert.That(Client.Exists(stored[2]), Is.False);
            Assert.That(Client.Get(stored[3]).Generation, Is.EqualTo(2));
        }
    }

    [Test]
    public void BatchWrite_BinWithoutValue_RemovesIt()
    {
        var keys = Stored(2);
        Client.BatchWrite(keys.Select(key => new BatchWriteEntry(key, [new Bin("text", default(Value))]))).ThrowIfFailed();
        Assert.That(Client.BatchRead(keys, ["text"]).Select(result => result.Record!.Bins.Count), Is.All.Zero);
    }

    [Test]
    public void BatchWrite_AKeyTwice_WritesTwice()
    {
        var key = FreshKeys(1)[0];
        var results = Client.BatchWrite(Enumerable.Range(0, 3).Select(i => new BatchWriteEntry(key, [Operation.Increment("n", 1)])));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results, Has.Count.EqualTo(3));
            Assert.That(results.Failed, Is.Empty);
            Assert.That(Client.Get(key)["n"], Is.EqualTo(3));
            Assert.That(Client.Get(key).Generation, Is.EqualTo(3));
        }
    }

    [TestCase(1)]
    [TestCase(1_000)]
    public void BatchOperate_IncrementAndRead_ReturnsTheNewValues(int count)
    {
        var keys = Stored(count);
        var results = Client.BatchOperate(keys, [Operation.Increment("a", 1), Operation.Read("a")], Patient);
        Assert.That(results.Select(result => result.Record?["a"]), Is.EqualTo(Enumerable.Range(1, count).Select(i => (object)(long)i)));
        Assert.That(results.Select(result => (result.Record!.Bins.Count, result.Record.Generation)), Is.All.EqualTo((1, 2U)));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void BatchOperate_WritesAndReadAll_ReturnsAllBins(int count)
    {
        var results = Client.BatchOperate(Stored(count), [Operation.Write("more", 1), Operation.ReadAll()]);
        Assert.That(results[0].Record!.Bins.Keys.Order(), Is.EqualTo(new[] { "a", "even", "half", "more", "text" }));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void BatchOperate_ReadsOnly_LeavesOutBinsThatDoNotExist(int count)
    {
        var results = Client.BatchOperate(Stored(count), [Operation.Read("none"), Operation.Read("a"), Operation.ReadHeader()]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results[0].Record!.Bins, Has.Count.EqualTo(1));
            Assert.That(results[0].Record!["a"], Is.Zero);
            Assert.That(results[0].Record!.Generation, Is.EqualTo(1));
        }
    }

    [TestCase(1)]
    [TestCase(3)]
    public void BatchOperate_ReadsOnlyOfMissingKeys_FailsTheRecords(int count) =>
        Assert.That(Client.BatchOperate(FreshKeys(count), [Operation.Read("a")]).Select(Code), Is.All.EqualTo(ResultCode.RecordNotFound));

    [TestCase(1)]
    [TestCase(3)]
    public void BatchOperate_DeleteAmongWrites_StartsAnew(int count)
    {
        var keys = Stored(count);
        var results = Client.BatchOperate(keys, [Operation.Read("a"), Operation.RemoveRecord(), Operation.Write("b", 1), Operation.Read("a"), Operation.Read("b")]);
        Assert.That(results[0].Record!.Bins, Is.EqualTo(new Dictionary<string, object?> { ["b"] = 1L }));
        Assert.That(Client.Get(keys[0]).Bins, Is.EqualTo(new Dictionary<string, object?> { ["b"] = 1L }));
    }

    [Test]
    public void BatchOperate_SameAsOperate_ForEveryMix()
    {
        Operation[][] mixes =
        [
            [Operation.Read("a"), Operation.Write("a", 5), Operation.Read("a"), Operation.Write("a", default(Value)), Operation.Read("a")],
            [Operation.Append("text", "!"), Operation.Prepend("text", "?"), Operation.Read("text"), Operation.Read("a")],
            [Operation.Touch(), Operation.ReadHeader()],
            [Operation.Touch(), Operation.Read("half"), Operation.Increment("half", 1.5), Operation.Read("half"), Operation.Read("none")],
            [Operation.RemoveRecord()],
            [Operation.ReadAll()],
        ];
        foreach (var mix in mixes)
        {
            var keys = Stored(2);
            var expected = Client.Operate(keys[0], mix);
            Stored(2);
            var record = Client.BatchOperate(keys, mix)[0].Record!;
            using (Assert.EnterMultipleScope())
            {
                Assert.That(string.Join(",", record.Bins.OrderBy(bin => bin.Key)), Is.EqualTo(string.Join(",", expected.Bins.OrderBy(bin => bin.Key))), string.Join(";", mix));
                Assert.That(record.Generation, Is.EqualTo(expected.Generation), string.Join(";", mix));
            }
        }
    }

    [TestCase(1)]
    [TestCase(1_000)]
    public void BatchRemove_Keys_RemovesThem(int count)
    {
        var keys = Stored(count);
        Assert.That(Client.BatchRemove(keys, Patient).AllSucceeded, Is.True);
        Assert.That(Client.BatchRemove(keys, Patient).Select(Code), Is.All.EqualTo(ResultCode.RecordNotFound));
    }

    [TestCase(1)]
    [TestCase(3)]
    public void BatchRemove_WithGenerations_RemovesThoseThatHaveThem(int count)
    {
        var keys = Stored(count);
        var wrong = Client.BatchRemove(keys.Select(key => new BatchRemoveEntry(key) { Policy = WritePolicy.IfGeneration(2) }));
        var right = Client.BatchRemove(keys.Select(key => new BatchRemoveEntry(key) { Policy = WritePolicy.IfGeneration(1) }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(wrong.Select(result => result.ResultCode), Is.All.EqualTo(ResultCode.RecordGeneration));
            Assert.That(right.Failed, Is.Empty);
        }
        Assert.Throws<RecordGenerationException>(wrong.ThrowIfFailed);
    }

    [Test]
    public void BatchOperate_TypedBlobChangedAfterwards_SendsWhatItWas()
    {
        var keys = FreshKeys(25);
        byte[] bytes = [1, 2, 3];
        var task = Client.BatchOperateAsync(keys, [Operation.Write("typed", new TypedBlob(7, bytes))], Patient with { MaxKeysPerCall = 5 });
        bytes[0] = 9;
        Assert.That(task.GetAwaiter().GetResult().AllSucceeded, Is.True);
        Assert.That(Client.BatchRead(keys).Select(result => result.Record!.Get<TypedBlob>("typed")), Is.All.EqualTo(new TypedBlob(7, new byte[] { 1, 2, 3 })));
    }

    [Test]
    public void BatchOperate_ListOrBlobChangedAfterwards_SendsWhatItWas()
    {
        var keys = FreshKeys(25);
        byte[] blob = [1, 2, 3];
        List<int> list = [1, 2, 3];
        var task = Client.BatchOperateAsync(keys, [Operation.Write("blob", blob), Operation.Write("list", list)], Patient with { MaxKeysPerCall = 5 });
        blob[0] = 9;
        list[0] = 9;
        Assert.That(task.GetAwaiter().GetResult().AllSucceeded, Is.True);
        Assert.That(
            Client.BatchRead(keys).Select(result => (result.Record!.Get<byte[]>("blob")[0], result.Record.Get<int[]>("list")[0])),
            Is.All.EqualTo(((byte)1, 1)));
    }
}
