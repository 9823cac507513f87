using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class ValueEqualityTests
{
    private static IEnumerable<TestCaseData> Equal =>
    [
        Pair("null", default, (string?)null),
        Pair("null of either type", (string?)null, (byte[]?)null),
        Pair("boolean", true, true),
        Pair("integers of two widths", (byte)5, 5L),
        Pair("double", 0.5, 0.5f),
        Pair("not a number", double.NaN, -double.NaN),
        Pair("both zeros", 0.0, -0.0),
        Pair("string", "text", new string("text".AsSpan())),
        Pair("empty strings", "", ""),
        Pair("blob", new byte[] { 1, 2 }, new byte[] { 1, 2 }),
        Pair("blob and slice", new byte[] { 2, 3 }, new ReadOnlyMemory<byte>([1, 2, 3, 4], 1, 2)),
        Pair("empty blobs", Array.Empty<byte>(), default(ReadOnlyMemory<byte>)),
    ];

    private static IEnumerable<TestCaseData> Different =>
    [
        Pair("null and false", default, false),
        Pair("null and zero", default, 0),
        Pair("null and empty string", default, ""),
        Pair("booleans", true, false),
        Pair("true and one", true, 1),
        Pair("integers", 1, 2),
        Pair("integer and double", 1, 1.0),
        Pair("doubles", 1.0, 2.0),
        Pair("strings", "a", "b"),
        Pair("strings in case", "a", "A"),
        Pair("string and its bytes", "a", "a"u8.ToArray()),
        Pair("empty string and empty blob", "", Array.Empty<byte>()),
        Pair("blobs", new byte[] { 1, 2 }, new byte[] { 1, 3 }),
        Pair("blobs in length", new byte[] { 1, 2 }, new byte[] { 1, 2, 0 }),
    ];

    [TestCaseSource(nameof(Equal))]
    public void Equals_SameContent_IsTrue(Value left, Value right) => Assert.That(left.Equals(right), Is.True);

    [TestCaseSource(nameof(Equal))]
    public void GetHashCode_SameContent_IsTheSame(Value left, Value right) => Assert.That(left.GetHashCode(), Is.EqualTo(right.GetHashCode()));

    [TestCaseSource(nameof(Equal))]
    public void Operators_SameContent_Agree(Value left, Value right)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(left == right, Is.True);
            Assert.That(left != right, Is.False);
        }
    }

    [TestCaseSource(nameof(Equal))]
    public void Equals_SameContentAsObject_IsTrue(Value left, Value right) => Assert.That(left.Equals((object)right), Is.True);

    [TestCaseSource(nameof(Different))]
    public void Equals_OtherContent_IsFalse(Value left, Value right) => Assert.That(left.Equals(right), Is.False);

    [TestCaseSource(nameof(Different))]
    public void Operators_OtherContent_Agree(Value left, Value right)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(left == right, Is.False);
            Assert.That(left != right, Is.True);
        }
    }

    [Test]
    public void Equals_AnotherType_IsFalse() => Assert.That(((Value)5L).Equals((object)5L), Is.False);

    [Test]
    public void GetHashCode_ManyIntegers_IsSpread() =>
        Assert.That(Enumerable.Range(0, 1000).Select(i => ((Value)i).GetHashCode()).Distinct().Count(), Is.GreaterThan(990));

    private static TestCaseData Pair(string name, Value left, Value right) => new TestCaseData(left, right).SetArgDisplayNames(name);
}
