using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed unsafe class RecordReaderTests : HandleFixture
{
    private static readonly Key s_key = new("test", "demo", "user1");

    private delegate void Fill(as_record* record);

    private delegate byte Setter(sbyte* name);

    [Test]
    public void ReadAndDestroy_BinsOfTheLibrary_KeepsThemInOrder() =>
        Assert.That(
            Read(record =>
            {
                Set("z", name => NativeMethods.as_record_set_int64(record, name, 5));
                Set("a", name => NativeMethods.as_record_set_bool(record, name, 1));
                Set("m", name => NativeMethods.as_record_set_double(record, name, 0.5));
            }).Bins,
            Is.EqualTo(new KeyValuePair<string, object?>[] { new("z", 5L), new("a", true), new("m", 0.5) }));

    [Test]
    public void ReadAndDestroy_NoBins_ReturnsARecordWithoutBins() => Assert.That(Read(_ => { }).Bins, Is.Empty);

    [Test]
    public void ReadAndDestroy_Record_HasTheCallersKey() => Assert.That(Read(_ => { }).Key, Is.SameAs(s_key));

    [Test]
    public void ReadAndDestroy_Record_HasItsGeneration() => Assert.That(Read(record => record->gen = 65_535).Generation, Is.EqualTo(65_535));

    [TestCase(0U, 0)]
    [TestCase(300U, 300)]
    [TestCase(0xFFFF_FFFEU, 4_294_967_294)]
    public void ReadAndDestroy_RecordThatExpires_HasItsTimeToLive(uint native, long seconds) =>
        Assert.That(Read(record => record->ttl = native).TimeToLive, Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [Test]
    public void ReadAndDestroy_RecordThatNeverExpires_HasNoTimeToLive() =>
        Assert.That(Read(record => record->ttl = 0xFFFF_FFFF).TimeToLive, Is.Null);

    [Test]
    public void ReadAndDestroy_UnreadableBin_NamesBinKeyAndType() =>
        Assert.That(ReadMalformed, Throws.TypeOf<AerospikeClientException>().With.Message.Contains("'items'")
            .And.Message.Contains("test/demo/user1").And.Message.Contains("not valid msgpack"));

    [Test]
    public void ReadAndDestroy_UnreadableBin_DestroysTheRecord()
    {
        var before = AerospikeNative.LiveObjects;
        Assert.That(ReadMalformed, Throws.Exception);
        Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
    }

    [Test]
    public void ReadAndDestroy_AnyRecord_DestroysIt()
    {
        var before = AerospikeNative.LiveObjects;
        Read(_ => { });
        Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
    }

    private static Record ReadMalformed()
    {
        byte malformed = 0xC1;
        var bytes = &malformed;
        return Read(record => Set("items", name => NativeMethods.as_record_set_raw_typep(record, name, bytes, 1, as_bytes_type.AS_BYTES_LIST, 0)));
    }

    private static Record Read(Fill fill)
    {
        var record = NativeMethods.as_record_new(8);
        fill(record);
        return RecordResponseReader.Required.ReadAndDestroy(NativeResponse.Of(record), new CommandScope("Get", s_key))!; // required
    }

    private static void Set(string name, Setter setter)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        Assert.That(setter(NativeUtf8.CopyName(name, scratch)), Is.EqualTo(1));
    }
}
