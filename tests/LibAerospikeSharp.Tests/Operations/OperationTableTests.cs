using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Operations;

/// <summary>Operations that write and respond, as those on lists do. Their payload is packed by hand here.</summary>
public sealed class OperationTableTests
{
    private static readonly Operation s_append = Operation.Packed(OperationKind.ListModify, "list", []);
    private static readonly Operation s_size = Operation.Packed(OperationKind.ListRead, "list", []);

    private static IEnumerable<OperationKind> Kinds => Enum.GetValues<OperationKind>();

    [Test]
    public void TraitsOf_EachKind_AreKnown() => Assert.That(() => Kinds.Select(OperationTable.TraitsOf).ToArray(), Throws.Nothing);

    [Test]
    public void TraitsOf_AllKinds_OnlySentOnesDoSomething() =>
        Assert.That(Kinds.Where(kind => !OperationTable.TraitsOf(kind).HasFlag(OperationTraits.IsSent)), Is.EqualTo(new[] { OperationKind.None, OperationKind.ReadHeader }));

    [Test]
    public void HasWrite_OperationThatWritesAndResponds_IsAWrite() => Assert.That(OperationsReader.HasWrite([s_append]), Is.True);

    [Test]
    public void ModeForRecord_WriteThatRespondsBesideARead_AsksForAll() =>
        Assert.That(OperationsReader.ModeForRecord([s_append, s_size]), Is.EqualTo(RespondMode.All));

    [Test]
    public void ToRecord_WriteThatResponds_HasItsResult()
    {
        var record = OperationsReader.ToRecord(Response(new Bin("a", default(Value)), new Bin("list", 3)), [Operation.Increment("a", 1), s_append], RespondMode.All);

        Assert.That(record.Bins, Is.EqualTo(new Dictionary<string, object?> { ["list"] = 3L }));
    }

    [Test]
    public void ToResults_WriteThatResponds_HasItsResultInItsPlace()
    {
        var results = OperationsReader.ToResults(Response(new Bin("a", default(Value)), new Bin("list", 3)), [Operation.Increment("a", 1), s_append]);

        Assert.That(results.Select(result => (result.Name, result.Value)), Is.EqualTo(new[] { ("a", (object?)null), ("list", 3L) }));
    }

    [Test]
    public void BatchAction_WriteThatResponds_WritesAndAsksForAll()
    {
        var action = BatchAction.Operate([s_append]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(action.HasWrite, Is.True);
            Assert.That(action.Mode, Is.EqualTo(RespondMode.All));
        }
    }

    private static Record Response(params Bin[] bins) => new(new Key("test", "tests", 1), default, bins);
}
