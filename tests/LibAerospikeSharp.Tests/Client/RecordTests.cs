using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class RecordTests(CallStyle style) : ClientFixture(style)
{
    private static IEnumerable<TestCaseData> Scalars()
    {
        yield return new TestCaseData(true, true);
        yield return new TestCaseData(false, false);
        yield return new TestCaseData((sbyte)-5, -5L);
        yield return new TestCaseData((byte)250, 250L);
        yield return new TestCaseData((short)-300, -300L);
        yield return new TestCaseData((ushort)65_000, 65_000L);
        yield return new TestCaseData(-70_000, -70_000L);
        yield return new TestCaseData(4_000_000_000u, 4_000_000_000L);
        yield return new TestCaseData(long.MinValue, long.MinValue);
        yield return new TestCaseData(long.MaxValue, long.MaxValue);
        yield return new TestCaseData((ulong)long.MaxValue, long.MaxValue);
        yield return new TestCaseData(DayOfWeek.Friday, 5L);
        yield return new TestCaseData(1.5f, 1.5);
        yield return new TestCaseData(Math.PI, Math.PI);
        yield return new TestCaseData(double.NaN, double.NaN);
        yield return new TestCaseData(double.NegativeInfinity, double.NegativeInfinity);
        yield return new TestCaseData("", "");
        yield return new TestCaseData("Grüße, 세계 🚀", "Grüße, 세계 🚀");
        yield return new TestCaseData("one\0two\0", "one\0two\0");
        yield return new TestCaseData(Array.Empty<byte>(), Array.Empty<byte>());
        yield return new TestCaseData(new byte[] { 0, 1, 2, 255 }, new byte[] { 0, 1, 2, 255 });
    }

    [Test]
    public void Commands_InfiniteTimeouts_Succeed()
    {
        var key = FreshKey();
        var read = new ReadPolicy { TotalTimeout = Timeout.InfiniteTimeSpan, SocketTimeout = Timeout.InfiniteTimeSpan, ConnectTimeout = Timeout.InfiniteTimeSpan };
        var write = new WritePolicy { TotalTimeout = Timeout.InfiniteTimeSpan, SocketTimeout = Timeout.InfiniteTimeSpan, ConnectTimeout = Timeout.InfiniteTimeSpan };
        var batch = new BatchPolicy { TotalTimeout = Timeout.InfiniteTimeSpan, SocketTimeout = Timeout.InfiniteTimeSpan, ConnectTimeout = Timeout.InfiniteTimeSpan };
        Client.Put(key, [new Bin("a", 1)], write);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(key, read)["a"], Is.EqualTo(1));
            Assert.That(Client.BatchRead([key], policy: batch)[0].Record?["a"], Is.EqualTo(1));
        }
    }

    [TestCaseSource(nameof(Scalars))]
    public void Put_ScalarInDictionary_IsReadBack(object value, object expected)
    {
        var key = FreshKey();
        Client.Put(key, new Dictionary<string, object?> { ["bin"] = value });

        Assert.That(Client.Get(key)["bin"], Is.EqualTo(expected).And.TypeOf(expected.GetType()));
    }

    [Test]
    public void Put_Bins_AreReadBackInOrder()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("name", "Alice"), new Bin("age", 30), new Bin("score", 1.5), new Bin("active", true), new Bin("photo", new byte[] { 1, 2 })]);

        Assert.That(Client.Get(key).Bins, Is.EqualTo(new Dictionary<string, object?>
        {
            ["name"] = "Alice", ["age"] = 30L, ["score"] = 1.5, ["active"] = true, ["photo"] = new byte[] { 1, 2 },
        }));
    }

    [Test]
    public void Put_SecondTime_KeepsOtherBinsAndCountsGeneration()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1), new Bin("b", 2)]);
        Client.Put(key, [new Bin("b", 3)]);

        var record = Client.Get(key);

        Assert.Multiple(() =>
        {
            Assert.That(record.Get<int>("a"), Is.EqualTo(1));
            Assert.That(record.Get<int>("b"), Is.EqualTo(3));
            Assert.That(record.Generation, Is.EqualTo(2));
        });
    }

    [Test]
    public void Put_Null_RemovesTheBin()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1), new Bin("b", 2)]);
        Client.Put(key, new Dictionary<string, object?> { ["a"] = null });

        Assert.That(Client.Get(key).Bins.Keys, Is.EqualTo((string[])["b"]));
    }

    [Test]
    public void Put_NullInTheLastBin_RemovesTheRecord()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1)]);
        Client.Put(key, [new Bin("a", default)]);

        Assert.That(Client.Exists(key), Is.False);
    }

    [Test]
    public void Put_TypedDictionary_IsReadBack()
    {
        var key = FreshKey();
        Client.Put(key, new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 });

        Assert.That(Client.Get(key).Get<int>("b"), Is.EqualTo(2));
    }

    [Test]
    public void Put_LongNamesInEveryPlace_IsReadBack()
    {
        var key = new Key("test", new string('s', 63), new string('k', 2000));
        Client.TryRemove(key);
        Client.Put(key, [new Bin(new string('b', 15), "value")]);

        Assert.That(Client.Get(key)[new string('b', 15)], Is.EqualTo("value"));
        Client.Remove(key);
    }

    [TestCase(100_000)]
    [TestCase(500_000)]
    public void Put_LargeValues_AreReadBack(int size)
    {
        var key = FreshKey();
        var blob = new byte[size];
        Random.Shared.NextBytes(blob);
        var text = new string('ü', size / 2);
        Client.Put(key, [new Bin("blob", blob), new Bin("text", text)]);

        var record = Client.Get(key);

        Assert.Multiple(() =>
        {
            Assert.That(record.Get<byte[]>("blob").AsSpan().SequenceEqual(blob), Is.True);
            Assert.That(record.Get<string>("text"), Is.EqualTo(text));
        });
    }

    [Test]
    public void Put_RecordAboveTheServersLimit_IsRecordTooBig() =>
        Assert.That(
            () => Client.Put(FreshKey(), [new Bin("blob", new byte[9 * 1024 * 1024])]),
            Throws.TypeOf<RecordTooBigException>().With.Property(nameof(AerospikeException.ResultCode)).EqualTo(ResultCode.RecordTooBig));

    [Test]
    public void Put_ManyBins_AreReadBack()
    {
        var key = FreshKey();
        var bins = Enumerable.Range(0, 500).Select(i => new Bin($"bin{i}", i)).ToArray();
        Client.Put(key, bins);

        var record = Client.Get(key);

        Assert.That(bins.All(bin => record.Get<long>(bin.Name) == bin.Value.Integer), Is.True);
    }

    [Test]
    public void Put_ManyBinsOnASmallStack_AreReadBack()
    {
        var key = FreshKey();
        var bins = Enumerable.Range(0, 3000).Select(i => new Bin($"bin{i}", i)).ToArray();
        var thread = new Thread(() => Client.Put(key, bins), maxStackSize: 128 * 1024);
        thread.Start();
        thread.Join();

        Assert.That(Client.Get(key).Bins, Has.Count.EqualTo(bins.Length));
    }

    [Test]
    public void Get_BlobChangedAfterwards_IsStillTheRecords()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("blob", new byte[] { 1, 2 })]);
        var record = Client.Get(key);
        record.Get<byte[]>("blob")[0] = 9;

        Assert.That(record["blob"], Is.EqualTo(new byte[] { 1, 2 }));
    }

    // Many bins are written by a thread of their own, on this one's memory.
    [Test]
    public void Put_ManyBinsOnAnInterruptedThread_AreWrittenFirst()
    {
        var key = FreshKey();
        var bins = Enumerable.Range(0, 5000).Select(i => new Bin($"b{i}", i)).ToArray();
        Exception? exception = null;
        var thread = new Thread(() =>
        {
            Thread.CurrentThread.Interrupt();
            try
            {
                Client.Put(key, bins, new WritePolicy { TotalTimeout = Patience.Deadline });
                Thread.Sleep(Timeout.Infinite);
            }
            catch (ThreadInterruptedException e)
            {
                exception = e;
            }
        });
        thread.Start();
        thread.Join();
        Assert.That(exception, Is.Not.Null);
        Assert.That(() => Client.Find(key)?.Bins.Count, Is.EqualTo(5000).After(Patience.Milliseconds, 10));
    }

    [Test]
    public void Put_UserKeyOfEachType_AreDifferentRecords()
    {
        Key[] keys = [new("test", "tests", "1"), new("test", "tests", 1), new("test", "tests", "1"u8.ToArray())];
        for (var i = 0; i < keys.Length; i++)
        {
            Client.Put(keys[i], [new Bin("i", i)]);
        }

        Assert.That(keys.Select(key => Client.Get(key).Get<int>("i")), Is.EqualTo((int[])[0, 1, 2]));
    }

    [Test]
    public void Put_UserKeysThatDifferAfterANul_AreDifferentRecords()
    {
        var first = FreshKey("\0first");
        var second = FreshKey("\0second");
        Client.Put(first, [new Bin("which", "first")]);
        Client.Put(second, [new Bin("which", "second")]);

        Assert.That(Client.Get(first)["which"], Is.EqualTo("first"));
    }

    [Test]
    public void Put_LongestUserKey_IsReadBack()
    {
        var key = new Key("test", "tests", new byte[64 * 1024]);
        Client.Put(key, [new Bin("a", 1)]);

        Assert.That(Client.Exists(key), Is.True);
    }

    [Test]
    public void Select_SomeBins_LeavesOutTheRest()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1), new Bin("b", 2), new Bin("c", 3)]);

        Assert.That(Client.Select(key, ["c", "a", "nothing"]).Bins.Keys, Is.EquivalentTo((string[])["a", "c"]));
    }

    [Test]
    public void Find_SomeBins_LeavesOutTheRest()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1), new Bin("b", 2)]);

        Assert.That(Client.Find(key, ["b"])?.Bins.Keys, Is.EqualTo((string[])["b"]));
    }

    [Test]
    public void FindHeader_RecordExists_ReturnsGeneration()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1)]);
        Client.Put(key, [new Bin("a", 2)]);

        Assert.That(Client.FindHeader(key)?.Generation, Is.EqualTo(2));
    }

    [Test]
    public void Exists_AfterPutAndRemove_Follows()
    {
        var key = FreshKey();
        var before = Client.Exists(key);
        Client.Put(key, [new Bin("a", 1)]);
        var between = Client.Exists(key);
        Client.Remove(key);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Is.False);
            Assert.That(between, Is.True);
            Assert.That(Client.Exists(key), Is.False);
        }
    }

    [Test]
    public void TryRemove_Twice_IsTrueThenFalse()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1)]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.TryRemove(key), Is.True);
            Assert.That(Client.TryRemove(key), Is.False);
        }
    }

    [Test]
    public void Reads_NoRecord_ReturnNull()
    {
        var key = FreshKey();

        Assert.Multiple(() =>
        {
            Assert.That(Client.Find(key), Is.Null);
            Assert.That(Client.Find(key, ["a"]), Is.Null);
            Assert.That(Client.FindHeader(key), Is.Null);
        });
    }

    [Test]
    public void Operations_NoRecord_NameOperationAndKey()
    {
        var key = FreshKey();
        var operations = new Dictionary<string, Action>
        {
            ["Get"] = () => Client.Get(key),
            ["Select"] = () => Client.Select(key, ["a"]),
            ["Remove"] = () => Client.Remove(key),
            ["RemoveBins"] = () => Client.RemoveBins(key, ["a"]),
            ["Touch"] = () => Client.Touch(key, TimeToLive.NeverExpire),
            ["Operate"] = () => Client.Operate(key, [Operation.Read("a")]),
            ["OperateOrdered"] = () => Client.OperateOrdered(key, [Operation.ReadHeader()]),
        };

        Assert.Multiple(() =>
        {
            foreach (var (name, operation) in operations)
            {
                Assert.That(
                    operation,
                    Throws.TypeOf<RecordNotFoundException>()
                        .With.Message.StartsWith($"{name} of {key} failed: RecordNotFound (2)")
                        .And.Property(nameof(AerospikeException.ResultCode)).EqualTo(ResultCode.RecordNotFound));
            }
        });
    }

    [Test]
    public void Get_NoRecord_NamesTheNode() =>
        Assert.That(
            () => Client.Get(FreshKey()),
            Throws.TypeOf<RecordNotFoundException>().With.Property(nameof(AerospikeException.Node)).Match(@":\d+$"));

    [Test]
    public void Get_NamespaceUnknown_NamesIt() =>
        Assert.That(
            () => Client.Get(new Key("nowhere", "tests", 1)),
            Throws.TypeOf<ServerException>()
                .With.Message.Contains("nowhere")
                .And.Property(nameof(AerospikeException.ResultCode)).EqualTo(ResultCode.NamespaceNotFound));
}
