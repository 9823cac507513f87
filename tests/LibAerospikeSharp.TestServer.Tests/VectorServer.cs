using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>
/// The server to which recorded requests are replayed: the <see cref="RealServer"/> if there is one, else an in-memory server that is
/// configured like the recorded one.
/// </summary>
internal sealed partial class VectorServer : IDisposable
{
    private const uint Tolerance = 60;
    private const uint RecordedDefaultTimeToLive = 2_592_000;

    private readonly AerospikeTestServer? _inMemory;

    public VectorServer()
    {
        if (RealServer.Address is { } address)
        {
            Client = new WireClient(address);
            DefaultTimeToLive = uint.Parse(DefaultTimeToLivePattern().Match(Client.Info("namespace/test\n")).Groups[1].Value, CultureInfo.InvariantCulture);
            return;
        }

        _inMemory = AerospikeTestServer.Start(new AerospikeTestServerOptions
        {
            Namespaces = [new("test") { DefaultTimeToLive = TimeSpan.FromSeconds(DefaultTimeToLive) }],
        });
        Client = new WireClient(_inMemory);
    }

    public WireClient Client { get; }

    /// <summary>The default time to live of the namespace, in seconds.</summary>
    public uint DefaultTimeToLive { get; } = RecordedDefaultTimeToLive;

    /// <summary>True if a record with this expiry time expires in about that many seconds. 0 means that it never expires.</summary>
    public static bool LivesFor(uint expiresAt, uint seconds) => seconds == 0
        ? expiresAt == 0
        : Math.Abs((long)expiresAt - ServerTime.Now(TimeProvider.System) - seconds) <= Tolerance;

    /// <summary>Formats a message as in the files. The expiry time is replaced by the recorded seconds left that it is close to.</summary>
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

    [GeneratedRegex(@";default-ttl=(\d+)")]
    private static partial Regex DefaultTimeToLivePattern();
}
