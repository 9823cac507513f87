using System.Diagnostics.CodeAnalysis;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests;

/// <summary>A fixture with a client that is connected to the tests' server.</summary>
/// <param name="style">In which style it calls each operation.</param>
[SuppressMessage("Design", "CA1001", Justification = "The client is disposed in the tear-down.")]
public abstract class ClientFixture(CallStyle style) : HandleFixture
{
    private IAerospikeClient? _client;

    /// <summary>In which style the fixture calls each operation.</summary>
    protected CallStyle Style => style;

    protected IAerospikeClient Client => _client ?? throw new InvalidOperationException("Not set up.");

    [OneTimeSetUp]
    public void Connect() => _client = Connect(TestTarget.Seeds);

    // Runs before the base class counts the handles.
    [OneTimeTearDown]
    public void Disconnect() => _client?.Dispose();

    /// <summary>A client of the fixture's style, with <see cref="Patience"/> where the options don't say otherwise.</summary>
    protected IAerospikeClient Connect(AerospikeClientOptions options)
    {
        var patient = Patience.WithPatience(options);
        return style == CallStyle.Sync
            ? AerospikeClient.Connect(patient)
            : new AsyncTwin(AerospikeClient.ConnectAsync(patient with { UsesEventLoops = style == CallStyle.Async }).GetAwaiter().GetResult());
    }

    /// <summary>A client of the fixture's style.</summary>
    protected IAerospikeClient Connect(string seeds) => Connect(Patience.Options(seeds));

    /// <summary>A key of the running test's own, at which there is no record.</summary>
    protected Key FreshKey(string suffix = "")
    {
        var key = new Key("test", "tests", TestContext.CurrentContext.Test.FullName + suffix);
        Client.TryRemove(key);
        return key;
    }
}
