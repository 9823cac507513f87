using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class RecordGetTests
{
    private static readonly Key s_key = new("test", "demo", "user1");

    private static IEnumerable<TestCaseData> Fitting =>
    [
        Get<bool>(true, true),
        Get<bool?>(false, false),
        Get<long>(long.MinValue, long.MinValue),
        Get<long?>(long.MaxValue, long.MaxValue),
        Get<ulong>(long.MaxValue, (ulong)long.MaxValue),
        Get<ulong?>(0, 0UL),
        Get<int>(int.MinValue, int.MinValue),
        Get<int?>(int.MaxValue, int.MaxValue),
        Get<uint>(uint.MaxValue, uint.MaxValue),
        Get<uint?>(uint.MaxValue, uint.MaxValue),
        Get<short>(short.MinValue, short.MinValue),
        Get<short?>(short.MaxValue, short.MaxValue),
        Get<ushort>(ushort.MaxValue, ushort.MaxValue),
        Get<ushort?>(ushort.MaxValue, ushort.MaxValue),
        Get<sbyte>(sbyte.MinValue, sbyte.MinValue),
        Get<sbyte?>(sbyte.MaxValue, sbyte.MaxValue),
        Get<byte>(byte.MaxValue, byte.MaxValue),
        Get<byte?>(byte.MaxValue, byte.MaxValue),
        Get<double>(0.1, 0.1),
        Get<double?>(0.1, 0.1),
        Get<float>(0.5, 0.5f),
        Get<float?>(0.5, 0.5f),
        Get<string>("Alice", "Alice"),
        Get<byte[]>(new byte[] { 1, 2 }, [1, 2]),
        Get<object>(true, true),
        Get<object>(5, 5L),
        Get<object>(0.1, 0.1),
        Get<object>("Alice", "Alice"),
        Get<object>(new byte[] { 1, 2 }, new byte[] { 1, 2 }),
        Get<Value>(5, 5),
        Get<Value?>(5, (Value)5),
    ];

    private static IEnumerable<TestCaseData> Overflowing =>
    [
        Get<ulong>(-1),
        Get<int>(int.MaxValue + 1L),
        Get<int>(int.MinValue - 1L),
        Get<int?>(int.MaxValue + 1L),
        Get<uint>(-1),
        Get<uint>(uint.MaxValue + 1L),
        Get<short>(short.MaxValue + 1),
        Get<short>(short.MinValue - 1),
        Get<ushort>(-1),
        Get<ushort>(ushort.MaxValue + 1),
        Get<sbyte>(sbyte.MaxValue + 1),
        Get<sbyte>(sbyte.MinValue - 1),
        Get<byte>(-1),
        Get<byte>(byte.MaxValue + 1),
    ];

    private static IEnumerable<TestCaseData> Mismatching =>
    [
        Get<long>("5"),
        Get<long>(5.0),
        Get<long>(true),
        Get<long?>("5"),
        Get<int>("5"),
        Get<byte>(new byte[] { 5 }),
        Get<double>(5),
        Get<float>(5),
        Get<double?>("5"),
        Get<bool>(1),
        Get<bool?>("true"),
        Get<string>(5),
        Get<string>(new byte[] { 5 }),
        Get<byte[]>("5"),
        Get<ReadOnlyMemory<byte>>("5"),
        Get<decimal>(5),
        Get<char>(5),
        Get<DateTime>(5),
        Get<TimeSpan?>(5),
        Get<Uri>("http://localhost"),
        Get<int[]>(new byte[] { 5 }),
        Get<sbyte[]>(new byte[] { 5 }),
    ];

    [TestCaseSource(nameof(Fitting))]
    public void Get_FittingType_ReturnsTheValue(Value value, Type wanted, Func<Record, object?> get, object expected)
    {
        var got = get(Make(value));
        Assert.That(got, Is.InstanceOf(Nullable.GetUnderlyingType(wanted) ?? wanted).And.EqualTo(expected));
    }

    [TestCaseSource(nameof(Overflowing))]
    public void Get_NumberTooLarge_NamesBinNumberAndType(Value value, Type wanted, Func<Record, object?> get) =>
        Assert.That(
            () => get(Make(value)),
            Throws.TypeOf<OverflowException>().With.Message.Contains("'data'")
                .And.Message.Contains(value.ToString())
                .And.Message.Contains($"{Nullable.GetUnderlyingType(wanted) ?? wanted}"));

    [TestCaseSource(nameof(Mismatching))]
    public void Get_OtherType_NamesBinFoundTypeAndWantedType(Value value, Type wanted, Func<Record, object?> get) =>
        Assert.That(
            () => get(Make(value)),
            Throws.TypeOf<InvalidCastException>().With.Message.Contains("'data'")
                .And.Message.Contains($"type {value.Kind}")
                .And.Message.Contains(wanted.ToString()));

    [Test]
    public void Get_BlobAsMemory_ReturnsItsBytes() =>
        Assert.That(Make(new byte[] { 1, 2 }).Get<ReadOnlyMemory<byte>>("data").ToArray(), Is.EqualTo(new byte[] { 1, 2 }));

    [Test]
    public void Get_NoBin_NamesKeyAndBin() =>
        Assert.That(
            () => Make(5).Get<long>("absent"),
            Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("test/demo/user1").And.Message.Contains("'absent'"));

    [Test]
    public void Get_NoBinAsNullable_ThrowsToo() =>
        Assert.That(() => Make(5).Get<long?>("absent"), Throws.TypeOf<KeyNotFoundException>());

    [Test]
    public void Get_NullName_IsRejected() => Assert.That(() => Make(5).Get<long>(null!), Throws.ArgumentNullException);

    [Test]
    public void TryGet_BinExists_ReturnsTheValue()
    {
        var found = Make(5).TryGet<int>("data", out var value);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.True);
            Assert.That(value, Is.EqualTo(5));
        }
    }

    [Test]
    public void TryGet_NoBin_ReturnsTheDefault()
    {
        var found = Make(5).TryGet<int>("absent", out var value);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.False);
            Assert.That(value, Is.Zero);
        }
    }

    [Test]
    public void TryGet_OtherType_IsAnErrorAllTheSame() =>
        Assert.That(() => Make("5").TryGet<int>("data", out _), Throws.TypeOf<InvalidCastException>());

    [Test]
    public void TryGet_NumberTooLarge_IsAnErrorAllTheSame() =>
        Assert.That(() => Make(long.MaxValue).TryGet<int>("data", out _), Throws.TypeOf<OverflowException>());

    [Test]
    public void TryGet_NullName_IsRejected() => Assert.That(() => Make(5).TryGet<int>(null!, out _), Throws.ArgumentNullException);

    private static Record Make(Value value) =>
        new(s_key, new RecordHeader(1, null), [new Bin("first", "other"), new Bin("data", value), new Bin("last", "other")]);

    private static TestCaseData Get<T>(Value value) =>
        new TestCaseData(value, typeof(T), (Record record) => (object?)record.Get<T>("data")).SetArgDisplayNames(value.ToString(), typeof(T).ToString());

    private static TestCaseData Get<T>(Value value, T expected) =>
        new TestCaseData(value, typeof(T), (Record record) => (object?)record.Get<T>("data"), expected).SetArgDisplayNames(value.ToString(), typeof(T).ToString());
}
