using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>What <see cref="QueryVectorTests"/> doesn't cover: queries of a namespace, unsupported features, faults.</summary>
public sealed class QueryTests : WireFixture
{
    [Test]
    public void Query_Namespace_ReturnsTheRecordsOfAllSets()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = ["one", "two"] });
        using var client = new WireClient(server);
        client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("k", "one", "s").With("a", 1));
        client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("l", "one", "t").With("a", 2));
        client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("m", "one", "").With("a", 3));
        client.Send(new WireMessage { Info2 = Info2.Write }.ForKey("k", "two", "s").With("a", 4));

        var (records, code) = client.Query(WireMessage.Query(null, "one"));

        Assert.That(code, Is.EqualTo(ServerResult.Ok));
        Assert.That(records.Select(r => $"{SetOf(r)}{r.Integer("a")}"), Is.EquivalentTo(new[] { "s1", "t2", "none3" }));
    }

    [Test]
    public void Query_InTwoParts_ReturnsEveryRecordOnce()
    {
        const int Count = 500;
        for (var i = 0; i < Count; i++)
        {
            Client.Send(WireMessage.Put($"k{i}", "a", i));
        }

        var lower = Client.Query(WireMessage.Query("set", partitions: WireMessage.AllPartitions[..1000])).Records;
        var upper = Client.Query(WireMessage.Query("set", partitions: WireMessage.AllPartitions[1000..])).Records;

        Assert.That(lower.Concat(upper).Select(r => r.Integer("a")).Order(), Is.EqualTo(Enumerable.Range(0, Count)));
    }

    [Test]
    public void Query_InPages_ReturnsEveryRecordOnce()
    {
        const int Count = 500;
        for (var i = 0; i < Count; i++)
        {
            Client.Send(WireMessage.Put($"k{i}", "a", i));
        }

        // Clients send the last digest of each partition that has begun, and the numbers of the others.
        var last = new SortedDictionary<int, byte[]>();
        var found = new List<long>();
        for (var round = 0; round < Count && found.Count < Count; round++)
        {
            byte[] whole = [.. Enumerable.Range(0, 4096).Where(p => !last.ContainsKey(p)).SelectMany(p => new[] { (byte)p, (byte)(p >> 8) })];
            var query = WireMessage.Query("set", partitions: whole).Field(FieldType.MaxRecords, [0, 0, 0, 0, 0, 0, 0, 7]);
            if (last.Count != 0)
            {
                query.Field(FieldType.PartitionDigests, [.. last.Values.SelectMany(digest => digest)]);
            }

            foreach (var record in Client.Query(query).Records)
            {
                var digest = record.Fields[FieldType.Digest];
                last[digest[0] | ((digest[1] & 0xF) << 8)] = digest;
                found.Add(record.Integer("a"));
            }
        }

        Assert.That(found.Order(), Is.EqualTo(Enumerable.Range(0, Count)));
    }

    [Test]
    public void Query_ExpiredRecord_LeavesItOut()
    {
        var clock = new ManualClock();
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { TimeProvider = clock });
        using var client = new WireClient(server);
        client.Send(WireMessage.Put("k", "a", 1) with { TimeToLive = 10 });
        client.Send(WireMessage.Put("l", "a", 2));

        clock.Advance(TimeSpan.FromSeconds(12));

        Assert.That(client.Query(WireMessage.Query("set")).Records.Single().Integer("a"), Is.EqualTo(2));
    }

    [TestCase((int)FieldType.Filter)]
    [TestCase((int)FieldType.UdfPackage)]
    [TestCase((int)FieldType.QueryBins)]
    public void Query_UnsupportedField_IsUnsupported(int field)
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        var response = Client.Send(WireMessage.Query("set").Field((FieldType)field, [0x90]));

        Assert.That((response.Code, response.IsLast), Is.EqualTo((ServerResult.UnsupportedFeature, false)));
    }

    [Test]
    public void Query_InTheBackground_IsUnsupportedAndChangesNothing()
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        var response = Client.Send((WireMessage.Query("set") with { Info1 = Info1.None, Info2 = Info2.Write }).With("a", 2));

        Assert.That(response.Code, Is.EqualTo(ServerResult.UnsupportedFeature));
        Assert.That(Client.Send(WireMessage.Get("k")).Integer("a"), Is.EqualTo(1));
    }

    [TestCase((int)OperationType.CdtRead)]
    [TestCase((int)OperationType.ExpressionRead)]
    public void Query_UnsupportedReadOperation_IsUnsupported(int type) =>
        Assert.That(
            Client.Send(WireMessage.Query("set").Operation((OperationType)type, "a", ParticleType.Blob, [0x90])).Code,
            Is.EqualTo(ServerResult.UnsupportedFeature));

    [Test]
    public void FailNext_Query_Fails()
    {
        Server.FailNext(22);

        var (records, code) = Client.Query(WireMessage.Query("set"));

        Assert.That((records.Count, (int)code), Is.EqualTo((0, 22)));
    }

    private static string SetOf(WireResponse record) =>
        record.Fields.TryGetValue(FieldType.Set, out var set) ? Encoding.ASCII.GetString(set) : "none";
}
