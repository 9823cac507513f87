using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>What <see cref="BatchVectorTests"/> doesn't cover: other namespaces, unsupported features, faults and hostile input.</summary>
public sealed class BatchTests : WireFixture
{
    private const int EndSize = 8 + 22;

    [Test]
    public void Send_RecordsOfSeveralNamespaces_AreFoundInTheirOwn()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = ["one", "two"] });
        using var client = new WireClient(server);
        client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("k", "one").With("a", 1));
        client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("k", "two").With("a", 2));
        WireMessage Get(string ns) => new WireMessage { Info1 = Info1.Read | Info1.GetAll }.ForKey("k", ns);

        var (records, code) = client.Send(new WireBatch().Add(Get("two")).Add(Get("one")));

        Assert.That(code, Is.EqualTo(ServerResult.Ok));
        Assert.That((records[0].Integer("a"), records[1].Integer("a")), Is.EqualTo((2L, 1L)));
    }

    // C clients send wrong lengths when they split a batch to retry it.
    [TestCase(0U)]
    [TestCase(7U)]
    [TestCase(0x5FFAU)]
    [TestCase(uint.MaxValue)]
    public void Send_WrongFieldLength_GetsAResponseForEveryRecord(uint length)
    {
        Client.Send(WireMessage.Put("k", "a", 1));
        var body = new WireBatch().Add(WireMessage.Get("k")).Add(WireMessage.Get("k")).ToBody();
        BinaryPrimitives.WriteUInt32BigEndian(body.AsSpan(22), length);

        var (records, code) = Client.SendBatch(body);

        Assert.That((code, records[0].Integer("a"), records[1].Integer("a")), Is.EqualTo((ServerResult.Ok, 1L, 1L)));
    }

    [Test]
    public void Send_TenThousandRecords_GetsAResponseForEach()
    {
        const int Count = 10_000;
        var write = new WireBatch();
        var read = new WireBatch();
        for (var i = 0; i < Count; i++)
        {
            write.Add(WireMessage.Put($"k{i}", "a", i));
            read.Add(WireMessage.Get($"k{i}"));
        }

        var written = Client.Send(write).Code;
        var (records, code) = Client.Send(read);

        Assert.That((written, code), Is.EqualTo((ServerResult.Ok, ServerResult.Ok)));
        Assert.That(records.OrderBy(record => record.Key).Select(record => record.Value.Integer("a")), Is.EqualTo(Enumerable.Range(0, Count)));
    }

    [Test]
    public void Send_Filter_IsUnsupportedAndChangesNothing()
    {
        var (records, code) =
            Client.Send(new WireBatch().Field(FieldType.Filter, [0x90]).Add(WireMessage.Put("k", "a", 1)));

        Assert.That((records.Count, code), Is.EqualTo((0, ServerResult.UnsupportedFeature)));
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [TestCase((int)FieldType.Filter)]
    [TestCase((int)FieldType.UdfPackage)]
    public void Send_UnsupportedRecord_IsUnsupportedAndTheOthersAreExecuted(int field)
    {
        var (records, code) = Client.Send(new WireBatch()
            .Add(WireMessage.Put("k", "a", 1).Field((FieldType)field, [0x90]))
            .Add(WireMessage.Put("other", "a", 1)));

        Assert.That((records[0].Code, records[1].Code, code), Is.EqualTo((ServerResult.UnsupportedFeature, ServerResult.Ok, ServerResult.Ok)));
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [Test]
    public void FailNext_Batch_FailsAsAWhole()
    {
        Server.FailNext(22);

        var (records, code) = Client.Send(new WireBatch().Add(WireMessage.Put("k", "a", 1)));

        Assert.That((records.Count, (int)code), Is.EqualTo((0, 22)));
        Assert.That(Client.Send(WireMessage.Get("k")).Code, Is.EqualTo(ServerResult.NotFound));
    }

    [TestCase(0)]
    [TestCase(40)]
    [TestCase(8 + 22 + EndSize - 1)]
    public void BreakNext_Batch_SendsThatManyBytes(int count)
    {
        Server.BreakNext(ResponseFault.Close, count);
        Client.SendRaw(WireClient.Frame(ProtoType.Message, new WireBatch().Add(WireMessage.Put("k", "a", 1)).ToBody()));

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
    public void Send_RecordsTruncatedAnywhere_EndsWithParameterError()
    {
        var batch = new WireBatch().Add(WireMessage.Put("k", "a", 1)).Add(WireMessage.Get("k"));
        var whole = batch.FieldContent();
        for (var length = 0; length < whole.Length; length++)
        {
            var end = Client.SendForMany(batch.ToBody(whole[..length]))[^1];
            Assert.That(WireResponse.Parse(end).Code, Is.EqualTo(ServerResult.Parameter), $"length {length}");
        }
    }

    [Test]
    public void Send_RandomlyDamagedRecords_GetsACompleteResponse()
    {
        var random = new Random(20260102);
        var batch = new WireBatch().Add(WireMessage.Put("k", "a", 1)).Add(WireMessage.Get("k")).Add(WireMessage.Delete("k"));
        for (var i = 0; i < 2000; i++)
        {
            var records = batch.FieldContent();
            for (var n = random.Next(1, 5); n > 0; n--)
            {
                records[random.Next(records.Length)] = (byte)random.Next(256);
            }

            Assert.That(WireResponse.ParseAll(Client.SendForMany(batch.ToBody(records))[^1])[^1].IsLast, Is.True);
        }
    }

    [Test]
    public void Send_MalformedBatch_EndsWithParameterError()
    {
        var body = new WireBatch().ToBody();
        BinaryPrimitives.WriteInt32BigEndian(body.AsSpan(22), int.MaxValue);

        var response = WireResponse.Parse(Client.SendForMany(body).Single());

        Assert.That((response.Code, response.IsLast), Is.EqualTo((ServerResult.Parameter, true)));
    }
}
