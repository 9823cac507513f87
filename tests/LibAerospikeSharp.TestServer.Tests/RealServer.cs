using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>The real server that AEROSPIKE_TEST_SERVER names, if any. The recorded requests are then replayed to it.</summary>
internal static class RealServer
{
    /// <summary>The first of the named addresses, <c>host:port</c>, or null.</summary>
    public static IPEndPoint? Address { get; } =
        Environment.GetEnvironmentVariable("AEROSPIKE_TEST_SERVER") is { } seeds && !string.IsNullOrWhiteSpace(seeds) ? Resolve(seeds.Split(',')[0]) : null;

    private static IPEndPoint Resolve(string seed)
    {
        var colon = seed.LastIndexOf(':');
        var address = Dns.GetHostAddresses(seed[..colon]).First(a => a.AddressFamily == AddressFamily.InterNetwork);
        return new IPEndPoint(address, int.Parse(seed[(colon + 1)..], CultureInfo.InvariantCulture));
    }
}
