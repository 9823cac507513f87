using System.Globalization;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>
/// The in-memory server responds to random operations on lists and maps as a real server does, and stores the same bytes. The parameter
/// "seed" of the test run starts with other random numbers.
/// </summary>
public sealed class DifferentialTests
{
    private const int RequestsPerRecord = 8;
    private const int MaxDifferences = 20;
    private const string DefaultSeed = "20261125";

    [TestCase(5_000)]
    [TestCase(200_000, Category = "Long")]
    public void Send_RandomOperations_AreAnsweredAsByARealServer(int requests) => Compare(requests);

    [TestCase(5_000)]
    [TestCase(100_000, Category = "Long")]
    public void Send_DamagedOperations_AreAnsweredAsByARealServer(int requests) => Compare(requests, isDamaged: true);

    [TestCase(1_000)]
    [TestCase(50_000, Category = "Long")]
    public void Send_RandomOperationsInBatches_AreAnsweredAsByARealServer(int requests) => Compare(requests, isBatch: true);

    private static void Compare(int requests, bool isDamaged = false, bool isBatch = false)
    {
        if (RealServer.Address is not { } address)
        {
            Assert.Ignore("There is no real server to compare with: AEROSPIKE_TEST_SERVER is not set.");
            return;
        }

        using var errors = new ServerErrors();
        using var server = AerospikeTestServer.Start();
        using var servers = ServerPair.Connect(server, address);
        var first = int.Parse(TestContext.Parameters.Get("seed", DefaultSeed), CultureInfo.InvariantCulture);
        var differences = new List<string>();
        for (var i = 0; i < requests / RequestsPerRecord && differences.Count < MaxDifferences && !servers.IsClosed; i++)
        {
            if (Run(servers, first + i, isDamaged, isBatch) is { } difference)
            {
                differences.Add($"seed {first + i}: {difference}");
            }
        }

        Assert.That(differences, Is.Empty);
        Assert.That(errors.First, Is.Null);
    }

    // Returns the first difference, or null.
    private static string? Run(ServerPair servers, int seed, bool isDamaged, bool isBatch)
    {
        var generator = new RequestGenerator(seed);
        var damage = new PayloadDamage(new Random(seed));
        var difference = servers.Put(generator.Bin());
        for (var i = 0; i < RequestsPerRecord && difference is null; i++)
        {
            var request = generator.Next(servers.Bin);
            difference = servers.Send(isDamaged ? damage.Damage(request) : request, isBatch);
        }

        return difference;
    }
}
