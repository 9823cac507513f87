using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>Each test has a new server and one connection to it.</summary>
public abstract class WireFixture
{
    private protected AerospikeTestServer Server { get; private set; } = null!; // set before each test

    private protected WireClient Client { get; private set; } = null!; // set before each test

    [SetUp]
    public void StartServer()
    {
        Server = AerospikeTestServer.Start();
        Client = new WireClient(Server);
    }

    [TearDown]
    public void StopServer()
    {
        Client.Dispose();
        Server.Dispose();
    }
}
