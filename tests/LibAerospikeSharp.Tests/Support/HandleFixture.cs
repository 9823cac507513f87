using NUnit.Framework;

namespace LibAerospikeSharp.Tests;

/// <summary>A fixture that must give back every native object it took.</summary>
public abstract class HandleFixture
{
    private long _before;

    [OneTimeSetUp]
    public void CountHandlesBefore() => _before = AerospikeNative.LiveObjects;

    [OneTimeTearDown]
    public void CountHandlesAfter() =>
        Assert.That(() => AerospikeNative.LiveObjects, Is.EqualTo(_before).After(60_000, 10), "native objects leaked");
}
