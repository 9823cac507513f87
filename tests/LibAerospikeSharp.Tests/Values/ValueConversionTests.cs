using NUnit.Framework;
using NUnit.Framework.Constraints;

namespace LibAerospikeSharp.Tests.Values;

public sealed class ValueConversionTests
{
    private enum Signed
    {
        Lowest = int.MinValue,
    }

    private enum Small : byte
    {
        Highest = byte.MaxValue,
    }

    private enum Unsigned : ulong
    {
        Fits = long.MaxValue,
        TooBig = ulong.MaxValue,
    }

    private static IEnumerable<TestCaseData> Implicit =>
    [
        Case("true", true, ValueKind.Boolean, true),
        Case("false", false, ValueKind.Boolean, false),
        Case("sbyte", sbyte.MinValue, ValueKind.Integer, (long)sbyte.MinValue),
        Case("byte", byte.MaxValue, ValueKind.Integer, (long)byte.MaxValue),
        Case("short", short.MinValue, ValueKind.Integer, (long)short.MinValue),
        Case("ushort", ushort.MaxValue, ValueKind.Integer, (long)ushort.MaxValue),
        Case("int", int.MinValue, ValueKind.Integer, (long)int.MinValue),
        Case("uint", uint.MaxValue, ValueKind.Integer, (long)uint.MaxValue),
        Case("long, lowest", long.MinValue, ValueKind.Integer, long.MinValue),
        Case("long, highest", long.MaxValue, ValueKind.Integer, long.MaxValue),
        Case("ulong", (ulong)long.MaxValue, ValueKind.Integer, long.MaxValue),
        Case("float", 1.5f, ValueKind.Double, 1.5),
        Case("double", double.Epsilon, ValueKind.Double, double.Epsilon),
        Case("double, not a number", double.NaN, ValueKind.Double, double.NaN),
        Case("string", "text", ValueKind.String, "text"),
        Case("string, empty", "", ValueKind.String, ""),
        Case("string with NUL", "a\0b", ValueKind.String, "a\0b"),
        Case("byte[]", new byte[] { 1, 2 }, ValueKind.Blob, new byte[] { 1, 2 }),
        Case("byte[], empty", Array.Empty<byte>(), ValueKind.Blob, Array.Empty<byte>()),
        Case("ReadOnlyMemory", new ReadOnlyMemory<byte>([1, 2]), ValueKind.Blob, new byte[] { 1, 2 }),
        Case("ReadOnlyMemory, default", default(ReadOnlyMemory<byte>), ValueKind.Blob, Array.Empty<byte>()),
        Case("Memory", new Memory<byte>([1, 2]), ValueKind.Blob, new byte[] { 1, 2 }),
        Case("null string", (string?)null, ValueKind.Null, null),
        Case("null byte[]", (byte[]?)null, ValueKind.Null, null),
        Case("default", default, ValueKind.Null, null),
    ];

    private static IEnumerable<TestCaseData> Objects =>
    [
        Object(null, null),
        Object(true, true),
        Object(sbyte.MinValue, (long)sbyte.MinValue),
        Object(byte.MaxValue, (long)byte.MaxValue),
        Object(short.MinValue, (long)short.MinValue),
        Object(ushort.MaxValue, (long)ushort.MaxValue),
        Object(int.MinValue, (long)int.MinValue),
        Object(uint.MaxValue, (long)uint.MaxValue),
        Object(long.MinValue, long.MinValue),
        Object((ulong)long.MaxValue, long.MaxValue),
        Object(1.5f, 1.5),
        Object(double.MaxValue, double.MaxValue),
        Object("text", "text"),
        Object(new byte[] { 1, 2 }, new byte[] { 1, 2 }),
        Object(new ReadOnlyMemory<byte>([1, 2]), new byte[] { 1, 2 }),
        Object(new Memory<byte>([1, 2]), new byte[] { 1, 2 }),
        Object(Signed.Lowest, (long)int.MinValue),
        Object(Small.Highest, 255L),
        Object(Unsigned.Fits, long.MaxValue),
        Object((Value)7, 7L),
        Object(default(Value), null),
    ];

