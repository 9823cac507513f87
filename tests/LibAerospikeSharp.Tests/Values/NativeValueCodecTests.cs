using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed unsafe class NativeValueCodecTests : HandleFixture
{
    private static IEnumerable<TestCaseData> RoundTrips =>
        from value in new Value[]
        {
            default, true, false, 0, long.MinValue, long.MaxValue, 0.0, -0.5, double.NaN, double.PositiveInfinity,
            "", "Alice", "a\0b", "clé 🔑", new string('x', 255), new string('é', 255), new string('x', 256),
            new string('é', 5000), Array.Empty<byte>(), new byte[] { 0, 1, 255 }, new byte[100_000], new ReadOnlyMemory<byte>([1, 2, 3, 4], 1, 2),
        }
        select new TestCaseData(value);

    private static IEnumerable<TestCaseData> NativeTypes =>
    [
        new(default(Value), as_val_type_e.AS_NIL),
        new((Value)true, as_val_type_e.AS_BOOLEAN),
        new((Value)1, as_val_type_e.AS_INTEGER),
        new((Value)1.0, as_val_type_e.AS_DOUBLE),
        new((Value)"x", as_val_type_e.AS_STRING),
        new((Value)new byte[] { 1 }, as_val_type_e.AS_BYTES),
    ];

    private delegate T Look<out T>(as_bin_value* value);

    [TestCaseSource(nameof(RoundTrips))]
    public void TryRead_WhatWasWritten_IsEqual(Value value) => Assert.That(Write(value, target => Read(target).Value), Is.EqualTo(value));

    [TestCaseSource(nameof(NativeTypes))]
    public void Write_AnyKind_HasTheNativeType(Value value, object type) =>
        Assert.That(Write(value, target => (as_val_type_e)target->nil.type), Is.EqualTo(type));

    // as_val_destroy counts down and frees what is on libaerospike's heap.
    [TestCaseSource(nameof(NativeTypes))]
    public void Write_AnyKind_IsOneReferenceToTheCallersMemory(Value value, object type) =>
        Assert.That(Write(value, target => (target->nil.count, target->nil.free)), Is.EqualTo((1U, (byte)0)), type.ToString());

    [Test]
    public void Write_String_HasItsLengthInBytes() => Assert.That(Write("clé", target => (long)target->@string.len), Is.EqualTo(4));

    [Test]
    public void Write_String_EndsWithNul() => Assert.That(Write("clé", target => target->@string.value[4]), Is.Zero);

    [TestCase(10)]
    [TestCase(1000)]
    public void Write_StringWithHalfASurrogatePair_ReturnsFalse(int length)
    {
        var written = Attempt(new string('x', length) + "\uD83D");
        Assert.That(written, Is.False);
    }

    [Test]
    public void Write_Blob_IsCopied()
    {
        byte[] array = [1, 2, 3];
        var read = Write(array, target =>
        {
            array[0] = 9;
            return Read(target).Value.ToObject();
        });
        Assert.That(read, Is.EqualTo(new byte[] { 1, 2, 3 }));
    }

    [Test]
    public void Write_Blob_HasTheTypeOfBlobs() =>
        Assert.That(Write(new byte[] { 1 }, target => target->bytes.type), Is.EqualTo(as_bytes_type.AS_BYTES_BLOB));

    [Test]
    public void TryRead_StringWithoutLength_IsReadUpToNul() =>
        Assert.That(
            Write("clé", target =>
            {
                target->@string.len = nuint.MaxValue;
                return Read(target).Value;
            }),
            Is.EqualTo((Value)"clé"));

    [Test]
    public void TryRead_BooleanOfAnyBits_IsTrue() =>
        Assert.That(
            Write(true, target =>
            {
                target->boolean.value = 0x80;
                return Read(target).Value;
            }),
            Is.EqualTo((Value)true));

    private static IEnumerable<TestCaseData> Kinds =>
    [
        new TestCaseData(as_bytes_type.AS_BYTES_HLL, (Value)new HllValue(new byte[] { 0x90 })),
        new TestCaseData(as_bytes_type.AS_BYTES_JAVA, (Value)new TypedBlob(7, new byte[] { 0x90 })),
        new TestCaseData(as_bytes_type.AS_BYTES_LIST, Value.FromObject(Array.Empty<int>())),
    ];

    [TestCaseSource(nameof(Kinds))]
    public void TryRead_BytesOfAnotherType_ReturnsTheirKind(object type, Value expected) =>
        Assert.That(Write(new byte[] { 0x90 }, target => Retyped(target, (as_bytes_type)type)), Is.EqualTo((true, expected)));

    [TestCase(as_bytes_type.AS_BYTES_LIST)]
    [TestCase(as_bytes_type.AS_BYTES_MAP)]
    public void TryRead_MalformedCollection_ReturnsFalse(object type) =>
        Assert.That(Write(new byte[] { 0xC1 }, target => Retyped(target, (as_bytes_type)type)), Is.EqualTo((false, default(Value))));

    private static (bool Valid, Value Value) Retyped(as_bin_value* target, as_bytes_type type)
    {
        target->bytes.type = type;
        return Read(target);
    }

    private static (bool Valid, Value Value) Read(as_bin_value* source) => (NativeValueCodec.TryRead(source, out var value), value);

    private static T Write<T>(Value value, Look<T> look)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_bin_value target;
        var valueError = default(ValueError);
        Assert.That(NativeValueCodec.TryWrite(value, &target, scratch, ref valueError), Is.True, valueError.Reason);
        return look(&target);
    }

    private static bool Attempt(Value value)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_bin_value target;
        var valueError = default(ValueError);
        return NativeValueCodec.TryWrite(value, &target, scratch, ref valueError);
    }
}
