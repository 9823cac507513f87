using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class ValueTextTests
{
    private static IEnumerable<TestCaseData> Texts =>
    [
        Case(default, "null"),
        Case(true, "true"),
        Case(false, "false"),
        Case(-5, "-5"),
        Case(long.MinValue, "-9223372036854775808"),
        Case(0.1, "0.1"),
        Case(1e300, "1E+300"),
        Case("some text", "some text"),
        Case("", ""),
        Case(Array.Empty<byte>(), "blob of 0 bytes"),
        Case(new byte[] { 65, 66, 67 }, "blob of 3 bytes"),
        Case(new ReadOnlyMemory<byte>([65, 66, 67], 1, 2), "blob of 2 bytes"),
    ];

    [TestCaseSource(nameof(Texts))]
    public void ToString_AnyKind_IsForPeople(Value value, string expected) => Assert.That(value.ToString(), Is.EqualTo(expected));

    [Test]
    public void ToString_Blob_ShowsNoneOfItsBytes()
    {
        Value value = "secret"u8.ToArray();
        Assert.That(value.ToString(), Does.Not.Contain("secret").And.Not.Contain("115").And.Not.Contain("73"));
    }

    [Test]
    public void ToString_BinWithBlob_ShowsNoneOfItsBytes() =>
        Assert.That(new Bin("token", "secret"u8.ToArray()).ToString(), Is.EqualTo("token: blob of 6 bytes"));

    private static TestCaseData Case(Value value, string expected) => new TestCaseData(value, expected).SetArgDisplayNames(expected);
}
