using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class KeyTests
{
    private const int MaxUserKeyBytes = 65_536;

    private static IEnumerable<TestCaseData> DifferentKeys =>
    [
        Pair("namespace", new("a", "s", "k"), new("b", "s", "k")),
        Pair("set", new("a", "s", "k"), new("a", "t", "k")),
        Pair("set in case", new("a", "s", "k"), new("a", "S", "k")),
        Pair("user key", new("a", "s", "k"), new("a", "s", "l")),
        Pair("type of user key", new("a", "s", "1"), new("a", "s", 1)),
        Pair("string and blob", new("a", "s", "1"), new("a", "s", "1"u8.ToArray())),
    ];

    [Test]
    public void Constructor_String_KeepsAllParts()
    {
        var key = new Key("test", "demo", "user1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(key.Namespace, Is.EqualTo("test"));
            Assert.That(key.Set, Is.EqualTo("demo"));
            Assert.That(key.UserKey, Is.EqualTo((Value)"user1"));
        }
    }

    [TestCase(0)]
    [TestCase(long.MinValue)]
    [TestCase(long.MaxValue)]
    public void Constructor_Integer_KeepsIt(long userKey) => Assert.That(new Key("test", "demo", userKey).UserKey, Is.EqualTo((Value)userKey));

    [Test]
    public void Constructor_Blob_KeepsItsBytes() =>
        Assert.That(new Key("test", "demo", [1, 2, 3]).UserKey, Is.EqualTo((Value)new byte[] { 1, 2, 3 }));

    [Test]
    public void Constructor_Blob_IsCopied()
    {
        byte[] userKey = [1, 2, 3];
        var key = new Key("test", "demo", userKey);

        userKey[0] = 9;

        Assert.That(key.UserKey.ToObject(), Is.EqualTo(new byte[] { 1, 2, 3 }));
    }

    [TestCase(null)]
    [TestCase("")]
    public void Constructor_NoSet_IsEmpty(string? set) => Assert.That(new Key("test", set, 1).Set, Is.Empty);

    [Test]
    public void Constructor_NullNamespace_IsRejected() =>
        Assert.That(() => new Key(null!, "demo", 1), Throws.ArgumentNullException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("namespace"));

    [Test]
    public void Constructor_EmptyNamespace_IsRejected() =>
        Assert.That(() => new Key("", "demo", 1), Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("namespace"));

    [TestCase(false)]
    [TestCase(true)]
    public void Constructor_NamespaceOf31Bytes_IsTaken(bool multiByte)
    {
        var name = multiByte ? NameCases.MultiByte(31) : new string('n', 31);
        Assert.That(new Key(name, "demo", 1).Namespace, Is.EqualTo(name));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Constructor_NamespaceOf32Bytes_IsRejected(bool multiByte) =>
        Assert.That(
            () => new Key(multiByte ? NameCases.MultiByte(32) : new string('n', 32), "demo", 1),
            Throws.ArgumentException.With.Message.Contains("has 32 bytes in UTF-8, but the maximum is 31"));

    [TestCase(false)]
    [TestCase(true)]
    public void Constructor_SetOf63Bytes_IsTaken(bool multiByte)
    {
        var name = multiByte ? NameCases.MultiByte(63) : new string('s', 63);
        Assert.That(new Key("test", name, 1).Set, Is.EqualTo(name));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Constructor_SetOf64Bytes_IsRejected(bool multiByte) =>
        Assert.That(
            () => new Key("test", multiByte ? NameCases.MultiByte(64) : new string('s', 64), 1),
            Throws.ArgumentException.With.Message.Contains("has 64 bytes in UTF-8, but the maximum is 63"));

    [Test]
    public void Constructor_NamespaceWithNul_IsRejected() =>
        Assert.That(() => new Key(NameCases.WithNul, "demo", 1), Throws.ArgumentException.With.Message.Contains(@"namespace name 'a\0b' contains a NUL"));

    [Test]
    public void Constructor_SetWithNul_IsRejected() =>
        Assert.That(() => new Key("test", NameCases.WithNul, 1), Throws.ArgumentException.With.Message.Contains(@"set name 'a\0b' contains a NUL"));

    [Test]
    public void Constructor_NamespaceWithHalfASurrogatePair_IsRejected() =>
        Assert.That(() => new Key(NameCases.LoneSurrogate, "demo", 1), Throws.ArgumentException.With.Message.Contains("namespace name has half a surrogate pair"));

    [Test]
    public void Constructor_SetWithHalfASurrogatePair_IsRejected() =>
        Assert.That(() => new Key("test", NameCases.LoneSurrogate, 1), Throws.ArgumentException.With.Message.Contains("set name has half a surrogate pair"));

    [Test]
    public void Constructor_NullString_IsRejected() =>
        Assert.That(() => new Key("test", "demo", (string)null!), Throws.ArgumentNullException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("userKey"));

    [Test]
    public void Constructor_NullBlob_IsRejected() =>
        Assert.That(() => new Key("test", "demo", (byte[])null!), Throws.ArgumentNullException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("userKey"));

    [Test]
    public void Constructor_EmptyString_IsTaken() => Assert.That(new Key("test", "demo", "").UserKey, Is.EqualTo((Value)""));

    [Test]
    public void Constructor_StringWithNul_IsTaken() => Assert.That(new Key("test", "demo", "a\0b").UserKey, Is.EqualTo((Value)"a\0b"));

    [Test]
    public void Constructor_LongestString_IsTaken() =>
        Assert.That(() => new Key("test", "demo", NameCases.MultiByte(MaxUserKeyBytes)), Throws.Nothing);

    [Test]
    public void Constructor_TooLongString_IsRejectedByItsBytes() =>
        Assert.That(
            () => new Key("test", "demo", NameCases.MultiByte(MaxUserKeyBytes + 1)),
            Throws.ArgumentException.With.Message.Contains("has 65537 bytes, but the maximum is 65536"));

    [Test]
    public void Constructor_LongestBlob_IsTaken() => Assert.That(() => new Key("test", "demo", new byte[MaxUserKeyBytes]), Throws.Nothing);

    [Test]
    public void Constructor_TooLongBlob_IsRejected() =>
        Assert.That(() => new Key("test", "demo", new byte[MaxUserKeyBytes + 1]), Throws.ArgumentException.With.Message.Contains("has 65537 bytes"));

    [Test]
    public void Constructor_StringWithHalfASurrogatePair_IsRejectedWithItsPosition() =>
        Assert.That(
            () => new Key("test", "demo", NameCases.LoneSurrogate),
            Throws.ArgumentException.With.Message.Contains("user key has half a surrogate pair at position 2"));

    [Test]
    public void Equals_SameParts_IsTrue() => Assert.That(new Key("test", "demo", "user1"), Is.EqualTo(new Key("test", "demo", new string("user1".AsSpan()))));

    [Test]
    public void Equals_NullAndEmptySet_IsTrue() => Assert.That(new Key("test", null, 1), Is.EqualTo(new Key("test", "", 1)));

    [Test]
    public void GetHashCode_SameParts_IsTheSame() =>
        Assert.That(new Key("test", "demo", "user1"u8.ToArray()).GetHashCode(), Is.EqualTo(new Key("test", "demo", [.. "user1"u8]).GetHashCode()));

    [TestCaseSource(nameof(DifferentKeys))]
    public void Equals_OtherPart_IsFalse(Key left, Key right) => Assert.That(left.Equals(right), Is.False);

    [Test]
    public void Equals_Null_IsFalse() => Assert.That(new Key("test", "demo", 1).Equals(null), Is.False);

    [Test]
    public void Equals_AnotherType_IsFalse() => Assert.That(new Key("test", "demo", 1).Equals((object)"test/demo/1"), Is.False);

    [Test]
    public void ToString_String_IsAllParts() => Assert.That(new Key("test", "demo", "user1").ToString(), Is.EqualTo("test/demo/user1"));

    [Test]
    public void ToString_Integer_IsAllParts() => Assert.That(new Key("test", "demo", -7).ToString(), Is.EqualTo("test/demo/-7"));

    [Test]
    public void ToString_NoSet_KeepsItsPlace() => Assert.That(new Key("test", null, 1).ToString(), Is.EqualTo("test//1"));

    [Test]
    public void ToString_Blob_ShowsItsLengthOnly() => Assert.That(new Key("test", "demo", [1, 2, 3]).ToString(), Is.EqualTo("test/demo/blob of 3 bytes"));

    [Test]
    public void ToString_UserKeyOf64Characters_IsWhole() =>
        Assert.That(new Key("test", "demo", new string('k', 64)).ToString(), Is.EqualTo($"test/demo/{new string('k', 64)}"));

    [Test]
    public void ToString_LongerUserKey_IsShortened() =>
        Assert.That(new Key("test", "demo", new string('k', 65)).ToString(), Is.EqualTo($"test/demo/{new string('k', 64)}…"));

    [Test]
    public void ToString_LongerUserKey_IsNotCutInsideASurrogatePair() =>
        Assert.That(
            NativeUtf8.IndexOfLoneSurrogate(new Key("test", "demo", new string('k', 63) + "🔑🔑").ToString()),
            Is.EqualTo(-1));

    private static TestCaseData Pair(string name, Key left, Key right) => new TestCaseData(left, right).SetArgDisplayNames(name);
}
