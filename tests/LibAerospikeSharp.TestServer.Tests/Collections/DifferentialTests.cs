using System.Net;
using LibAerospikeSharp.TestServer.Protocol;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>The in-memory server responds to random operations on lists and maps as a real server does, and stores the same bytes.</summary>
public sealed class DifferentialTests
{
    private const string Closed = "connection closed";
    private const int StepsPerKey = 8;
    private const int MaxDifferences = 20;

    [TestCase(5_000)]
    [TestCase(200_000, Category = "Long")]
    public void Send_RandomOperations_AreAnsweredAsByARealServer(int requests) => Compare(requests, isDamaged: false);

    [TestCase(5_000)]
    [TestCase(100_000, Category = "Long")]
    public void Send_DamagedOperations_AreAnsweredAsByARealServer(int requests) => Compare(requests, isDamaged: true);

    private static void Compare(int requests, bool isDamaged)
    {
        if (RealServer.Seed is not { } address)
        {
            Assert.Ignore("There is no real server to compare with: AEROSPIKE_TEST_SERVER is not set.");
            return;
        }

        using var server = AerospikeTestServer.Start();
        using var errors = new ServerErrors();
        using var inMemory = new WireClient(server);
        using var real = new WireClient(IPEndPoint.Parse(address));
        var seed = int.Parse(TestContext.Parameters.Get("seed", "20261125"), System.Globalization.CultureInfo.InvariantCulture);
        var differences = new List<string>();
        for (var first = 0; first < requests && differences.Count < MaxDifferences; first += StepsPerKey)
        {
            if (Run(seed + first, inMemory, real, isDamaged) is { } difference)
            {
                differences.Add(difference);
                Assert.That(difference, Does.Not.Contain(Closed), $"A server has ended. {errors.First} {string.Join('\n', differences)}");
            }
        }

        Assert.That(differences, Is.Empty);
        Assert.That(errors.First, Is.Null);
    }

    // Returns the first difference, or null.
    private static string? Run(int seed, WireClient inMemory, WireClient real, bool isDamaged)
    {
        var damage = new PayloadDamage(new Random(seed));
        var generator = new RequestGenerator(seed);
        var key = $"differential/{seed}";
        var bin = generator.Bin();
        var put = CollectionRequest.Put(key, bin);
        var putHere = inMemory.Send(put).Code;
        var putThere = real.Send(put).Code;
        if (putHere != putThere)
        {
            return $"seed {seed}, put {Convert.ToHexStringLower(bin?.Value ?? [])}: real {putThere}, here {putHere}";
        }

        var last = "";
        for (var step = 0; step < StepsPerKey; step++)
        {
            var before = Stored(real, key);
            if (before is { Type: ParticleType.List or ParticleType.Map } stored
                && !(MsgPack.ElementReader.TryMeasure(stored.Value, out var size, out _) && size == stored.Value.Length))
            {
                return $"seed {seed}, step {step}, broken after {last}, put {Convert.ToHexStringLower(bin?.Value ?? [])}\n there {Convert.ToHexStringLower(stored.Value)}\n here {Convert.ToHexStringLower(Stored(inMemory, key)?.Value ?? [])}";
            }

            var request = generator.Next(before);
            request = isDamaged ? damage.Damage(request) : request;
            var expected = Send(real, request, key);
            var actual = Send(inMemory, request, key);
            var previous = last;
            last = $"{previous}\n    {request} of {Convert.ToHexStringLower(before?.Value ?? [])}, in both {expected}";
            if (expected != actual)
            {
                var value = before is { } known ? $"{known.Type} {Convert.ToHexStringLower(known.Value)}" : "nothing";
                return $"seed {seed}, step {step}, bin {value}\n  request {request}\n  real {expected}\n  here {actual}\n  previous {previous}";
            }
        }

        real.Send(WireMessage.Delete(key));
        inMemory.Send(WireMessage.Delete(key));
        return null;
    }

    // A server that closes the connection may have ended altogether.
    private static string Send(WireClient client, CollectionRequest request, string key)
    {
        try
        {
            return request.Send(client, key);
        }
        catch (IOException)
        {
            return Closed;
        }
    }

    private static (ParticleType Type, byte[] Value)? Stored(WireClient client, string key)
    {
        var bins = client.Send(WireMessage.Get(key)).Bins;
        return bins.Count == 0 ? null : (bins[0].Type, bins[0].Value);
    }
}
