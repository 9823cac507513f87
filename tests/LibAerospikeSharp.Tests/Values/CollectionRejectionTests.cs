using System.Collections;
using System.Collections.Immutable;
using System.Collections.Specialized;
using LibAerospikeSharp.Tests.Values.MsgPack;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>What a list or map can't hold, and how that is said.</summary>
public sealed class CollectionRejectionTests
{
    private static IEnumerable<TestCaseData> Rejected =>
    [
        Case(new object[] { 1, 1.5m }, "at data[1]: A value of type System.Decimal can't be stored"),
        Case(new decimal[] { 1 }, "at data[0]: A value of type System.Decimal"),
        Case(new[] { 'x' }, "at data[0]: A value of type System.Char"),
        Case(new List<DateTime> { default }, "at data[0]: A value of type System.DateTime"),
        Case(new[] { ulong.MaxValue }, "at data[0]: The ulong 18446744073709551615 can't be stored"),
        Case(new object[] { "a", "b\ud800" }, "at data[1]: The string has half a surrogate pair at position 1"),
        Case(new[] { new GeoJson("\ud800") }, "at data[0]: The string has half a surrogate pair at position 0"),
        Case(new object[] { Value.Infinity }, "at data[0]: The marker 'infinity' can't be stored"),
        Case(new object[] { Value.Wildcard }, "at data[0]: The marker 'wildcard' can't be stored"),
        Case(new object[] { new int[1, 1] }, "at data[0]: A value of type System.Int32[,] can't be stored. Use an array of arrays"),
        Case(Enumerable.Range(0, 3).Select(i => i == 2 ? (object)Guid.Empty : i), "at data[2]: A value of type System.Guid"),
        Case(new ArrayList { new object() }, "at data[0]: A value of type System.Object"),
        Case(
            new Dictionary<string, object> { ["items"] = new object[] { 1, 2, 3, new Dictionary<string, object> { ["price"] = 9.99m } } },
            "at data.items[3].price: A value of type System.Decimal"),
        Case(new Dictionary<int, object> { [5] = 'x' }, "at data{5}: A value of type System.Char"),
        Case(new Hashtable { [true] = 'x' }, "at data{true}: A value of type System.Char"),
        Case(new Dictionary<Guid, int> { [default] = 1 }, "A key can't be used. A value of type System.Guid"),
        Case(new Dictionary<object, int> { [new Dictionary<string, int>()] = 1 }, "A value of type Map can't be a key"),
        Case(new Dictionary<object, int> { [new GeoJson("{}")] = 1 }, "A value of type GeoJson can't be a key"),
        Case(new KeyValuePair<string?, int>[] { new(null, 1) }, "A value of type Null can't be a key"),
        Case(new Dictionary<string, int> { ["\udc00"] = 1 }, "at data key: The string has half a surrogate pair"),
        Case(default(ImmutableArray<int>), "A value of type System.Collections.Immutable.ImmutableArray`1[System.Int32] can't be stored before it is initialized"),
        Case(new object[] { default(ImmutableArray<string>) }, "at data[0]: A value of type System.Collections.Immutable.ImmutableArray`1[System.String] can't be stored before"),
        Case(default(ImmutableArray<KeyValuePair<string, int>>), "can't be stored before it is initialized"),
        Case(default(ArraySegment<int>), "A value of type System.ArraySegment`1[System.Int32] can't be stored before it is initialized"),
        Case(new List<object> { new Dictionary<string, object> { ["a"] = new Dictionary<object, int> { [1.5m] = 1 } } }, "at data[0].a: A key can't be used"),
    ];

    [TestCaseSource(nameof(Rejected))]
    public void Write_WhatCantBeStored_NamesBinPathAndType(object collection, string message) =>
        Assert.That(
            () => Write((IEnumerable)collection),
            Throws.ArgumentException.With.Message.StartsWith("Bin 'data'").And.Message.Contains(message)
                .And.Property(nameof(ArgumentException.ParamName)).EqualTo("bins"));

    [Test]
    public void Constructor_ArrayOfSeveralDimensions_IsRejectedWithAdvice() =>
        Assert.That(() => new Bin("data", new int[1, 1]), Throws.ArgumentException.With.Message.Contains("Use an array of arrays"));

