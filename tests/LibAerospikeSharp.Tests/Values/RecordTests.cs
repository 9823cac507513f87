using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class RecordTests
{
    private static readonly Key s_key = new("test", "demo", "user1");

    [Test]
    public void Key_OfARecord_IsTheOneReadWith() => Assert.That(Make().Key, Is.SameAs(s_key));

    [Test]
    public void Generation_OfARecord_IsTheHeaders() =>
        Assert.That(new Record(s_key, new RecordHeader(7, null), []).Generation, Is.EqualTo(7));

    [Test]
    public void TimeToLive_OfARecord_IsTheHeaders() =>
        Assert.That(new Record(s_key, new RecordHeader(1, TimeSpan.FromSeconds(9)), []).TimeToLive, Is.EqualTo(TimeSpan.FromSeconds(9)));

    [Test]
    public void TimeToLive_RecordThatNeverExpires_IsNull() => Assert.That(Make().TimeToLive, Is.Null);

    [Test]
    public void Indexer_BinExists_ReturnsItsValue() => Assert.That(Make(new Bin("age", 30))["age"], Is.EqualTo(30L));

    [Test]
    public void Indexer_NoBin_ReturnsNull() => Assert.That(Make(new Bin("age", 30))["name"], Is.Null);

    [Test]
    public void Indexer_NameInOtherCase_ReturnsNull() => Assert.That(Make(new Bin("age", 30))["Age"], Is.Null);

    [Test]
    public void Indexer_NullName_IsRejected() => Assert.That(() => Make(new Bin("age", 30))[null!], Throws.ArgumentNullException);

    [Test]
    public void Bins_AskedTwice_IsTheSameDictionary()
    {
        var record = Make(new Bin("age", 30));
        var first = record.Bins;
        Assert.That(record.Bins, Is.SameAs(first));
    }

    [Test]
    public void Deconstruct_Record_ReturnsKeyHeaderAndBins()
    {
        var record = new Record(s_key, new RecordHeader(7, TimeSpan.FromSeconds(9)), [new Bin("age", 30)]);

        var (key, header, bins) = record;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(key, Is.EqualTo(s_key));
            Assert.That(header, Is.EqualTo(new RecordHeader(7, TimeSpan.FromSeconds(9))));
            Assert.That(bins, Is.EqualTo(record.Bins));
        }
    }

    [Test]
    public void ToString_Record_ShowsKeyGenerationAndBins() =>
        Assert.That(
            Make(new Bin("name", "Alice"), new Bin("token", "secret"u8.ToArray())).ToString(),
            Is.EqualTo("test/demo/user1 (generation 1): { name: Alice, token: blob of 6 bytes }"));

    private static Record Make(params Bin[] bins) => new(s_key, new RecordHeader(1, null), bins);
}
