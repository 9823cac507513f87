namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>The real server that AEROSPIKE_TEST_SERVER names, if any. The recorded requests are then replayed to it.</summary>
internal static class RealServer
{
    /// <summary>The first of the named addresses, <c>host:port</c>, or null.</summary>
    public static string? Seed { get; } =
        Environment.GetEnvironmentVariable("AEROSPIKE_TEST_SERVER") is { } seeds && !string.IsNullOrWhiteSpace(seeds) ? seeds.Split(',')[0] : null;
}
