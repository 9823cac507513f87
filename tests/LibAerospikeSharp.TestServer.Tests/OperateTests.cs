using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>Large requests, which <see cref="OperateVectorTests"/> doesn't cover.</summary>
public sealed class OperateTests : WireFixture
{
    private const int Bins = 1000;

    [Test]
    public void Send_ManyOperationsOnManyBins_FindsEveryBin()
    {
        var put = new WireMessage { Info2 = Info2.Write };
        var change = new WireMessage { Info1 = Info1.Read | Info1.GetAll, Info2 = Info2.Write };
        for (var i = 0; i < Bins; i++)
        {
            put.With($"b{i}", i);
            if (i % 2 == 0)
            {
                change.Without($"b{i}");
            }
            else
            {
                change.Operation(OperationType.Increment, $"b{i}", ParticleType.Integer, [1]);
            }
        }

        Client.Send(put.ForKey("k"));
        var response = Client.Send(change.ForKey("k").With("b0", -1).Select(""));

        Assert.That(response.Bins.Select(bin => bin.Name), Is.Unique);
        Assert.That(response.Bins, Has.Count.EqualTo((Bins / 2) + 1));
        Assert.That(
            Enumerable.Range(0, Bins / 2).Select(i => response.Integer($"b{(2 * i) + 1}")),
            Is.EqualTo(Enumerable.Range(1, Bins / 2).Select(i => 2 * i)));
        Assert.That(response.Integer("b0"), Is.EqualTo(-1));
    }

    [Test]
    public void Send_DeleteAllAmongManyOperations_RemovesEveryBin()
    {
        var put = new WireMessage { Info2 = Info2.Write };
        var change = new WireMessage { Info1 = Info1.Read | Info1.GetAll, Info2 = Info2.Write };
        for (var i = 0; i < Bins; i++)
        {
            put.With($"b{i}", i);
            change.With($"b{i}", -i);
        }

        Client.Send(put.ForKey("k"));
        change.Operation(OperationType.DeleteAll, "", ParticleType.Null, []);
        var response = Client.Send(change.ForKey("k").With("b7", 7).Without("b7").With("b9", 9).Select(""));

        Assert.That(response.BinNames, Is.EqualTo("b9"));
    }

    [TestCase(32 * 1024, 0)]
    [TestCase((32 * 1024) + 1, 4)]
    public void Send_ManyReads_AreAcceptedUpTo32768(int count, int code)
    {
        Client.Send(WireMessage.Put("k", "a", 1));
        var reads = new WireMessage { Info1 = Info1.Read };
        for (var i = 0; i < count; i++)
        {
            reads.Select("a");
        }

        Assert.That((int)Client.Send(reads.ForKey("k")).Code, Is.EqualTo(code));
    }

    [TestCase((int)OperationType.Append)]
    [TestCase((int)OperationType.Prepend)]
    public void Send_ValueGrownBeyondTheRecordLimit_IsTooBigAndChangesNothing(int operation)
    {
        WireMessage Change(OperationType type) =>
            new WireMessage { Info2 = Info2.Write }.ForKey("k").Operation(type, "b", ParticleType.Blob, new byte[600 * 1024]);

        Client.Send(Change(OperationType.Write));

        Assert.That(Client.Send(Change((OperationType)operation)).Code, Is.EqualTo(ServerResult.RecordTooBig));
        Assert.That(Client.Send(WireMessage.Get("k")).Bins.Single().Value, Has.Length.EqualTo(600 * 1024));
    }
}
