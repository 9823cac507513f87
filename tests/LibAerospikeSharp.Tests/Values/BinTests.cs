using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class BinTests
{
    private static IEnumerable<TestCaseData> GoodNames =>
        from name in new[] { "a", "name", " ", "with space", "a/b:c", new string('x', 15), NameCases.MultiByte(15), "🔑🔑🔑" }
        select new TestCaseData(name);

    [TestCaseSource(nameof(GoodNames))]
    public void Constructor_GoodName_KeepsIt(string name) => Assert.That(new Bin(name, 1).Name, Is.EqualTo(name));

    [Test]
    public void Constructor_Value_KeepsIt() => Assert.That(new Bin("name", "Alice").Value, Is.EqualTo((Value)"Alice"));

    [TestCase(null)]
    [TestCase("")]
    public void Constructor_NoName_IsRejected(string? name) =>
        Assert.That(() => new Bin(name!, 1), Throws.ArgumentException.With.Message.Contains("null or empty"));

    [Test]
    public void Constructor_NameOf16Bytes_IsRejectedWithItsLength() =>
        Assert.That(
            () => new Bin(new string('x', 16), 1),
            Throws.ArgumentException.With.Message.Contains("'xxxxxxxxxxxxxxxx' has 16 bytes").And.Message.Contains("the maximum is 15"));

    // 8 characters of two bytes each.
    [Test]
    public void Constructor_ShortNameOfManyBytes_IsRejectedWithItsLength() =>
        Assert.That(() => new Bin("éééééééé", 1), Throws.ArgumentException.With.Message.Contains("has 16 bytes in UTF-8"));

    [Test]
    public void Constructor_NameWithNul_IsRejected() =>
        Assert.That(() => new Bin(NameCases.WithNul, 1), Throws.ArgumentException.With.Message.Contains(@"'a\0b' contains a NUL character"));

    [Test]
    public void Constructor_NameWithHalfASurrogatePair_IsRejectedWithItsPosition() =>
        Assert.That(() => new Bin(NameCases.LoneSurrogate, 1), Throws.ArgumentException.With.Message.Contains("half a surrogate pair at position 2"));

    [Test]
    public void Constructor_BadName_NamesTheParameter() =>
        Assert.That(() => new Bin("", 1), Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("name"));

    [Test]
    public void Equals_SameNameAndValue_IsTrue() => Assert.That(new Bin("a", "x"), Is.EqualTo(Again("a", "x")));

    [Test]
    public void GetHashCode_SameNameAndValue_IsTheSame() =>
        Assert.That(new Bin("a", "x").GetHashCode(), Is.EqualTo(Again("a", "x").GetHashCode()));

    [Test]
    public void Equals_OtherName_IsFalse() => Assert.That(new Bin("a", "x"), Is.Not.EqualTo(new Bin("b", "x")));

    [Test]
    public void Equals_OtherValue_IsFalse() => Assert.That(new Bin("a", "x"), Is.Not.EqualTo(new Bin("a", "y")));

    [Test]
    public void Operators_SameNameAndValue_Agree()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new Bin("a", "x") == Again("a", "x"), Is.True);
            Assert.That(new Bin("a", "x") != Again("a", "x"), Is.False);
        }
    }

    [Test]
    public void ToString_Bin_IsNameAndValue() => Assert.That(new Bin("age", 30).ToString(), Is.EqualTo("age: 30"));

    /// <summary>A bin that shares no string with another.</summary>
    private static Bin Again(string name, string value) => new(new string(name.AsSpan()), new string(value.AsSpan()));
}
