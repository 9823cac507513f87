using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests;

/// <summary>The server that the tests run against: a real one where AEROSPIKE_TEST_SERVER names it, else one in memory.</summary>
[SetUpFixture]
public sealed class TestTarget
{
    /// <summary>A namespace without expiry (nsup-period 0). A real server need not have it.</summary>
    public const string NeverExpiring = "forever";

    private static AerospikeTestServer? s_inMemory;

    public static string Seeds { get; private set; } = "";

    public static bool IsReal => s_inMemory is null;

    [OneTimeSetUp]
    public void Start()
    {
        var real = Environment.GetEnvironmentVariable("AEROSPIKE_TEST_SERVER");
        if (string.IsNullOrWhiteSpace(real))
        {
            // As in the configuration that the real server is run with.
            s_inMemory = AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = [new("test") { DefaultTimeToLive = TimeSpan.FromDays(30) }, "second", new(NeverExpiring) { AllowsTimeToLive = false }] });
            Seeds = s_inMemory.Address.ToString();
        }
        else
        {
            Seeds = real;
        }

        TestContext.Progress.WriteLine($"Server: {(IsReal ? "real, " : "in memory, ")}{Seeds}; libaerospike {AerospikeNative.Version}");
    }

    [OneTimeTearDown]
    public void Stop() => s_inMemory?.Dispose();
}
