using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Values of calls that send them later: what the caller changes in between is not sent.</summary>
public sealed class ValueSnapshotTests
{
    private static IEnumerable<TestCaseData> Changeable =>
    [
        Case("array", bytes => bytes),
        Case("memory", bytes => bytes.AsMemory(1)),
        Case("segment", bytes => new ArraySegment<byte>(bytes, 0, 2)),
        Case("HyperLogLog", bytes => new HllValue(bytes)),
        Case("typed blob", bytes => new TypedBlob(7, bytes)),
        Case("typed blob of a server", bytes => TypedBlob.FromServer(7, bytes)),
        Case("list", bytes => Value.FromObject(new object[] { bytes })),
        Case("map", bytes => Value.FromObject(new Dictionary<string, object> { ["a"] = new TypedBlob(7, bytes) })),
    ];

    [TestCaseSource(nameof(Changeable))]
    public void Of_WhatTheCallerChanges_StaysTheSame(Func<byte[], Value> make)
    {
        byte[] bytes = [1, 2, 3];
        var copy = ValueSnapshot.Of(new Bin("bin", make(bytes)), "bins");
        bytes.AsSpan().Fill(9);
        Assert.That(copy.Value, Is.EqualTo(make([1, 2, 3])).And.Not.EqualTo(make(bytes)));
    }

    [TestCaseSource(nameof(Changeable))]
    public void IsNeeded_WhatTheCallerCanChange_IsTrue(Func<byte[], Value> make) => Assert.That(ValueSnapshot.IsNeeded(new Bin("bin", make([1, 2, 3]))), Is.True);

    [Test]
    public void IsNeeded_WhatNobodyCanChange_IsFalse()
    {
        Value[] values = [default, true, 1, 0.5, "text", new GeoJson("{}")];
        Assert.That(values.Select(value => ValueSnapshot.IsNeeded(new Bin("bin", value))), Is.All.False);
    }

    private static TestCaseData Case(string name, Func<byte[], Value> make) => new TestCaseData(make).SetArgDisplayNames(name);
}
