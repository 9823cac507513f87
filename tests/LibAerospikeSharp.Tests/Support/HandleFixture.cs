using NUnit.Framework;

namespace LibAerospikeSharp.Tests;

/// <summary>A fixture that must release every native object it created: each of its tests, and all of it.</summary>
public abstract class HandleFixture
{
    private long _beforeFixture;
    private long _beforeTest;

    [OneTimeSetUp]
    public void CountHandlesBefore() => _beforeFixture = AerospikeNative.LiveObjects;

    [SetUp]
    public void CountHandlesBeforeTest() => _beforeTest = AerospikeNative.LiveObjects;

    // What a test has left in flight would be among what the next one counts.
    [TearDown]
    public void CountHandlesAfterTest() => AssertReturned(_beforeTest);

    [OneTimeTearDown]
    public void CountHandlesAfter() => AssertReturned(_beforeFixture);

    private static void AssertReturned(long before)
    {
        // Nearly always at once; NUnit would look only after a pause.
        if (AerospikeNative.LiveObjects != before)
        {
            Assert.That(() => AerospikeNative.LiveObjects, Is.EqualTo(before).After(Patience.Milliseconds, 10), "native objects leaked");
        }
    }
}
