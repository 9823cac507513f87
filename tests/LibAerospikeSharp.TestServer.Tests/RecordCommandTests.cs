using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

public sealed class RecordCommandTests : WireFixture
{
    private static readonly byte[] s_pi = Convert.FromHexString("400921fb54442d18");

    [Test]
    public void Get_AfterPut_ReturnsBinsAndGeneration()
    {
        Client.Send(WireMessage.Put("k", "a", 42).With("b", -1));

        var response = Client.Send(WireMessage.Get("k"));

        Assert.That(response.Code, Is.EqualTo(ServerResult.Ok));
        Assert.That(response.Generation, Is.EqualTo(1));
        Assert.That(response.Integer("a"), Is.EqualTo(42));
        Assert.That(response.Integer("b"), Is.EqualTo(-1));
    }

    [Test]
    public void Get_MissingRecord_IsNotFound() => Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));

    [Test]
    public void Put_ExistingRecord_KeepsOtherBinsAndIncrementsTheGeneration()
    {
        Client.Send(WireMessage.Put("k", "a", 1));
        Client.Send(WireMessage.Put("k", "b", 2));

        var response = Client.Send(WireMessage.Get("k"));

        Assert.That(response.Generation, Is.EqualTo(2));
        Assert.That(response.BinNames, Is.EqualTo("a,b"));
    }

    [Test]
    public void Put_ValueOfAnyType_IsReadAsWritten()
    {
        (string Bin, ParticleType Type, byte[] Value)[] bins =
        [
            ("str", ParticleType.String, Encoding.UTF8.GetBytes("hé\0llo")),
            ("empty", ParticleType.String, []),
            ("blob", ParticleType.Blob, [0, 1, 2, 255]),
            ("bool", ParticleType.Bool, [1]),
            ("double", ParticleType.Double, s_pi),
            ("python", ParticleType.PythonBlob, [1]),
        ];
        var put = new WireMessage { Info2 = Info2.Write };
        foreach (var (bin, type, value) in bins)
        {
            put.Operation(OperationType.Write, bin, type, value);
        }

        Client.Send(put.ForKey("k"));

        Assert.That(Client.Send(WireMessage.Get("k")).Bins, Is.EqualTo(bins));
    }

    [TestCase((int)ParticleType.Integer, 3)]
    [TestCase((int)ParticleType.Double, 4)]
    [TestCase((int)ParticleType.Bool, 2)]
    [TestCase(5, 1)]
    [TestCase(200, 1)]
    public void Put_InvalidTypeOrSize_IsParameterErrorAndStoresNothing(int type, int size)
    {
        var put = WireMessage.Put("k", "good", 1).Operation(OperationType.Write, "bad", (ParticleType)type, new byte[size]);

        Assert.That(Client.Send(put).Code, Is.EqualTo(ServerResult.Parameter));
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void Select_SomeBins_ReturnsExistingOnesInTheRequestedOrder()
    {
        Client.Send(WireMessage.Put("k", "a", 1).With("b", 2).With("c", 3));

        var response = Client.Send(new WireMessage { Info1 = Info1.Read }.ForKey("k").Select("c").Select("none").Select("a"));

        Assert.That(response.BinNames, Is.EqualTo("c,a"));
    }

    [Test]
    public void Exists_WithAndWithoutRecord_IsHeaderOrNotFound()
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        var found = Client.Send(WireMessage.Exists("k"));
        var missing = Client.Send(WireMessage.Exists("other"));

        Assert.That((found.Code, found.Generation, found.Bins.Count), Is.EqualTo((ServerResult.Ok, 1u, 0)));
        Assert.That(missing.Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void Delete_Twice_RemovesThenIsNotFound()
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        Assert.That(Client.Send(WireMessage.Delete("k")).Code, Is.EqualTo(ServerResult.Ok));
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
        Assert.That(Client.Send(WireMessage.Delete("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void Put_Null_RemovesTheBinAndMovesTheLastOneThere()
    {
        Client.Send(WireMessage.Put("k", "a", 1).With("b", 2).With("c", 3));
        Client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("k").Without("a"));

        Assert.That(Client.Send(WireMessage.Get("k")).BinNames, Is.EqualTo("c,b"));
    }

    [Test]
    public void Put_NullForTheLastBin_RemovesTheRecord()
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        var response = Client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("k").Without("a"));

        Assert.That((response.Code, response.Generation), Is.EqualTo((ServerResult.Ok, 0u)));
        Assert.That(Client.Send(WireMessage.Exists("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void Put_UnknownNamespace_IsNamespaceError()
    {
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("k", ns: "nope").With("a", 1);

        Assert.That(Client.Send(put).Code, Is.EqualTo(ServerResult.Namespace));
    }

    [TestCase(15, 0)]
    [TestCase(16, 21)]
    public void Put_BinNameAtTheLimit_IsAcceptedUpTo15Bytes(int length, int code) =>
        Assert.That((int)Client.Send(WireMessage.Put("k", new string('n', length), 1)).Code, Is.EqualTo(code));

    [Test]
    public void Put_KeyThatMatchesTheDigest_IsStored()
    {
        var put = WireMessage.Put("k", "a", 1).Field(FieldType.Key, WireMessage.KeyBytes("k"));

        Assert.That(Client.Send(put).Code, Is.EqualTo(ServerResult.Ok));
    }

    [Test]
    public void Put_KeyThatDoesNotMatchTheDigest_IsParameterError()
    {
        var put = WireMessage.Put("k", "a", 1).Field(FieldType.Key, WireMessage.KeyBytes("other"));

        Assert.That(Client.Send(put).Code, Is.EqualTo(ServerResult.Parameter));
    }

    [TestCase(1_048_519, 0)]
    [TestCase(1_048_529, 13)]
    public void Put_RecordAtTheSizeLimit_IsAcceptedUpToOneMebibyteAsStored(int size, int code)
    {
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("k").Operation(OperationType.Write, "b", ParticleType.Blob, new byte[size]);

        Assert.That((int)Client.Send(put).Code, Is.EqualTo(code));
    }

    [TestCase((int)OperationType.BitsModify)]
    [TestCase((int)OperationType.HllModify)]
    [TestCase((int)OperationType.ExpressionModify)]
    public void Send_UnsupportedOperation_IsUnsupportedAndChangesNothing(int type)
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        var response = Client.Send(WireMessage.Put("k", "b", 2).Operation((OperationType)type, "a", ParticleType.Integer, new byte[8]));

        Assert.That(response.Code, Is.EqualTo(ServerResult.UnsupportedFeature));
        Assert.That(Client.Send(WireMessage.Get("k")).BinNames, Is.EqualTo("a"));
    }

    [Test]
    public void Send_FilterExpression_IsUnsupported()
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        Assert.That(Client.Send(WireMessage.Get("k").Field(FieldType.Filter, [0x90])).Code, Is.EqualTo(ServerResult.UnsupportedFeature));
    }

    // The codes that the community edition of a real server returned.
    [TestCase(0, (int)Info3.StrictReadType, 0, 25)]
    [TestCase(0, (int)(Info3.StrictReadType | Info3.RelaxedRead), 0, 0)]
    [TestCase(0, (int)Info3.RelaxedRead, 0, 0)]
    [TestCase(0, 0, (int)Info4.VerifyRead, 25)]
    [TestCase(0, 0, (int)Info4.RollForward, 0)]
    [TestCase(0, 0, (int)Info4.RollBack, 0)]
    [TestCase((int)Info2.Write, 0, (int)Info4.VerifyRead, 0)]
    [TestCase((int)Info2.Write, 0, (int)Info4.RollForward, 25)]
    [TestCase((int)Info2.Write, (int)Info3.StrictReadType, 0, 0)]
    [TestCase((int)(Info2.Write | Info2.Delete), 0, (int)Info4.RollBack, 0)]
    public void Send_EnterpriseFeature_IsEnterpriseOnly(int info2, int info3, int info4, int code)
    {
        Client.Send(WireMessage.Put("k", "a", 1));
        var message = info2 == 0 ? WireMessage.Get("k") : WireMessage.Put("k", "a", 2) with { Info2 = (Info2)info2 };

        Assert.That((int)Client.Send(message with { Info3 = (Info3)info3, Info4 = (Info4)info4 }).Code, Is.EqualTo(code));
    }

    [TestCase(0, 25)]
    [TestCase((int)Info2.Write, 25)]
    [TestCase((int)(Info2.Write | Info2.Delete), 0)]
    public void Send_InATransaction_IsEnterpriseOnlyUnlessADelete(int info2, int code)
    {
        Client.Send(WireMessage.Put("k", "a", 1));
        var message = info2 == 0 ? WireMessage.Get("k") : WireMessage.Put("k", "a", 2) with { Info2 = (Info2)info2 };

        Assert.That((int)Client.Send(message.Field(FieldType.TransactionId, new byte[8])).Code, Is.EqualTo(code));
    }

    [Test]
    public void Send_WriteWithoutOperationsInATransaction_IsParameterErrorFirst()
    {
        var write = new WireMessage { Info2 = Info2.Write }.ForKey("k").Field(FieldType.TransactionId, new byte[8]);

        Assert.That(Client.Send(write).Code, Is.EqualTo(ServerResult.Parameter));
    }
}
