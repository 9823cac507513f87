using LibAerospikeSharp.Interop;
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
    public void OperatorOf_EachKind_IsTheOperatorOfItsName() =>
        Assert.That(
            Kinds.ToDictionary(kind => kind, OperationTable.OperatorOf),
            Is.EqualTo(new Dictionary<OperationKind, as_operator>
            {
                [OperationKind.None] = as_operator.AS_OPERATOR_READ,
                [OperationKind.Read] = as_operator.AS_OPERATOR_READ,
                [OperationKind.ReadAll] = as_operator.AS_OPERATOR_READ,
                [OperationKind.ReadHeader] = as_operator.AS_OPERATOR_READ,
                [OperationKind.Write] = as_operator.AS_OPERATOR_WRITE,
                [OperationKind.Increment] = as_operator.AS_OPERATOR_INCR,
                [OperationKind.Append] = as_operator.AS_OPERATOR_APPEND,
                [OperationKind.Prepend] = as_operator.AS_OPERATOR_PREPEND,
                [OperationKind.Touch] = as_operator.AS_OPERATOR_TOUCH,
                [OperationKind.RemoveRecord] = as_operator.AS_OPERATOR_DELETE,
                [OperationKind.ListRead] = as_operator.AS_OPERATOR_CDT_READ,
                [OperationKind.ListModify] = as_operator.AS_OPERATOR_CDT_MODIFY,
                [OperationKind.MapRead] = as_operator.AS_OPERATOR_MAP_READ,
                [OperationKind.MapModify] = as_operator.AS_OPERATOR_MAP_MODIFY,
                [OperationKind.BitRead] = as_operator.AS_OPERATOR_BIT_READ,
                [OperationKind.BitModify] = as_operator.AS_OPERATOR_BIT_MODIFY,
                [OperationKind.HllRead] = as_operator.AS_OPERATOR_HLL_READ,
                [OperationKind.HllModify] = as_operator.AS_OPERATOR_HLL_MODIFY,
                [OperationKind.ExpressionRead] = as_operator.AS_OPERATOR_EXP_READ,
                [OperationKind.ExpressionModify] = as_operator.AS_OPERATOR_EXP_MODIFY,
            }));

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
