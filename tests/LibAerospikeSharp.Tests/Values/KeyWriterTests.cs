using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed unsafe class KeyWriterTests : HandleFixture
{
    private static readonly Key s_key = new("test", "demo", "user1");

    private delegate T Look<out T>(as_key* key);

    private delegate as_key* Initialise(sbyte* ns, sbyte* set, Scratch scratch, as_key* key);

    private static IEnumerable<TestCaseData> UserKeys =>
    [
        new(new Key("test", "demo", "user1"), (Value)"user1"),
        new(new Key("test", "demo", ""), (Value)""),
        new(new Key("test", "demo", "a\0é"), (Value)"a\0é"),
        new(new Key("test", "demo", long.MinValue), (Value)long.MinValue),
        new(new Key("test", "demo", [1, 2, 3]), (Value)new byte[] { 1, 2, 3 }),
        new(new Key("test", "demo", new string('k', Key.MaxUserKeyBytes)), (Value)new string('k', Key.MaxUserKeyBytes)),
    ];

    [TestCaseSource(nameof(UserKeys))]
    public void Write_AnyUserKey_CanBeReadBack(Key key, Value userKey) =>
        Assert.That(
            Write(key, native => NativeValueCodec.TryRead((as_bin_value*)native->valuep, out var value) ? value : default),
            Is.EqualTo(userKey));

    [Test]
    public void Write_Key_PointsToItsOwnValue() => Assert.That(Write(s_key, native => native->valuep == &native->value), Is.True);

    [Test]
    public void Write_Key_HasItsNamespace() => Assert.That(Write(s_key, native => NativeUtf8.Read((sbyte*)&native->ns)), Is.EqualTo("test"));

    [Test]
    public void Write_Key_HasItsSet() => Assert.That(Write(s_key, native => NativeUtf8.Read((sbyte*)&native->set)), Is.EqualTo("demo"));

    [Test]
    public void Write_KeyWithoutSet_HasAnEmptyOne() =>
        Assert.That(Write(new Key("test", null, 1), native => NativeUtf8.Read((sbyte*)&native->set)), Is.Empty);

    [Test]
    public void Write_LongestNamespace_IsWhole() =>
        Assert.That(Write(new Key(NameCases.MultiByte(31), "demo", 1), native => NativeUtf8.Read((sbyte*)&native->ns)), Is.EqualTo(NameCases.MultiByte(31)));

    [Test]
    public void Write_LongestSet_IsWhole() =>
        Assert.That(Write(new Key("test", NameCases.MultiByte(63), 1), native => NativeUtf8.Read((sbyte*)&native->set)), Is.EqualTo(NameCases.MultiByte(63)));

    [Test]
    public void Write_Key_LeavesTheDigestToTheLibrary() => Assert.That(Write(s_key, native => native->digest.init), Is.Zero);

    [Test]
    public void Write_Key_OwnsNoMemory() => Assert.That(Write(s_key, native => native->_free), Is.Zero);

    // A key that libaerospike makes itself has the same digest, so both find the same record.
    [Test]
    public void Write_String_HasTheLibrarysDigest() =>
        Assert.That(Digest(s_key), Is.EqualTo(Digest((ns, set, scratch, key) => NativeMethods.as_key_init_strp(key, ns, set, NativeUtf8.CopyName("user1", scratch), 0))));

    [Test]
    public void Write_Integer_HasTheLibrarysDigest() =>
        Assert.That(Digest(new Key("test", "demo", -7)), Is.EqualTo(Digest((ns, set, _, key) => NativeMethods.as_key_init_int64(key, ns, set, -7))));

    [Test]
    public void Write_Blob_HasTheLibrarysDigest() =>
        Assert.That(Digest(new Key("test", "demo", "blob"u8.ToArray())), Is.EqualTo(Digest((ns, set, scratch, key) =>
            NativeMethods.as_key_init_rawp(key, ns, set, (byte*)NativeUtf8.CopyName("blob", scratch), 4, 0))));

    private static string Digest(Key key) => Write(key, Digest);

    private static string Digest(Initialise initialise)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key native;
        initialise(NativeUtf8.CopyName("test", scratch), NativeUtf8.CopyName("demo", scratch), scratch, &native);
        return Digest(&native);
    }

    private static string Digest(as_key* key) => Convert.ToHexString(NativeMethods.as_key_digest(key)->value);

    private static T Write<T>(Key key, Look<T> look)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_key native;
        KeyWriter.Write(key, &native, scratch);
        return look(&native);
    }
}
