using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class BatchColumnTests(CallStyle style) : BatchFixture(style)
{
    [TestCase(1)]
    [TestCase(1_000)]
    [TestCase(12_000)]
    public void BatchReadColumns_NumbersAndBooleans_FillsTheArrays(int count)
    {
        var keys = Stored(count);
        var (numbers, halves, even) = (new long[count], new double[count], new bool[count]);
        var succeeded = Client.BatchReadColumns(
            keys, [new BinColumn<long>("a", numbers), new BinColumn<double>("half", halves), new BinColumn<bool>("even", even)], policy: Patient);
        Assert.That(succeeded, Is.EqualTo(count));

        // NUnit takes long to compare so many.
        Assert.That(Enumerable.Range(0, count).Where(i => numbers[i] != i || halves[i] != i / 2.0 || even[i] != (i % 2 == 0)), Is.Empty);
    }

    [Test]
    public void BatchReadColumns_MissingRecordsAndBins_AreNotPresent()
    {
        var stored = Stored(2);
        var missing = FreshKeys(1, "missing")[0];
        Client.RemoveBins(stored[1], ["a"]);
        var (numbers, isNumber, halves, isHalf, codes) = (Ones(), Trues(), new double[] { 1, 1, 1 }, Trues(), new ResultCode[3]);
        var succeeded = Client.BatchReadColumns(
            [stored[0], missing, stored[1]], [new BinColumn<long>("a", numbers, isNumber), new BinColumn<double>("half", halves, isHalf)], codes);
        Assert.That(succeeded, Is.EqualTo(2));
        Assert.That(codes, Is.EqualTo(new[] { ResultCode.Ok, ResultCode.RecordNotFound, ResultCode.Ok }));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(isNumber, Is.EqualTo(new[] { true, false, false }));
            Assert.That(isHalf, Is.EqualTo(new[] { true, false, true }));
        }
        using (Assert.EnterMultipleScope())
        {
            Assert.That(numbers, Is.EqualTo(new long[] { 0, 0, 0 }));
            Assert.That(halves, Is.EqualTo(new[] { 0, 0, 0.5 }));
        }

        static long[] Ones() => [1, 1, 1];
        static bool[] Trues() => [true, true, true];
    }

    [Test]
    public void BatchReadColumns_OtherTypesThanTheBins_FailsTheRecordsAndFillsTheRest()
    {
        var keys = Stored(2);
        Client.Put(keys[1], [new Bin("a", "text"), new Bin("even", 1)]);
        var (numbers, isNumber, halves, codes) = (new long[2], new bool[2], new double[2], new ResultCode[2]);
        var succeeded = Client.BatchReadColumns(keys, [new BinColumn<long>("a", numbers, isNumber), new BinColumn<double>("half", halves)], codes);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(succeeded, Is.EqualTo(1));
            Assert.That(codes, Is.EqualTo(new[] { ResultCode.Ok, ResultCode.BinIncompatibleType }));
            Assert.That(isNumber, Is.EqualTo(new[] { true, false }));
            Assert.That(halves, Is.EqualTo(new[] { 0, 0.5 }));
        }
    }

    [Test]
    public void BatchReadColumns_NumberOutsideTheColumnsType_FailsTheRecord()
    {
        var keys = FreshKeys(2);
        Client.BatchWrite([new BatchWriteEntry(keys[0], [new Bin("n", 255)]), new BatchWriteEntry(keys[1], [new Bin("n", 256)])]).ThrowIfFailed();
        var (bytes, isByte, codes) = (new byte[2], new bool[2], new ResultCode[2]);
        Client.BatchReadColumns(keys, [new BinColumn<byte>("n", bytes, isByte)], codes);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(bytes, Is.EqualTo(new byte[] { 255, 0 }));
            Assert.That(isByte, Is.EqualTo(new[] { true, false }));
            Assert.That(codes, Is.EqualTo(new[] { ResultCode.Ok, ResultCode.BinIncompatibleType }));
        }
    }

    [Test]
    public void BatchReadColumns_BinsInAnotherOrderThanTheRecords_FindsThem()
    {
        var keys = Stored(2);
        var (even, halves, none, numbers) = (new bool[2], new float[2], new int[2], new short[2]);
        Client.BatchReadColumns(
            keys,
            [new BinColumn<bool>("even", even), new BinColumn<int>("none", none), new BinColumn<float>("half", halves), new BinColumn<short>("a", numbers)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(even, Is.EqualTo(new[] { true, false }));
            Assert.That(halves, Is.EqualTo(new[] { 0, 0.5f }));
            Assert.That(none, Is.EqualTo(new[] { 0, 0 }));
            Assert.That(numbers, Is.EqualTo(new short[] { 0, 1 }));
        }
    }

    [Test]
    public void BatchReadColumns_PartOfAnArray_FillsThatPart()
    {
        var numbers = new long[] { 9, 9, 9, 9 };
        Client.BatchReadColumns(Stored(2), [new BinColumn<long>("a", numbers.AsMemory(1, 2))]);
        Assert.That(numbers, Is.EqualTo(new long[] { 9, 0, 1, 9 }));
    }

    [Test]
    public void BatchReadColumns_NamespaceThatIsNot_FailsTheRecord()
    {
        var (numbers, codes) = (new long[] { 5 }, new ResultCode[1]);
        Assert.That(Client.BatchReadColumns([new Key("none", "batch", 1)], [new BinColumn<long>("a", numbers)], codes), Is.Zero);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(numbers[0], Is.Zero);
            Assert.That(codes[0], Is.EqualTo(ResultCode.NamespaceNotFound));
        }
    }

    [Test]
    public void BatchReadColumns_FewerPlacesThanKeys_IsRejected()
    {
        Key[] keys = [new("test", "batch", 1), new("test", "batch", 2)];
        Assert.That(
            () => Client.BatchReadColumns(keys, [new BinColumn<long>("a", new long[1])]),
            Throws.ArgumentException.With.Message.StartsWith("There are 2 keys, but the column of bin 'a' has length 1."));
        Assert.That(
            () => Client.BatchReadColumns(keys, [new BinColumn<long>("a", new long[2])], new ResultCode[1]),
            Throws.ArgumentException.With.Message.StartsWith("There are 2 keys, but resultCodes has length 1."));
    }

    [Test]
    public void BatchReadColumns_NoColumnsOrOneTwice_IsRejected()
    {
        Key[] keys = [new("test", "batch", 1)];
        var column = new BinColumn<long>("a", new long[1]);
        Assert.That(() => Client.BatchReadColumns(keys, []), Throws.ArgumentException);
        Assert.That(() => Client.BatchReadColumns(keys, [column, column]), Throws.ArgumentException);
        Assert.That(() => Client.BatchReadColumns(keys, [column, null!]), Throws.ArgumentException);
    }
}
