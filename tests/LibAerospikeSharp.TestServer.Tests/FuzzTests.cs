using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>Frames of all kinds with random damage. The server always responds or disconnects, and works as before afterwards.</summary>
public sealed class FuzzTests
{
    private const int FramesPerConnection = 100;
    private const int ConnectionsPerReset = 5;
    private const long MaxGrowth = 32 * 1024 * 1024;

    private static readonly byte[][] s_info =
    [
        .. new[]
        {
            "node\npartition-generation\nreplicas\npeers-clear-std\n", "cluster-stable:size=1;ignore-migrations=false;namespace=test\n",
            "namespace/test\nsets/test/set\nstatistics\n", "truncate:namespace=test;set=set;lut=1700000000000000000\n", "user-agent-set:value=YQ==\n", "",
        }.Select(System.Text.Encoding.ASCII.GetBytes),
    ];

    private static readonly byte[][] s_messages =
    [
        WireMessage.Get("k").ToBody(),
        WireMessage.Put("k", "a", 1).Select("b").Field(FieldType.Key, WireMessage.KeyBytes("k")).ToBody(),
        WireMessage.Exists("k").ToBody(),
        WireMessage.Delete("k").ToBody(),
        (WireMessage.Get("k") with { Info1 = Info1.Read }).Select("a").Select("b").ToBody(),
        new WireMessage { Info1 = Info1.Read, Info2 = Info2.Write | Info2.RespondAllOperations }.ForKey("k")
            .Operation(OperationType.Increment, "n", ParticleType.Integer, new byte[8]).Operation(OperationType.Append, "s", ParticleType.String, [65])
            .Operation(OperationType.Touch, "", ParticleType.Null, []).Select("n").ToBody(),
        Put(ParticleType.List, "98c0c2c3d3fffffffffffffffea20361a20401cb3ff80000000000009107"),
        Put(ParticleType.Map, "83c70001c001a20361029101"),
        Collection("9501930102030013 9307a2036105 94ff92100193030304 9317920001"),
        Collection("940393a20361010203 9443a203610a00 94ff92220193430101 9366070102 93ff942201108193010500"),
        Put(ParticleType.GeoJson, "000000" + Convert.ToHexString("""{"type":"Point","coordinates":[1,2]}"""u8)),
        Put(ParticleType.Hll, "0004" + new string('0', 42)),
        new WireBatch().Add(WireMessage.Get("k")).Add(WireMessage.Put("l", "a", 1)).Add(WireMessage.Delete("m")).ToBody(),
        WireMessage.Query("set").ToBody(),
        WireMessage.Query(null).ToBody(),
    ];

    [TestCase(20_000)]
    [TestCase(1_000_000, Category = "Long")]
    public void Send_DamagedFrames_AlwaysTerminatesAndLeavesNoTrace(int frames)
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = 100 });
        using var errors = new ServerErrors();
        var random = new Random(20261121);
        SendSome(server, random, FramesPerConnection * ConnectionsPerReset); // creates whatever is created only once
        server.Reset();
        var before = ResidentMemory.Bytes();

        SendSome(server, random, frames);
        server.Reset();

        Assert.That(errors.First, Is.Null);
        Assert.That(ResidentMemory.Bytes() - before, Is.LessThan(MaxGrowth));
        using var client = new WireClient(server);
        client.Send(WireMessage.Put("after", "a", 1));
        Assert.That(client.Send(WireMessage.Get("after")).Integer("a"), Is.EqualTo(1));
        Assert.That(server.GetRecords(), Has.Count.EqualTo(1));
    }

    private static void SendSome(AerospikeTestServer server, Random random, int frames)
    {
        for (var connection = 0; connection < frames / FramesPerConnection; connection++)
        {
            using var client = new WireClient(server);
            try
            {
                // The header of the last frame may be damaged too, after which nothing can be parsed.
                for (var i = 1; i < FramesPerConnection; i++)
                {
                    client.SendRaw(WholeFrame(random));
                }

                client.SendRaw(Damage(WholeFrame(random), random));
                client.ShutDownSending();
            }
            catch (SocketException e) when (WireClient.IsEnd(e))
            {
                // The server may disconnect.
            }

            client.ReceiveToEnd(); // throws if neither responses nor the end of the connection arrive in time

            // Damaged keys create more and more records, which this test isn't about.
            if (connection % ConnectionsPerReset == 0)
            {
                server.Reset();
            }
        }
    }

    private static byte[] WholeFrame(Random random)
    {
        var type = random.Next(10) switch
        {
            0 => ProtoType.Info,
            1 => ProtoType.Security,
            2 => ProtoType.CompressedMessage,
            _ => ProtoType.Message,
        };
        var bodies = type == ProtoType.Info ? s_info : s_messages;
        return WireClient.Frame(type, Damage(bodies[random.Next(bodies.Length)], random));
    }

    private static byte[] Damage(byte[] good, Random random)
    {
        byte[] bad = [.. good];
        for (var n = random.Next(4); n > 0 && bad.Length != 0; n--)
        {
            var at = random.Next(bad.Length);
            switch (random.Next(5))
            {
                case 0:
                    bad[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bad[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bad[at] = random.Next(2) == 0 ? (byte)0 : byte.MaxValue;
                    break;
                case 3:
                    bad = bad[..at];
                    break;
                default:
                    bad = [.. bad[..at], .. bad[random.Next(at + 1)..]];
                    break;
            }
        }

        return bad;
    }

    private static byte[] Collection(string operations)
    {
        var message = new WireMessage { Info1 = Info1.Read, Info2 = Info2.Write }.ForKey("k");
        foreach (var operation in operations.Split(' '))
        {
            message.Operation(OperationType.CdtModify, "c", ParticleType.Blob, Convert.FromHexString(operation));
        }

        return message.ToBody();
    }

    private static byte[] Put(ParticleType type, string hex) =>
        new WireMessage { Info2 = Info2.Write }.ForKey("k").Operation(OperationType.Write, "b", type, Convert.FromHexString(hex)).ToBody();
}
