using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Records that a user's test creates.</summary>
public sealed class RecordCreationTests
{
    private static readonly Key s_key = new("test", "demo", "user1");

    private static IEnumerable<TestCaseData> Rejected =>
    [
        Case("a null key", () => new Record(null!, [new Bin("a", 1)])),
        Case("a null key and pairs", () => new Record(null!, new Dictionary<string, object?>())),
        Case("null bins", () => new Record(s_key, (IEnumerable<Bin>)null!)),
        Case("null pairs", () => new Record(s_key, (IEnumerable<KeyValuePair<string, object?>>)null!)),
        Case("a bin without a name", () => new Record(s_key, [default(Bin)])),
        Case("a bin twice", () => new Record(s_key, [new Bin("a", 1), new Bin("a", 2)])),
        Case("a long name", () => new Record(s_key, new Dictionary<string, object?> { ["sixteen_letters_"] = 1 })),
        Case("endless bins", () => new Record(s_key, Endless())),
        Case("a value that can't be stored", () => new Record(s_key, new Dictionary<string, object?> { ["a"] = 1m })),
        Case("an element that can't be stored", () => new Record(s_key, [new Bin("a", new object[] { 1m })])),
        Case("a large generation", () => new Record(s_key, [new Bin("a", 1)], generation: 65_536)),
        Case("a negative time to live", () => new Record(s_key, [new Bin("a", 1)], timeToLive: TimeSpan.FromSeconds(-1))),
        Case("a fraction of a second", () => new Record(s_key, [new Bin("a", 1)], timeToLive: TimeSpan.FromMilliseconds(1500))),
    ];

    [TestCaseSource(nameof(Rejected))]
    public void Create_FromWhatNoServerReturns_IsRejected(Func<Record> create) => Assert.That(() => create(), Throws.InstanceOf<ArgumentException>());

    [Test]
    public void Create_FromBins_ReadsThem()
    {
        var record = new Record(s_key, [new("name", "Alice"), new("age", 30), new("tags", new[] { "a", "b" })]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Get<string>("name"), Is.EqualTo("Alice"));
            Assert.That(record["age"], Is.EqualTo(30L));
            Assert.That(record.TryGet<int>("score", out _), Is.False);
            Assert.That(record.Get<List<string>>("tags"), Is.EqualTo(new[] { "a", "b" }));
            Assert.That(record["tags"], Is.InstanceOf<IReadOnlyList<object?>>());
            Assert.That(record.Bins.Keys, Is.EqualTo(new[] { "name", "age", "tags" }));
            Assert.That(record.ToString(), Is.EqualTo("test/demo/user1 (generation 1): { name: Alice, age: 30, tags: list }"));
        }
    }

    [Test]
    public void Create_FromADictionary_ReadsItsValues()
    {
        var record = new Record(s_key, new Dictionary<string, object?> { ["age"] = 30, ["prices"] = new Dictionary<string, double> { ["a"] = 0.5 } });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Get<int>("age"), Is.EqualTo(30));
            Assert.That(record.Get<Dictionary<string, double>>("prices"), Is.EqualTo(new Dictionary<string, double> { ["a"] = 0.5 }));
            Assert.That(record["prices"], Is.InstanceOf<IReadOnlyDictionary<object, object?>>());
        }
    }

    [Test]
    public void Create_FromTheBinsOfARecord_HasThem()
    {
        var record = new Record(s_key, [new Bin("a", new[] { 1, 2 }), new Bin("b", "text")]);
        Assert.That(new Record(s_key, record.Bins).Bins, Is.EqualTo(record.Bins));
    }

    [Test]
    public void Create_WithoutBins_HasNone() => Assert.That(new Record(s_key, []).Bins, Is.Empty);

    [Test]
    public void Create_NullAsAValue_IsABinWithoutOne()
    {
        var record = new Record(s_key, new Dictionary<string, object?> { ["a"] = null });
        Assert.That(record.Get<string?>("a"), Is.Null);
    }

    [Test]
    public void Create_WithoutAHeader_WasWrittenOnceAndNeverExpires()
    {
        var (key, header, _) = new Record(s_key, []);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(key, Is.SameAs(s_key));
            Assert.That(header, Is.EqualTo(new RecordHeader(1, null)));
        }
    }

    [Test]
    public void Create_WithAHeader_HasIt()
    {
        var record = new Record(s_key, new Dictionary<string, object?>(), generation: 65_535, timeToLive: TimeSpan.FromSeconds(60));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Generation, Is.EqualTo(65_535));
            Assert.That(record.TimeToLive, Is.EqualTo(TimeSpan.FromMinutes(1)));
        }
    }

    [Test]
    public void Create_FromWhatChangesLater_KeepsTheContent()
    {
        byte[] blob = [1];
        int[] list = [1];
        Bin[] bins = [new("blob", blob), new("list", list)];
        var record = new Record(s_key, bins);

        (blob[0], list[0]) = (2, 2);
        bins[0] = new Bin("other", 1);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(record.Get<byte[]>("blob"), Is.EqualTo(new[] { 1 }));
            Assert.That(record.Get<int[]>("list"), Is.EqualTo(new[] { 1 }));
        }
    }

    [Test]
    public void Header_OutOfRange_IsRejected()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => new RecordHeader(65_536, null), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => default(RecordHeader) with { Generation = 65_536 }, Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => new RecordHeader(1, TimeSpan.FromTicks(1)), Throws.TypeOf<ArgumentOutOfRangeException>());
        }
    }

    private static IEnumerable<Bin> Endless()
    {
        for (var i = 0; ; i++)
        {
            yield return new Bin($"bin{i}", i);
        }
    }

    private static TestCaseData Case(string name, Func<Record> create) => new TestCaseData(create).SetArgDisplayNames(name);
}
