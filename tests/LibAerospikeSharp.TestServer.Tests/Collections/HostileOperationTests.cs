using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>Operations that would take a lot of memory, stack or time are rejected, or executed without that.</summary>
public sealed class HostileOperationTests : WireFixture
{
    private const string Key = "k";
    private const int Many = 100_000;

    [TestCase(1000, 0)]
    [TestCase(1001, 4)]
    [TestCase(100_000, 4)]
    public void Send_ContextThatCreatesManyLevels_IsAcceptedUpToAThousand(int levels, int code)
    {
        var steps = Enumerable.Range(0, levels).SelectMany(_ => new[] { Pack.Integer(0x62), Pack.Integer(1) });
        var request = Modify(Pack.List([Pack.Integer(0xFF), Pack.List([.. steps]), Pack.List(Pack.Integer(64), Pack.Integer(1))]));

        Assert.That((int)Client.Send(request.ToMessage(Key)).Code, Is.EqualTo(code));
        Assert.That(Server.GetRecords(), Has.Count.EqualTo(code == 0 ? 1 : 0));
    }

    [Test]
    public void Send_DeepValuesAgainAndAgain_NeverNestMoreThanAThousandLevels()
    {
        byte[] deep = [.. Enumerable.Repeat((byte)0x91, 600), 0x90];
        byte[][] path = [.. Enumerable.Range(0, 600).SelectMany(_ => new[] { Pack.Integer(0x10), Pack.Integer(0) })];
        var append = Pack.List(Pack.Integer(1), deep);

        Assert.That(Client.Send(Modify(append).ToMessage(Key)).Code, Is.EqualTo(ServerResult.Ok));
        var again = Client.Send(Modify(Pack.List(Pack.Integer(0xFF), Pack.List(path), append)).ToMessage(Key));

        Assert.That(again.Code, Is.EqualTo(ServerResult.Parameter));
        Assert.That(Server.GetRecords(), Has.Count.EqualTo(1));
    }

    [TestCase(1_048_576, 13)] // accepted by the operation, but too big for a record
    [TestCase(2_000_000, 13)]
    [TestCase(int.MaxValue, 13)]
    [TestCase(1L << 31, 26)]
    public void Send_IndexFarBeyondTheEnd_IsRejected(long index, int code)
    {
        byte[][] requests =
        [
            Pack.List(Pack.Integer(9), Pack.Integer(index), [1]),
            Pack.List(Pack.Integer(3), Pack.Integer(index), [1]),
            Pack.List(Pack.Integer(12), Pack.Integer(index), [1]),
        ];

        Assert.That(requests.Select(request => (int)Client.Send(Modify(request).ToMessage(Key)).Code), Is.All.EqualTo(code));
    }

    [Test]
    public void Send_ManyOperationsThatReturnALargeBin_IsRejected()
    {
        Client.Send(CollectionRequest.Put(Key, (ParticleType.List, Pack.List([.. Enumerable.Repeat(Pack.Integer(1_000_000), Many)]))));
        var get = Pack.List(Pack.Integer(18), Pack.Integer(0));
        var reads = new CollectionRequest([.. Enumerable.Repeat((OperationType.CdtRead, get), 1000)], RespondsToAll: false);
        var writes = new CollectionRequest([.. reads.Operations, (OperationType.CdtModify, Pack.List(Pack.Integer(11)))], RespondsToAll: false);

        Assert.That(Client.Send(reads.ToMessage(Key)).Code, Is.EqualTo(ServerResult.RecordTooBig));
        Assert.That(Client.Send(writes.ToMessage(Key)).Code, Is.EqualTo(ServerResult.RecordTooBig));
    }

    [Test]
    public void Send_ManyOperationsThatPadLists_IsRejected()
    {
        var pads = Enumerable.Range(0, 200).Select(i => Pack.List(
            Pack.Integer(0xFF), Pack.List(Pack.Integer(0x62), Pack.Integer(i)), Pack.List(Pack.Integer(9), Pack.Integer(1_000_000), [1])));
        var request = new CollectionRequest([.. pads.Select(pad => (OperationType.CdtModify, pad))], RespondsToAll: false);

        Assert.That(Client.Send(request.ToMessage(Key)).Code, Is.EqualTo(ServerResult.RecordTooBig));
    }

    // An algorithm that compares every element with every other would take hours.
    [Test]
    public void Send_OperationsOnManyElements_AreExecuted()
    {
        var numbers = Pack.List([.. Enumerable.Range(0, Many).Select(i => Pack.Integer(i * 7919L % Many))]);
        Client.Send(CollectionRequest.Put(Key, (ParticleType.List, numbers)));
        const long Rank = 3;
        const long Count = 5;
        (int Expected, byte[] Packed)[] operations =
        [
            (Many, Pack.List(Pack.Integer(2), numbers, Pack.Integer(0), Pack.Integer(1 | 4 | 8))), // append items, unique, partial: none is new
            (Many, Pack.List(Pack.Integer(36), Pack.Integer(Count), numbers)), // remove all by value list
            (Many, Pack.List(Pack.Integer(2), numbers, Pack.Integer(0), Pack.Integer(1))),
            (1, Pack.List(Pack.Integer(34), Pack.Integer(Count), Pack.Integer(Many / 2))), // remove by rank
        ];
        foreach (var (expected, packed) in operations)
        {
            Assert.That(Client.Send(Modify(packed).ToMessage(Key)).Integer("b"), Is.EqualTo(expected));
        }

        var ranks = new CollectionRequest([(OperationType.CdtRead, Pack.List(Pack.Integer(24), Pack.Integer(Rank), Pack.Integer(0), Pack.Integer(Many - 2)))], false);
        Assert.That(Client.Send(ranks.ToMessage(Key)).Bins.Single().Value, Has.Length.GreaterThan(Many));
    }

    private static CollectionRequest Modify(byte[] packed) => new([(OperationType.CdtModify, packed)], RespondsToAll: false);
}
