using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>A record's bins as a dictionary, on both sides of the number from which there is an index.</summary>
[TestFixture(1)]
[TestFixture(16)]
[TestFixture(17)]
[TestFixture(100)]
public sealed class BinDictionaryTests(int count)
{
    private readonly Bin[] _bins = [.. Enumerable.Range(0, count).Select(i => new Bin($"bin{count - i}", i))];

    private BinDictionary Dictionary => new(_bins);

    private string LastName => _bins[^1].Name;

    [Test]
    public void Count_Always_IsThatOfTheBins() => Assert.That(Dictionary.Count, Is.EqualTo(count));

    [Test]
    public void Keys_Always_KeepTheOrder() => Assert.That(Dictionary.Keys, Is.EqualTo(_bins.Select(bin => bin.Name)));

    [Test]
    public void Values_Always_KeepTheOrder() => Assert.That(Dictionary.Values, Is.EqualTo(Enumerable.Range(0, count).Select(i => (object)(long)i)));

    [Test]
    public void Enumeration_Always_KeepsTheOrder() =>
        Assert.That(Dictionary.ToArray(), Is.EqualTo(_bins.Select(bin => KeyValuePair.Create(bin.Name, bin.Value.ToObject()))));

    [Test]
    public void Enumeration_ThroughTheOldInterface_ReturnsTheSame() =>
        Assert.That(((System.Collections.IEnumerable)Dictionary).Cast<object>(), Is.EqualTo(Dictionary.Cast<object>()));

    [Test]
    public void Indexer_EveryName_ReturnsItsValue() =>
        Assert.That(_bins.Select(bin => Dictionary[bin.Name]), Is.EqualTo(_bins.Select(bin => bin.Value.ToObject())));

    [Test]
    public void Indexer_NoBin_NamesTheBin() =>
        Assert.That(() => Dictionary["absent"], Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'absent'"));

    [Test]
    public void Indexer_Null_IsRejected() => Assert.That(() => Dictionary[null!], Throws.ArgumentNullException);

    [Test]
    public void ContainsKey_LastName_IsTrue() => Assert.That(Dictionary.ContainsKey(LastName), Is.True);

    [Test]
    public void ContainsKey_NameInOtherCase_IsFalse() => Assert.That(Dictionary.ContainsKey("BIN1"), Is.False);

    [Test]
    public void TryGetValue_LastName_ReturnsItsValue()
    {
        var found = Dictionary.TryGetValue(LastName, out var value);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.True);
            Assert.That(value, Is.EqualTo(count - 1L));
        }
    }

    [Test]
    public void TryGetValue_NoBin_ReturnsFalse()
    {
        var found = Dictionary.TryGetValue("absent", out var value);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.False);
            Assert.That(value, Is.Null);
        }
    }

    [Test]
    public void Get_EveryName_ReturnsItsValue()
    {
        var record = new Record(new Key("test", "demo", 1), new RecordHeader(1, null), _bins);
        Assert.That(_bins.Select(bin => record.Get<int>(bin.Name)), Is.EqualTo(Enumerable.Range(0, count)));
    }
}
