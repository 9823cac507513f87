using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>What the vectors of <see cref="BatchVectorTests"/> can't show: other namespaces, what isn't supported, faults, hostile rows.</summary>
public sealed class BatchTests : WireFixture
{
    private const int EndSize = 8 + 22;

    [Test]
    public void Send_RowsOfSeveralNamespaces_FindEachItsOwn()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = ["one", "two"] });
        using var client = new WireClient(server);
        client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("k", "one").With("a", 1));
        client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("k", "two").With("a", 2));
        WireMessage Get(string ns) => new WireMessage { Info1 = Info1.Read | Info1.GetAll }.ForKey("k", ns);

        (var rows, var code) = client.Send(new WireBatch().Row(Get("two")).Row(Get("one")));

        Assert.That(code, Is.EqualTo(ServerResult.Ok));
        Assert.That((rows[0].Integer("a"), rows[1].Integer("a")), Is.EqualTo((2L, 1L)));
    }

    // As C clients send it when they split a batch to try it again.
    [TestCase(0U)]
    [TestCase(7U)]
    [TestCase(0x5FFAU)]
    [TestCase(uint.MaxValue)]
    public void Send_WrongLengthOfTheRows_AnswersEach(uint length)
    {
        Client.Send(WireMessage.Put("k", "a", 1));
        var body = new WireBatch().Row(WireMessage.Get("k")).Row(WireMessage.Get("k")).ToBody();
        BinaryPrimitives.WriteUInt32BigEndian(body.AsSpan(22), length);

        (var rows, var code) = Client.SendBatch(body);

        Assert.That((code, rows[0].Integer("a"), rows[1].Integer("a")), Is.EqualTo((ServerResult.Ok, 1L, 1L)));
    }

    [Test]
    public void Send_TenThousandRows_AnswersEach()
    {
        const int Count = 10_000;
        var write = new WireBatch();
        var read = new WireBatch();
        for (var i = 0; i < Count; i++)
        {
            write.Row(WireMessage.Put($"k{i}", "a", i));
            read.Row(WireMessage.Get($"k{i}"));
        }

        var written = Client.Send(write).Code;
        (var rows, var code) = Client.Send(read);

        Assert.That((written, code), Is.EqualTo((ServerResult.Ok, ServerResult.Ok)));
        Assert.That(rows.OrderBy(row => row.Key).Select(row => row.Value.Integer("a")), Is.EqualTo(Enumerable.Range(0, Count)));
    }

    [Test]
    public void Send_Filter_IsUnsupportedAndNothingIsDone()
    {
        (var rows, var code) =
            Client.Send(new WireBatch().Field(FieldType.Filter, [0x90]).Row(WireMessage.Put("k", "a", 1)));

        Assert.That((rows.Count, code), Is.EqualTo((0, ServerResult.UnsupportedFeature)));
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [TestCase((int)FieldType.Filter)]
    [TestCase((int)FieldType.UdfPackage)]
    public void Send_RowThatIsNotCarriedOut_IsUnsupportedAndTheOthersAreDone(int field)
    {
        (var rows, var code) = Client.Send(new WireBatch()
            .Row(WireMessage.Put("k", "a", 1).Field((FieldType)field, [0x90]))
            .Row(WireMessage.Put("other", "a", 1)));

        Assert.That((rows[0].Code, rows[1].Code, code), Is.EqualTo((ServerResult.UnsupportedFeature, ServerResult.Ok, ServerResult.Ok)));
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void FailNext_Batch_FailsAsAWhole()
    {
        Server.FailNext(22);

        (var rows, var code) = Client.Send(new WireBatch().Row(WireMessage.Put("k", "a", 1)));

        Assert.That((rows.Count, (int)code), Is.EqualTo((0, 22)));
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [TestCase(0)]
    [TestCase(40)]
    [TestCase(8 + 22 + EndSize - 1)]
    public void BreakNext_Batch_SendsSoManyBytes(int count)
    {
        Server.BreakNext(ResponseFault.Close, count);
        Client.SendRaw(WireClient.Frame(ProtoType.Message, new WireBatch().Row(WireMessage.Put("k", "a", 1)).ToBody()));

        var frames = 0;
        while (Client.ReceiveFrame() is not null)
        {
            frames++;
        }

        Assert.That(frames, Is.EqualTo(count / EndSize));
        using var client = new WireClient(Server);
        Assert.That(client.Send(WireMessage.Get("k")).Integer("a"), Is.EqualTo(1));
    }

    [Test]
    public void Send_RowsOfAnyTruncation_EndWithParameterError()
    {
        var batch = new WireBatch().Row(WireMessage.Put("k", "a", 1)).Row(WireMessage.Get("k"));
        var whole = batch.FieldContent();
        for (var length = 0; length < whole.Length; length++)
        {
            var end = Client.SendForMany(batch.ToBody(whole[..length]))[^1];
            Assert.That(WireResponse.Parse(end).Code, Is.EqualTo(ServerResult.Parameter), $"length {length}");
        }
    }

    [Test]
    public void Send_RowsWithRandomDamage_AreAnsweredToTheEnd()
    {
        var random = new Random(20260102);
        var batch = new WireBatch().Row(WireMessage.Put("k", "a", 1)).Row(WireMessage.Get("k")).Row(WireMessage.Delete("k"));
        for (var i = 0; i < 2000; i++)
        {
            var rows = batch.FieldContent();
            for (var n = random.Next(1, 5); n > 0; n--)
            {
                rows[random.Next(rows.Length)] = (byte)random.Next(256);
            }

            Assert.That(WireResponse.ParseAll(Client.SendForMany(batch.ToBody(rows))[^1])[^1].IsLast, Is.True);
        }
    }

    [Test]
    public void Send_MessageThatIsNoBatch_EndsWithParameterError()
    {
        var body = new WireBatch().ToBody();
        BinaryPrimitives.WriteInt32BigEndian(body.AsSpan(22), int.MaxValue);

        var response = WireResponse.Parse(Client.SendForMany(body).Single());

        Assert.That((response.Code, response.IsLast), Is.EqualTo((ServerResult.Parameter, true)));
    }
}