    [Test]
    public void Write_MarkerAsABin_IsRejected() =>
        Assert.That(() => NativeRecord.WriteAndRead([new Bin("data", Value.Infinity)]), Throws.ArgumentException.With.Message.Contains("Bin 'data': The marker"));

    private static IEnumerable<TestCaseData> Opaque =>
    [
        new TestCaseData(TypedBlob.FromServer(20, new byte[] { 0xDD, 0xFF })),
        new TestCaseData(TypedBlob.FromServer(19, new byte[] { 0xC1 })),
        new TestCaseData(TypedBlob.FromServer(0, default)),
        new TestCaseData(TypedBlob.FromExtension(7, new byte[] { 1 })),
    ];

    // Its bytes would pass for a list's, and malformed lists can crash a server.
    [TestCaseSource(nameof(Opaque))]
    public void Write_TypedBlobOfAListAsABin_IsRejected(TypedBlob blob) =>
        Assert.That(() => NativeRecord.WriteAndRead([new Bin("data", blob)]), Throws.ArgumentException.With.Message.Contains("Bin 'data': A blob of type"));

    // In the first place a server takes it as the list's order.
    [Test]
    public void Write_ExtensionInAList_IsRejected() =>
        Assert.That(() => Write(new object[] { TypedBlob.FromExtension(0, new byte[] { 5 }), 7 }), Throws.ArgumentException.With.Message.Contains("at data[0]"));

    [Test]
    public void Constructor_CollectionOfNames_IsRejected() =>
        Assert.That(() => new Bin("data", new NameValueCollection { ["a"] = "b" }), Throws.ArgumentException.With.Message.Contains("Use a dictionary"));

    [Test]
    public void Write_ListThatHoldsItself_IsRejected()
    {
        var list = new List<object>();
        list.Add(list);
        Assert.That(() => Write(list), Throws.ArgumentException.With.Message.Contains("nested deeper than this thread's stack allows"));
    }

    [Test]
    public void Write_EndlessSequence_IsRejected() =>
        Assert.That(() => Write(Endless()), Throws.ArgumentException.With.Message.Contains("Bin 'data': The list has more than 134217728 bytes"));

    [Test]
    public void Write_SequenceThatThrows_ThrowsItsException() =>
        Assert.That(() => Write(Enumerable.Range(0, 3).Select(i => 1 / (i - 1))), Throws.TypeOf<DivideByZeroException>());

    [Test]
    public void Write_SequenceThatThrows_FreesAllMemory()
    {
        var before = AerospikeNative.LiveObjects;
        Assert.That(() => NativeRecord.WriteAndRead([new Bin("blob", new byte[5000]), new Bin("data", Enumerable.Range(0, 3).Select(i => 1 / (i - 1)))]), Throws.Exception);
        Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
    }

    // A wrong count would be malformed, and malformed lists can crash a server.
    [TestCase(-1)]
    [TestCase(0)]
    [TestCase(20)]
    [TestCase(100_000)]
    public void Write_CollectionThatLiesAboutItsCount_IsWrittenAsItIs(int claimed) =>
        Assert.That(Packed.Write(Value.FromObject(new Liar(claimed))), Is.EqualTo(Packed.Write(Value.FromObject(new[] { 1, 2, 3 }))));

    private static void Write(IEnumerable collection) => NativeRecord.WriteAndRead([new Bin("data", collection)]);

    private static IEnumerable<string> Endless()
    {
        while (true)
        {
            yield return new string('x', 1024 * 1024);
        }
    }

    private static TestCaseData Case(IEnumerable collection, string message) => new TestCaseData(collection, message).SetArgDisplayNames(message);

    private sealed class Liar(int claimed) : IReadOnlyCollection<int>, ICollection<int>
    {
        public int Count => claimed;

        public bool IsReadOnly => true;

        public IEnumerator<int> GetEnumerator() => Enumerable.Range(1, 3).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void Add(int item) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public bool Contains(int item) => throw new NotSupportedException();

        public void CopyTo(int[] array, int arrayIndex) => throw new NotSupportedException();

        public bool Remove(int item) => throw new NotSupportedException();
    }
}
