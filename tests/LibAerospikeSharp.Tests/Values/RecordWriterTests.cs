using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class RecordWriterTests : HandleFixture
{
    [Test]
    public void Write_AllKinds_CanBeReadBack()
    {
        Bin[] bins = [new("none", default), new("flag", true), new("number", -5), new("ratio", 0.5), new("name", "Alice"), new("blob", new byte[] { 1, 2 })];
        Assert.That(NativeRecord.WriteAndRead(bins), Is.EqualTo(bins));
    }

    [Test]
    public void Write_LongestNames_CanBeReadBack()
    {
        Bin[] bins = [new(new string('x', 15), 1), new(NameCases.MultiByte(15), 2)];
        Assert.That(NativeRecord.WriteAndRead(bins), Is.EqualTo(bins));
    }

    [TestCase(1)]
    [TestCase(16)]
    [TestCase(17)]
    [TestCase(100)]
    [TestCase(32_767)]
    public void Write_ManyBins_KeepsThemInOrder(int count)
    {
        var bins = Numbered(count);
        Assert.That(NativeRecord.WriteAndRead(bins).AsSpan().SequenceEqual(bins), Is.True);
    }

    [Test]
    public void Write_BinsBeyondTheStack_CanBeReadBack()
    {
        Bin[] bins = [new("text", new string('é', 10_000)), new("blob", Enumerable.Range(0, 50_000).Select(i => (byte)i).ToArray()), new("last", 1)];
        Assert.That(NativeRecord.WriteAndRead(bins), Is.EqualTo(bins));
    }

    [Test]
    public void Write_BinsBeyondTheStack_FreesAllMemory()
    {
        var before = AerospikeNative.LiveObjects;
        NativeRecord.WriteAndRead(Numbered(100));
        Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
    }

    [Test]
    public unsafe void Write_BinsBeyondTheStack_TakesCountedMemory()
    {
        var before = AerospikeNative.LiveObjects;
        Assert.That(NativeRecord.Write(Numbered(100), _ => AerospikeNative.LiveObjects), Is.GreaterThan(before));
    }

    [Test]
    public void Write_RejectedAfterMemoryWasTaken_FreesIt()
    {
        var before = AerospikeNative.LiveObjects;
        Assert.That(() => NativeRecord.WriteAndRead([.. Numbered(100), new("bad", NameCases.LoneSurrogate)]), Throws.ArgumentException);
        Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
    }

    // What is the caller's must not be freed by libaerospike.
    [Test]
    public unsafe void Write_AnyBins_OwnsNoMemory()
    {
        var flags = NativeRecord.Write<byte[]>(
            [new("name", "Alice"), new("blob", new byte[] { 1 })],
            record => [record->bins._free, record->_._.free, record->bins.entries[0].value.@string.free, record->bins.entries[1].value.bytes.free]);
        Assert.That(flags, Has.All.Zero);
    }

    [Test]
    public unsafe void Write_AnyBins_CanBeDestroyedByTheLibrary()
    {
        var before = AerospikeNative.LiveObjects;
        NativeRecord.Write(
            [new("name", "Alice"), new("blob", new byte[] { 1 }), new("none", default)],
            record =>
            {
                NativeMethods.as_record_destroy(record);
                return 0;
            });
        Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
    }

    [Test]
    public unsafe void Write_AnyBins_LeavesTheTimeToLiveToThePolicy() =>
        Assert.That(
            NativeRecord.Write([new Bin("a", 1)], record => (record->gen, record->ttl)),
            Is.EqualTo(((ushort)0, NativeMethods.ClientDefaultTtl)));

    [Test]
    public void Write_NoBins_IsRejected() =>
        Assert.That(() => NativeRecord.WriteAndRead([]), Throws.ArgumentException.With.Message.Contains("There are no bins to write"));

    [Test]
    public void Write_TooManyBins_IsRejectedWithTheirNumber() =>
        Assert.That(
            () => NativeRecord.WriteAndRead(Numbered(32_768)),
            Throws.ArgumentException.With.Message.Contains("32768 bins").And.Message.Contains("at most 32767"));

    [Test]
    public void Write_DefaultBin_IsRejected() =>
        Assert.That(() => NativeRecord.WriteAndRead([new("a", 1), default]), Throws.ArgumentException.With.Message.Contains("null or empty"));

    // Pairs are compared up to 16 bins, names hashed beyond.
    [TestCase(1)]
    [TestCase(15)]
    [TestCase(16)]
    [TestCase(100)]
    public void Write_SameNameTwice_IsRejectedByName(int others) =>
        Assert.That(
            () => NativeRecord.WriteAndRead([.. Numbered(others), new("b0", "again")]),
            Throws.ArgumentException.With.Message.Contains("'b0' is specified more than once"));

    [TestCase(1)]
    [TestCase(100)]
    public void Write_NamesThatDifferInCase_AreTaken(int others) =>
        Assert.That(NativeRecord.WriteAndRead([.. Numbered(others), new("B0", 1)]), Has.Length.EqualTo(others + 1));

    [TestCase('\uD83D')]
    [TestCase('\uDD11')]
    public void Write_StringWithHalfASurrogatePair_IsRejectedWithBinAndPosition(char half) =>
        Assert.That(
            () => NativeRecord.WriteAndRead([new("good", "x"), new("bad", $"🔑{half}z")]),
            Throws.ArgumentException.With.Message.Contains("Bin 'bad'").And.Message.Contains("position 2"));

    [TestCase(0)]
    [TestCase(1)]
    public void Write_RejectedBins_NamesTheParameter(int count) =>
        Assert.That(
            () => NativeRecord.WriteAndRead(new Bin[count]),
            Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("bins"));

    private static Bin[] Numbered(int count) => [.. Enumerable.Range(0, count).Select(i => new Bin($"b{i}", i))];
}