    [TestCaseSource(nameof(Implicit))]
    public void Conversion_SupportedType_ReturnsKindAndObject(Value value, ValueKind kind, object? expected)
    {
        Assert.That(value.Kind, Is.EqualTo(kind));
        Assert.That(value.ToObject(), OfSameType(expected));
    }

    [Test]
    public void IsNull_NoValue_IsTrue() => Assert.That(default(Value).IsNull, Is.True);

    [Test]
    public void IsNull_EmptyString_IsFalse() => Assert.That(((Value)"").IsNull, Is.False);

    [TestCaseSource(nameof(Objects))]
    public void FromObject_SupportedType_ReturnsItsValue(object? value, object? expected) =>
        Assert.That(Value.FromObject(value).ToObject(), OfSameType(expected));

    [Test]
    public void Conversion_UnsignedAboveLong_IsRejected() =>
        Assert.That(
            () => { Value value = (ulong)long.MaxValue + 1; return value; },
            Throws.ArgumentException.With.Message.Contains("9223372036854775808"));

    [Test]
    public void FromObject_UnsignedAboveLong_IsRejected() =>
        Assert.That(() => Value.FromObject(ulong.MaxValue), Throws.ArgumentException.With.Message.Contains("18446744073709551615"));

    [Test]
    public void FromObject_EnumAboveLong_IsRejected() =>
        Assert.That(() => Value.FromObject(Unsigned.TooBig), Throws.ArgumentException.With.Message.Contains("18446744073709551615"));

    [Test]
    public void Conversion_SliceOfMemory_IsOnlyTheSlice()
    {
        Value value = new ReadOnlyMemory<byte>([1, 2, 3, 4], 1, 2);
        Assert.That(value.ToObject(), Is.EqualTo(new byte[] { 2, 3 }));
    }

    [Test]
    public void Conversion_SliceOfMemory_IsNotCopied()
    {
        byte[] array = [1, 2, 3, 4];
        Value value = new ReadOnlyMemory<byte>(array, 1, 2);

        array[1] = 9;

        Assert.That(value.Blob.ToArray(), Is.EqualTo(new byte[] { 9, 3 }));
    }

    [Test]
    public void Conversion_Array_IsNotCopied()
    {
        byte[] array = [1, 2];
        Value value = array;
        array[0] = 9;
        Assert.That(value.BlobMemory.ToArray(), Is.EqualTo(new byte[] { 9, 2 }));
    }

    [Test]
    public void ToObject_Blob_IsACopy()
    {
        byte[] array = [1, 2];
        Value value = array;
        Assert.That(value.ToObject(), Is.EqualTo(array).And.Not.SameAs(array));
    }

    [TestCase(1, 3)]
    [TestCase(0, 2)]
    public void ToObject_SliceOfMemory_IsACopy(int start, int length)
    {
        byte[] array = [1, 2, 3, 4];
        Value value = new ReadOnlyMemory<byte>(array, start, length);
        var copy = value.ToObject();

        array[1] = 9;

        Assert.That(copy, Has.Member((byte)2));
    }

    [Test]
    public void Conversion_MemoryWithoutArray_KeepsTheBytes()
    {
        using var owner = new ForeignMemory([5, 6, 7]);
        Value value = owner.Memory;
        Assert.That(value.ToObject(), Is.EqualTo(new byte[] { 5, 6, 7 }));
    }

    private static IResolveConstraint OfSameType(object? expected) =>
        expected is null ? Is.Null : Is.TypeOf(expected.GetType()).And.EqualTo(expected);

    private static TestCaseData Case(string name, Value value, ValueKind kind, object? expected) =>
        new TestCaseData(value, kind, expected).SetArgDisplayNames(name);

    private static TestCaseData Object(object? value, object? expected) =>
        new TestCaseData(value, expected).SetArgDisplayNames(value is null ? "null" : value.GetType().Name);
}
