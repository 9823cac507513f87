using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Operations.Batches;

public sealed class BinColumnTests
{
    private static IEnumerable<TestCaseData> Numbers
    {
        get
        {
            yield return Case(long.MinValue, long.MaxValue, null, null);
            yield return Case(ulong.MinValue, (ulong)long.MaxValue, -1L, null);
            yield return Case(int.MinValue, int.MaxValue, int.MinValue - 1L, int.MaxValue + 1L);
            yield return Case(uint.MinValue, uint.MaxValue, -1L, uint.MaxValue + 1L);
            yield return Case(short.MinValue, short.MaxValue, short.MinValue - 1L, short.MaxValue + 1L);
            yield return Case(ushort.MinValue, ushort.MaxValue, -1L, ushort.MaxValue + 1L);
            yield return Case(byte.MinValue, byte.MaxValue, -1L, byte.MaxValue + 1L);
            yield return Case(sbyte.MinValue, sbyte.MaxValue, sbyte.MinValue - 1L, sbyte.MaxValue + 1L);

            static TestCaseData Case<T>(T smallest, T largest, long? below, long? above)
                where T : unmanaged =>
                new(new Func<long, (bool, long)>(Set<T>), Convert.ToInt64(smallest), Convert.ToInt64(largest), below, above);
        }
    }

    [TestCaseSource(nameof(Numbers))]
    public void TrySet_Integers_TakesThoseThatFit(Func<long, (bool IsSet, long Value)> set, long smallest, long largest, long? below, long? above)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(set(smallest), Is.EqualTo((true, smallest)));
            Assert.That(set(largest), Is.EqualTo((true, largest)));
        }
        foreach (var outside in new[] { below, above }.OfType<long>())
        {
            Assert.That(set(outside), Is.EqualTo((false, 0L)));
        }
    }

    [TestCase(ValueKind.Double, false)]
    [TestCase(ValueKind.Boolean, false)]
    [TestCase(ValueKind.String, false)]
    [TestCase(ValueKind.Integer, true)]
    public void TrySet_KindForIntegers_TakesIntegersOnly(ValueKind kind, bool isSet) =>
        Assert.That(new BinColumn<long>("a", new long[1]).TrySet(0, kind, 1), Is.EqualTo(isSet));

    [TestCase(ValueKind.Double, true)]
    [TestCase(ValueKind.Integer, false)]
    public void TrySet_KindForDoubles_TakesDoublesOnly(ValueKind kind, bool isSet) =>
        Assert.That(new BinColumn<double>("a", new double[1]).TrySet(0, kind, 1), Is.EqualTo(isSet));

    [TestCase(ValueKind.Boolean, true)]
    [TestCase(ValueKind.Integer, false)]
    public void TrySet_KindForBooleans_TakesBooleansOnly(ValueKind kind, bool isSet) =>
        Assert.That(new BinColumn<bool>("a", new bool[1]).TrySet(0, kind, 1), Is.EqualTo(isSet));

    [Test]
    public void Constructor_OtherType_IsRejected() =>
        Assert.That(() => new BinColumn<DateTime>("a", new DateTime[1]), Throws.TypeOf<NotSupportedException>());

    [Test]
    public void Constructor_FewerPlacesForPresence_IsRejected() =>
        Assert.That(() => new BinColumn<long>("a", new long[2], new bool[1]), Throws.ArgumentException);

    [TestCase("")]
    [TestCase("sixteen-letters!")]
    public void Constructor_NameThatCantBe_IsRejected(string name) => Assert.That(() => new BinColumn<long>(name, new long[1]), Throws.ArgumentException);

    private static (bool IsSet, long Value) Set<T>(long number)
        where T : unmanaged
    {
        var values = new T[1];
        var isPresent = new bool[1];
        var isSet = new BinColumn<T>("a", values, isPresent).TrySet(0, ValueKind.Integer, number);
        return (isSet && isPresent[0], Convert.ToInt64(values[0]));
    }
}
