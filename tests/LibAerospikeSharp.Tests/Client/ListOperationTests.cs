using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>An operation that writes and responds.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class ListOperationTests(CallStyle style) : ClientFixture(style)
{
    // [append, 7] and [size] in msgpack, by as_cdt_internal.h.
    private static readonly Operation s_append = Operation.Packed(OperationKind.ListModify, "list", [0x92, 0x01, 0x07]);
    private static readonly Operation s_size = Operation.Packed(OperationKind.ListRead, "list", [0x91, 0x10]);

    [Test]
    public void Operate_WriteThatResponds_ReturnsItsResult() =>
        Assert.That(Client.Operate(FreshKey(), [s_append, Operation.Write("b", 1)]).Bins, Is.EqualTo(new Dictionary<string, object?> { ["list"] = 1L }));

    [Test]
    public void OperateOrdered_WritesThatRespondBetweenOthers_ReturnsEachItsResult()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("a", 1)]);

        Assert.That(
            Client.OperateOrdered(key, [Operation.Write("b", 1), s_append, Operation.Touch(), s_append, s_size, Operation.Read("b")]).Select(result => result.Value),
            Is.EqualTo(new object?[] { null, 1L, null, 2L, 2L, 1L }));
    }

    [Test]
    public void BatchOperate_WriteThatResponds_ReturnsItsResult() =>
        Assert.That(Client.BatchOperate([FreshKey("1"), FreshKey("2")], [s_append]).Select(result => result.Record?["list"]), Is.All.EqualTo(1L));
}
