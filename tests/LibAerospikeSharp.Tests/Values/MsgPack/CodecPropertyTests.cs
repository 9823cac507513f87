using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values.MsgPack;

/// <summary>Whatever is written reads as the same, from the bytes alone. FsCheck's message has the seed of a failure.</summary>
public sealed class CodecPropertyTests
{
    private static readonly ValueComparer s_comparer = new(ordered: true);

    [Test]
    public void RoundTrip_AnyValue_ReturnsTheSame() => Check(20_000, NestedValues.ForCodec, RoundTrip, NestedValues.Shrink);

    [Test]
    [Category("Long")]
    public void RoundTrip_OneMillionValues_ReturnTheSame() => Check(1_000_000, NestedValues.ForCodec, RoundTrip, NestedValues.Shrink);

    [Test]
    public void Get_ListOfLong_ReturnsTheSame() => Typed(NestedValues.Longs.ArrayOf().Select(items => items.ToList()));

    [Test]
    public void Get_ArrayOfInt_ReturnsTheSame() => Typed(NestedValues.Longs.Select(number => (int)number).ArrayOf());

    [Test]
    public void Get_ListOfDouble_ReturnsTheSame() => Typed(NestedValues.Doubles.ArrayOf().Select(items => items.ToList()));

    [Test]
    public void Get_ArrayOfFloat_ReturnsTheSame() => Typed(NestedValues.Doubles.Select(number => (float)number).ArrayOf());

    [Test]
    public void Get_ListOfStrings_ReturnsTheSame() => Typed(NestedValues.Strings.OrNull().ArrayOf().Select(items => items.ToList()));

    [Test]
    public void Get_ListOfBlobs_ReturnsTheSame() => Typed(NestedValues.Blobs.ArrayOf().Select(items => items.ToList()));

    [Test]
    public void Get_DictionaryOfDouble_ReturnsTheSame() => Typed(Dictionaries(NestedValues.Strings, NestedValues.Doubles));

    [Test]
    public void Get_DictionaryByLong_ReturnsTheSame() => Typed(Dictionaries(NestedValues.Longs, NestedValues.Strings));

    [Test]
    public void Get_ListOfDictionaries_ReturnsTheSame() =>
        Typed(Dictionaries(NestedValues.Strings, NestedValues.Longs.ArrayOf()).ArrayOf().Select(items => items.ToList()));

    private static void RoundTrip(object? value)
    {
        var isCollection = Value.FromObject(value).Kind is ValueKind.List or ValueKind.Map;
        var written = isCollection ? value : new[] { value };
        var bytes = Packed.Write(written);
        var read = Packed.Read(bytes);
        if (s_comparer.Difference(written, read) is { } difference)
        {
            throw new AssertionException($"bin{difference} ({Convert.ToHexString(bytes)})");
        }

        foreach (var again in (object?[])[read, Packed.Rebuild(read)])
        {
            if (!Packed.Write(again).AsSpan().SequenceEqual(bytes))
            {
                throw new AssertionException($"Written again, {Convert.ToHexString(bytes)} is {Convert.ToHexString(Packed.Write(again))}.");
            }
        }
    }

    private static void Typed<T>(Gen<T> values)
        where T : notnull =>
        Check(
            2_000,
            values.Resize(20), // what FsCheck calls a size: the most elements
            value =>
            {
                MsgPackValueReader.TryReadCollection(Packed.Write(value), Value.FromObject(value).Kind, out var packed);
                Assert.That(packed.IsNull, Is.False);
                Assert.That(Packed.Record(packed).Get<T>("bin"), Is.EqualTo(value));
            });

    private static Gen<Dictionary<TKey, TValue>> Dictionaries<TKey, TValue>(Gen<TKey> keys, Gen<TValue> values)
        where TKey : notnull =>
        keys.Zip(values, KeyValuePair.Create).ArrayOf().Select(pairs => pairs.DistinctBy(pair => pair.Key).ToDictionary());

    private static void Check<T>(int count, Gen<T> values, Action<T> property, Func<T, IEnumerable<T>>? shrink = null) =>
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true),
            Prop.ForAll(Arb.From(values, shrink ?? (_ => [])), property));
}
