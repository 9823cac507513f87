using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using LibAerospikeSharp.TestServer;
using LibAerospikeSharp.TestServer.Storage;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.TestServer;

/// <summary>The in-memory server carries out operations as a real one did; against a real one, that it still does.</summary>
public sealed partial class OperateVectorTests
{
    private const uint Tolerance = 60;

    private AerospikeTestServer? _server;
    private WireClient _client;
    private uint _defaultTimeToLive = 2_592_000;

    [OneTimeSetUp]
    public void Connect()
    {
        if (TestTarget.IsReal)
        {
            _client = new WireClient(Resolve(TestTarget.Seeds.Split(',')[0]));
            _defaultTimeToLive = uint.Parse(DefaultTimeToLive().Match(_client.Info("namespace/test\n")).Groups[1].Value, CultureInfo.InvariantCulture);
            return;
        }

        _server = AerospikeTestServer.Start(new AerospikeTestServerOptions
        {
            Namespaces = [new("test") { DefaultTimeToLive = TimeSpan.FromSeconds(_defaultTimeToLive) }],
        });
        _client = new WireClient(_server);
    }

    [OneTimeTearDown]
    public void Disconnect()
    {
        _client.Dispose();
        _server?.Dispose();
    }

    [TestCaseSource(typeof(OperateVector), nameof(OperateVector.All))]
    public void Send_Operations_AreAnsweredAsByARealServer(object vector)
    {
        var recorded = (OperateVector)vector;
        var key = "operate/" + recorded.Name;
        _client.Send(WireMessage.Delete(key));
        if (recorded.SetupMessage(key) is { } setup)
            _client.Send(setup);

        WireAnswer answer = _client.Send(recorded.Message(key));
        WireAnswer after = _client.Send(WireMessage.Get(key));
        _client.Send(WireMessage.Delete(key));

        Assert.That(Header(answer, recorded.Answer), Is.EqualTo(recorded.Answer));
        Assert.That(OperateVector.Format(answer), Is.EqualTo(recorded.Bins));
        Assert.That(Header(after, recorded.After), Is.EqualTo(recorded.After));
        Assert.That(OperateVector.Format(after), Is.EqualTo(recorded.BinsAfter));
    }

    /// <summary>Code, generation and remaining life; the last as it was recorded if it is nearly that.</summary>
    private string Header(WireAnswer answer, string recorded)
    {
        var life = recorded.Split(' ')[2];
        uint seconds = life == "default" ? _defaultTimeToLive : uint.Parse(life, CultureInfo.InvariantCulture);
        uint expected = seconds == 0 ? 0 : ServerTime.Now(TimeProvider.System) + seconds;
        bool isNear = expected == 0 ? answer.ExpiresAt == 0 : Math.Abs((long)answer.ExpiresAt - expected) <= Tolerance;
        return $"{(int)answer.Code} {answer.Generation} {(isNear ? life : $"expires at {answer.ExpiresAt}")}";
    }

    private static IPEndPoint Resolve(string seed)
    {
        var colon = seed.LastIndexOf(':');
        IPAddress address = Dns.GetHostAddresses(seed[..colon]).First(a => a.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork);
        return new IPEndPoint(address, int.Parse(seed[(colon + 1)..], CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@";default-ttl=(\d+)")]
    private static partial Regex DefaultTimeToLive();
}
