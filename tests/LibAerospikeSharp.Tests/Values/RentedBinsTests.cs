using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Dynamic;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class RentedBinsTests
{
    private static readonly Dictionary<string, int> s_numbers = new() { ["a"] = 1, ["b"] = 2 };
    private static readonly Bin[] s_numberBins = [new("a", 1), new("b", 2)];

    [Test]
    public void From_DictionaryOfNumbers_ReturnsItsBins() => Assert.That(Rent(s_numbers), Is.EqualTo(s_numberBins));

    [Test]
    public void From_DictionaryOfObjects_ReturnsItsBins() =>
        Assert.That(
            Rent(new Dictionary<string, object?> { ["a"] = "x", ["b"] = null, ["c"] = 0.5 }),
            Is.EqualTo(new Bin[] { new("a", "x"), new("b", default), new("c", 0.5) }));

    [Test]
    public void From_DictionaryOfValues_ReturnsItsBins() =>
        Assert.That(Rent(new Dictionary<string, Value> { ["a"] = 1, ["b"] = 2 }), Is.EqualTo(s_numberBins));

    [Test]
    public void From_DictionaryOfNullables_ReturnsNoValueForNull() =>
        Assert.That(Rent(new Dictionary<string, int?> { ["a"] = 1, ["b"] = null }), Is.EqualTo(new Bin[] { new("a", 1), new("b", default) }));

    [Test]
    public void From_SortedDictionary_KeepsItsOrder() => Assert.That(Rent(new SortedDictionary<string, int>(s_numbers)), Is.EqualTo(s_numberBins));

    [Test]
    public void From_ImmutableDictionary_ReturnsItsBins() => Assert.That(Rent(s_numbers.ToImmutableDictionary()), Is.EquivalentTo(s_numberBins));

    [Test]
    public void From_FrozenDictionary_ReturnsItsBins() => Assert.That(Rent(s_numbers.ToFrozenDictionary()), Is.EquivalentTo(s_numberBins));

    [Test]
    public void From_ConcurrentDictionary_ReturnsItsBins() => Assert.That(Rent(new ConcurrentDictionary<string, int>(s_numbers)), Is.EquivalentTo(s_numberBins));

    [Test]
    public void From_ReadOnlyDictionary_ReturnsItsBins() => Assert.That(Rent(s_numbers.AsReadOnly()), Is.EqualTo(s_numberBins));

    [Test]
    public void From_ListOfPairs_KeepsItsOrder() =>
        Assert.That(Rent(new List<KeyValuePair<string, int>> { new("b", 2), new("a", 1) }), Is.EqualTo(s_numberBins.Reverse()));

    [Test]
    public void From_ExpandoObject_ReturnsItsBins()
    {
        dynamic properties = new ExpandoObject();
        properties.a = 1;
        properties.b = 2;

        Assert.That(Rent<object?>((ExpandoObject)properties), Is.EqualTo(s_numberBins));
    }

    [Test]
    public void From_SequenceWithoutCount_GrowsAsNeeded() =>
        Assert.That(
            Rent(Enumerable.Range(0, 1000).Where(_ => true).Select(i => KeyValuePair.Create($"b{i}", i))),
            Is.EqualTo(Enumerable.Range(0, 1000).Select(i => new Bin($"b{i}", i))));

    // As a concurrent dictionary may grow between being counted and being read.
    [TestCase(0)]
    [TestCase(1)]
    public void From_CollectionThatGrewSinceItWasCounted_ReturnsAllBins(int counted) =>
        Assert.That(Rent(new MiscountedPairs(counted, s_numbers)), Is.EqualTo(s_numberBins));

    [Test]
    public void From_Empty_ReturnsNone() => Assert.That(Rent(new Dictionary<string, int>()), Is.Empty);

    [Test]
    public void From_SameNameTwice_KeepsBoth() =>
        Assert.That(Rent<int>([new("a", 1), new("a", 2)]), Is.EqualTo(new Bin[] { new("a", 1), new("a", 2) }));

    [Test]
    public void From_UnsupportedValue_NamesBinAndType() =>
        Assert.That(
            () => Rent(new Dictionary<string, object> { ["good"] = 1, ["price"] = 1.5m }),
            Throws.ArgumentException.With.Message.Contains("Bin 'price'").And.Message.Contains("System.Decimal"));

    // The public methods' parameter.
    [Test]
    public void From_UnsupportedValue_NamesTheParameter() =>
        Assert.That(
            () => Rent(new Dictionary<string, decimal> { ["price"] = 1.5m }),
            Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("bins"));

    [Test]
    public void From_BadName_NamesTheParameter() =>
        Assert.That(
            () => Rent(new Dictionary<string, int> { [""] = 1 }),
            Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("bins"));

    [TestCaseSource(typeof(NameCases), nameof(NameCases.BadNames))]
    public void From_BadName_IsRejected(string name) =>
        Assert.That(() => Rent(new Dictionary<string, int> { ["good"] = 1, [name] = 1 }), Throws.ArgumentException);

    [Test]
    public void From_NullName_IsRejected() =>
        Assert.That(() => Rent<int>([new(null!, 1)]), Throws.ArgumentException.With.Message.Contains("null or empty"));

    [Test]
    public void From_SequenceThatFails_PassesItsException() =>
        Assert.That(() => Rent(s_numbers.Select(pair => pair.Value == 1 ? pair : throw new TimeoutException())), Throws.TypeOf<TimeoutException>());

    private static Bin[] Rent<TValue>(IEnumerable<KeyValuePair<string, TValue>> pairs)
    {
        using var rented = RentedBins.From(pairs);
        return rented.Span.ToArray();
    }

    private sealed class MiscountedPairs(int counted, Dictionary<string, int> pairs) : IReadOnlyCollection<KeyValuePair<string, int>>, ICollection
    {
        public int Count => counted;

        public bool IsSynchronized => false;

        public object SyncRoot => this;

        public void CopyTo(Array array, int index) => throw new NotSupportedException();

        public IEnumerator<KeyValuePair<string, int>> GetEnumerator() => pairs.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
