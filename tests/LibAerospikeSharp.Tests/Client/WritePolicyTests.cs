using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>What policies make of writes, as a real server has it.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class WritePolicyTests(CallStyle style) : ClientFixture(style)
{
    private static readonly Bin[] s_bins = [new("b", 2)];

    private static WritePolicy With(RecordExistsAction action) => new() { Exists = action };

    [Test]
    public void Put_CreateOnlyOnARecord_ThrowsAndLeavesIt()
    {
        var key = Stored();
        Assert.That(() => Client.Put(key, s_bins, With(RecordExistsAction.CreateOnly)), Throws.TypeOf<RecordExistsException>());
        Assert.That(Names(key), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Put_CreateOnlyOnNone_CreatesIt()
    {
        var key = FreshKey();
        Client.Put(key, s_bins, With(RecordExistsAction.CreateOnly));
        Assert.That(Names(key), Is.EqualTo(new[] { "b" }));
    }

    [TestCase(RecordExistsAction.UpdateOnly)]
    [TestCase(RecordExistsAction.ReplaceOnly)]
    public void Put_OnlyOnARecordAndThereIsNone_Throws(RecordExistsAction action)
    {
        var key = FreshKey();
        Assert.That(() => Client.Put(key, s_bins, With(action)), Throws.TypeOf<RecordNotFoundException>());
        Assert.That(Client.Exists(key), Is.False);
    }

    [TestCase(RecordExistsAction.Update)]
    [TestCase(RecordExistsAction.UpdateOnly)]
    public void Put_Update_KeepsTheOtherBins(RecordExistsAction action)
    {
        var key = Stored();
        Client.Put(key, s_bins, With(action));
        Assert.That(Names(key), Is.EquivalentTo(new[] { "a", "b" }));
    }

    [TestCase(RecordExistsAction.Replace)]
    [TestCase(RecordExistsAction.ReplaceOnly)]
    public void Put_Replace_DropsTheOtherBins(RecordExistsAction action)
    {
        var key = Stored();
        Client.Put(key, s_bins, With(action));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(key).Generation, Is.EqualTo(2));
            Assert.That(Names(key).Single(), Is.EqualTo("b"));
        }
    }

    [Test]
    public void Put_ReplaceOnNone_CreatesIt()
    {
        var key = FreshKey();
        Client.Put(key, s_bins, With(RecordExistsAction.Replace));
        Assert.That(Names(key), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void Put_ReplaceWithARemoval_IsRejected() =>
        Assert.That(
            () => Client.Put(Stored(), [new Bin("b", 2), new Bin("a", default(Value))], With(RecordExistsAction.Replace)),
            Throws.TypeOf<InvalidRequestException>());

    [Test]
    public void Put_TheGeneration_Writes()
    {
        var key = Stored();
        Client.Put(key, s_bins, WritePolicy.IfGeneration(1));
        Assert.That(Client.Get(key).Generation, Is.EqualTo(2));
    }

    [TestCase(2U)]
    [TestCase(0U)]
    [TestCase(65_535U)]
    public void Put_OtherGeneration_ThrowsAndLeavesIt(uint generation)
    {
        var key = Stored();
        Assert.That(() => Client.Put(key, s_bins, WritePolicy.IfGeneration(generation)), Throws.TypeOf<RecordGenerationException>());
        Assert.That(Names(key), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Put_GenerationAndNoRecord_Throws() =>
        Assert.That(() => Client.Put(FreshKey(), s_bins, WritePolicy.IfGeneration(1)), Throws.TypeOf<RecordGenerationException>());

    [Test]
    public void Put_GenerationZeroAndNoRecord_CreatesIt()
    {
        var key = FreshKey();
        Client.Put(key, s_bins, WritePolicy.IfGeneration(0));
        Assert.That(Client.Exists(key), Is.True);
    }

    [Test]
    public void Put_GreaterGeneration_Writes()
    {
        var key = Stored();
        Client.Put(key, s_bins, new WritePolicy { GenerationPolicy = GenerationPolicy.ExpectGreater, Generation = 2 });
        Assert.That(Client.Get(key).Generation, Is.EqualTo(2));
    }

    [Test]
    public void Put_GenerationNotGreater_Throws() =>
        Assert.That(
            () => Client.Put(Stored(), s_bins, new WritePolicy { GenerationPolicy = GenerationPolicy.ExpectGreater, Generation = 1 }),
            Throws.TypeOf<RecordGenerationException>());

    [Test]
    public void Put_GenerationPolicyWithoutGeneration_IsRejected() =>
        Assert.That(
            () => Client.Put(Stored(), s_bins, new WritePolicy { GenerationPolicy = GenerationPolicy.ExpectEqual }),
            Throws.ArgumentException.With.Message.Contains("Generation is not set"));

    [Test]
    public void Remove_GenerationWithoutGenerationPolicy_IsRejected() =>
        Assert.That(
            () => Client.Remove(Stored(), new WritePolicy { Generation = 5 }),
            Throws.ArgumentException.With.Message.Contains("WritePolicy.IfGeneration(5)"));

    [Test]
    public void Put_GenerationPolicyNone_LooksAtNone()
    {
        var key = Stored();
        Client.Put(key, s_bins, new WritePolicy { GenerationPolicy = GenerationPolicy.None, Generation = 9 });
        Assert.That(Client.Get(key).Generation, Is.EqualTo(2));
    }

    [Test]
    public void Put_After65535Writes_TheGenerationIsOneAgain()
    {
        var key = FreshKey();
        Client.BatchWrite(Enumerable.Repeat(new BatchWriteEntry(key, s_bins), ushort.MaxValue)).ThrowIfFailed();
        var last = Client.Get(key).Generation;
        Client.Put(key, s_bins);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(last, Is.EqualTo(65_535));
            Assert.That(Client.Get(key).Generation, Is.EqualTo(1));
        }
    }

    [Test]
    public void Remove_TheGeneration_Removes()
    {
        var key = Stored();
        Client.Remove(key, new WritePolicy { GenerationPolicy = GenerationPolicy.ExpectEqual, Generation = 1 });
        Assert.That(Client.Exists(key), Is.False);
    }

    [Test]
    public void Remove_OtherGeneration_ThrowsAndLeavesIt()
    {
        var key = Stored();
        Assert.That(() => Client.Remove(key, WritePolicy.IfGeneration(5)), Throws.TypeOf<RecordGenerationException>());
        Assert.That(() => Client.TryRemove(key, WritePolicy.IfGeneration(5)), Throws.TypeOf<RecordGenerationException>());
        Assert.That(Client.Exists(key), Is.True);
    }

    [Test]
    public void Get_SendKey_FindsTheRecordStoredWithIt()
    {
        var key = FreshKey();
        Client.Put(key, s_bins, new WritePolicy { SendKey = true });
        Assert.That(Client.Get(key, new ReadPolicy { SendKey = true })["b"], Is.EqualTo(2));
    }

    [Test]
    public void Remove_Durable_IsRejectedByTheCommunityEdition() =>
        Assert.That(
            () => Client.Remove(Stored(), new WritePolicy { DurableDelete = true }),
            Throws.TypeOf<ServerException>().With.Property(nameof(AerospikeException.ResultCode)).EqualTo(ResultCode.EnterpriseOnly));

    [TestCase(ReplicaPolicy.Master)]
    [TestCase(ReplicaPolicy.Any)]
    [TestCase(ReplicaPolicy.Sequence)]
    [TestCase(ReplicaPolicy.PreferRack)]
    [TestCase(ReplicaPolicy.Random)]
    public void Get_EveryReplicaPolicy_Reads(ReplicaPolicy replica)
    {
        var key = Stored();
        Assert.That(Client.Get(key, new ReadPolicy { Replica = replica, ReadModeAP = ReadModeAP.All })["a"], Is.EqualTo(1));
    }

    [Test]
    public void Put_CommitLevelMaster_Writes()
    {
        var key = FreshKey();
        Client.Put(key, s_bins, new WritePolicy { CommitLevel = CommitLevel.Master, Replica = ReplicaPolicy.Master, MaxRetries = 1 });
        Assert.That(Client.Exists(key, new ReadPolicy { TotalTimeout = Patience.Deadline }), Is.True);
    }

    private Key Stored()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1)]);
        return key;
    }

    private IEnumerable<string> Names(Key key) => Client.Get(key).Bins.Keys;
}
