using System.Collections;
using FsCheck.Fluent;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values.MsgPack;

/// <summary>The properties are worth what their values are worth.</summary>
public sealed class NestedValuesTests
{
    private static readonly object?[] s_values = [.. NestedValues.ForCodec.Sample(5_000)];

    private static IEnumerable<ValueKind> Kinds => Enum.GetValues<ValueKind>().Except([ValueKind.Infinity, ValueKind.Wildcard]);

    [TestCaseSource(nameof(Kinds))]
    public void ForCodec_Kind_Occurs(ValueKind kind) =>
        Assert.That(s_values.SelectMany(All).Select(value => Value.FromObject(value).Kind), Has.Some.EqualTo(kind));

    [Test]
    public void ForCodec_Depth_IsUpToSix() => Assert.That(s_values.Max(Depth), Is.EqualTo(6));

    [Test]
    public void ForServer_Size_IsFarBelowARecords() =>
        Assert.That(
            NestedValues.ForServer.Sample(5_000).Max(value => Packed.Write(new[] { value }).Length),
            Is.InRange(1_000, 100_000));

    private static IEnumerable<object?> All(object? value) => Inside(value).SelectMany(All).Prepend(value);

    private static int Depth(object? value) =>
        Value.FromObject(value).Kind is ValueKind.List or ValueKind.Map ? 1 + Inside(value).Select(Depth).DefaultIfEmpty().Max() : 0;

    private static IEnumerable<object?> Inside(object? value) => Value.FromObject(value).Kind switch
    {
        // A list as a key doesn't count as nesting, and holds only integers.
        ValueKind.Map => ((IDictionary)value!).Values.Cast<object?>(), // never null where Kind is Map
        ValueKind.List => ((IEnumerable)value!).Cast<object?>(), // never null where Kind is List
        _ => [],
    };
}
