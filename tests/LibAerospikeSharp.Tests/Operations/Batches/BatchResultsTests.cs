using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Operations.Batches;

public sealed class BatchResultsTests
{
    private static readonly Key s_one = new("test", "batch", 1);
    private static readonly Key s_two = new("test", "batch", 2);

    private static readonly BatchResults s_results = new(
    [
        new BatchRecord(s_one, new Record(s_one, default, []), "BatchRead"),
        new BatchRecord(s_two, "BatchRead", ResultCode.DeviceOverload, inDoubt: true, "why"),
        new BatchRecord(s_one, "BatchRead", ResultCode.RecordNotFound, inDoubt: false, null),
    ]);

    [Test]
    public void AllSucceeded_OneFailed_IsFalse() => Assert.That(s_results.AllSucceeded, Is.False);

    [Test]
    public void Failed_Some_ReturnsThemInOrder() => Assert.That(s_results.Failed, Is.EqualTo(new[] { s_results[1], s_results[2] }));

    [Test]
    public void ToDictionary_AKeyTwice_ReturnsItsLastRecord() =>
        Assert.That(s_results.ToDictionary().Select(pair => (pair.Key, pair.Value)), Is.EquivalentTo(new[] { (s_one, s_results[2]), (s_two, s_results[1]) }));

    [Test]
    public void Indexer_Outside_IsRejected() => Assert.That(() => s_results[3], Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void ThrowIfFailed_SomeFailed_ThrowsTheFirst()
    {
        var exception = Assert.Throws<ServerException>(s_results.ThrowIfFailed);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception!.ResultCode, Is.EqualTo(ResultCode.DeviceOverload));
            Assert.That(exception.InDoubt, Is.True);
        }
        Assert.That(exception.Message, Is.EqualTo("BatchRead of test/batch/2 failed: DeviceOverload (18), why. The write may have been applied. Read the record before you retry."));
    }

    [Test]
    public void ThrowIfFailed_RecordThatSucceeded_DoesNothing() => Assert.That(s_results[0].ThrowIfFailed, Throws.Nothing);

    [Test]
    public void ToString_Results_TellsHowMany() => Assert.That(s_results.ToString(), Is.EqualTo("3 records, 2 failed"));

    [Test]
    public void ToString_Records_TellsWhatBecameOfThem() =>
        Assert.That(s_results.Select(record => record.ToString()), Is.EqualTo(new[] { $"{s_one} (generation 0): {{  }}", $"{s_two}: DeviceOverload, in doubt", $"{s_one}: RecordNotFound" }));
}
