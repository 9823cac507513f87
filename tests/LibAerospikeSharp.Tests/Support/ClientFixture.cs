using System.Diagnostics.CodeAnalysis;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests;

/// <summary>A fixture with a client that is connected to the tests' server.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The client is disposed in the tear-down.")]
public abstract class ClientFixture : HandleFixture
{
    private AerospikeClient? _client;

    protected AerospikeClient Client => _client ?? throw new InvalidOperationException("Not set up.");

    [OneTimeSetUp]
    public void Connect() => _client = AerospikeClient.Connect(TestTarget.Seeds);

    // Runs before the base class counts the handles.
    [OneTimeTearDown]
    public void Disconnect() => _client?.Dispose();

    /// <summary>A key of the running test's own, at which there is no record.</summary>
    protected Key FreshKey(string suffix = "")
    {
        var key = new Key("test", "tests", TestContext.CurrentContext.Test.FullName + suffix);
        Client.TryRemove(key);
        return key;
    }
}
