using System.Globalization;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>
/// The in-memory server executes operations as a real server did. Run against a real server, the tests check that it still does.
/// </summary>
public sealed class OperateVectorTests
{
    private VectorServer _server;

    [OneTimeSetUp]
    public void Connect() => _server = new VectorServer();

    [OneTimeTearDown]
    public void Disconnect() => _server.Dispose();

    [TestCaseSource(typeof(OperateVector), nameof(OperateVector.All))]
    public void Send_Operations_GetTheResponseOfARealServer(object vector)
    {
        var recorded = (OperateVector)vector;
        var key = "operate/" + recorded.Name;
        var client = _server.Client;
        client.Send(WireMessage.Delete(key));
        if (recorded.SetupMessage(key) is { } setup)
        {
            client.Send(setup);
        }

        var response = client.Send(recorded.Message(key));
        var after = client.Send(WireMessage.Get(key));
        client.Send(WireMessage.Delete(key));

        Assert.That(Header(response, recorded.Response), Is.EqualTo(recorded.Response));
        Assert.That(OperateVector.Format(response), Is.EqualTo(recorded.Bins));
        Assert.That(Header(after, recorded.After), Is.EqualTo(recorded.After));
        Assert.That(OperateVector.Format(after), Is.EqualTo(recorded.BinsAfter));
    }

    /// <summary>Formats the code, the generation and the remaining life. A life close to the recorded one is replaced by it.</summary>
    private string Header(WireResponse response, string recorded)
    {
        var life = recorded.Split(' ')[2];
        var seconds = life == "default" ? _server.DefaultTimeToLive : uint.Parse(life, CultureInfo.InvariantCulture);
        var isNear = VectorServer.LivesFor(response.ExpiresAt, seconds);
        return $"{(int)response.Code} {response.Generation} {(isNear ? life : $"expires at {response.ExpiresAt}")}";
    }
}
