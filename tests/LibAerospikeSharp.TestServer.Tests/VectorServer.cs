using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>What recorded requests are replayed to: the real server of <see cref="RealServer"/>, else one in memory set up like the recorded one.</summary>
internal sealed partial class VectorServer : IDisposable
{
    private const uint Tolerance = 60;
    private const uint RecordedDefaultTimeToLive = 2_592_000;

    private readonly AerospikeTestServer? _inMemory;

    public VectorServer()
    {
        if (RealServer.Seed is { } seed)
        {
            Client = new WireClient(Resolve(seed));
            DefaultTimeToLive = uint.Parse(DefaultTimeToLivePattern().Match(Client.Info("namespace/test\n")).Groups[1].Value, CultureInfo.InvariantCulture);
            return;
        }

        _inMemory = AerospikeTestServer.Start(new AerospikeTestServerOptions { Namespaces = [new("test") { DefaultTimeToLive = TimeSpan.FromSeconds(DefaultTimeToLive) }] });
        Client = new WireClient(_inMemory);
    }

    public WireClient Client { get; }

    /// <summary>In seconds.</summary>
    public uint DefaultTimeToLive { get; } = RecordedDefaultTimeToLive;

    /// <summary>True if a record with this expiry time still lives for about so many seconds; 0 is for ever.</summary>
    public static bool LivesFor(uint expiresAt, uint seconds) => seconds == 0
        ? expiresAt == 0
        : Math.Abs((long)expiresAt - ServerTime.Now(TimeProvider.System) - seconds) <= Tolerance;

    /// <summary>The message in the form of the files: expiry times as the seconds left, as they were recorded if they are nearly that.</summary>
    public string Format(WireResponse message)
    {
        byte[] bytes = [.. message.Bytes];
        (uint InFile, uint Seconds)[] lives = [(500, 500), (1000, 1000), (RecordedDefaultTimeToLive, DefaultTimeToLive), (0, 0)];
        var life = lives.Where(l => LivesFor(message.ExpiresAt, l.Seconds)).Select(l => l.InFile).DefaultIfEmpty(message.ExpiresAt).First();
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(10), life);
        return Convert.ToHexStringLower(bytes);
    }

    public void Dispose()
    {
        Client.Dispose();
        _inMemory?.Dispose();
    }

    private static IPEndPoint Resolve(string seed)
    {
        var colon = seed.LastIndexOf(':');
        var address = Dns.GetHostAddresses(seed[..colon]).First(a => a.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork);
        return new IPEndPoint(address, int.Parse(seed[(colon + 1)..], CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@";default-ttl=(\d+)")]
    private static partial Regex DefaultTimeToLivePattern();
}
