using System.Net;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>Sends the same requests to the in-memory server and to a real one, and compares the responses and the stored bytes.</summary>
internal sealed class ServerPair(WireClient inMemory, WireClient real) : IDisposable
{
    private const string Closed = "connection closed";

    // Other tests may run against the same real server.
    private readonly string _key = $"differential/{Guid.NewGuid()}";

    private readonly List<string> _history = [];

    public static ServerPair Connect(AerospikeTestServer server, IPEndPoint address) => new(new WireClient(server), new WireClient(address));

    /// <summary>The value of the bin, on both servers.</summary>
    public (ParticleType Type, byte[] Value)? Bin { get; private set; }

    /// <summary>True if a server has ended, or at least the connection to it.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Starts with a new record. Returns how the servers differ, or null.</summary>
    public string? Put((ParticleType Type, byte[] Value)? bin)
    {
        _history.Clear();
        real.Send(WireMessage.Delete(_key));
        inMemory.Send(WireMessage.Delete(_key));
        var put = CollectionRequest.Put(_key, bin);
        return Compare($"put {CollectionVector.Format(bin)}", client => $"{client.Send(put).Code} {CollectionVector.Format(Stored(client))}");
    }

    /// <summary>Sends a request. Returns how the servers differ, with everything that led to it, or null.</summary>
    public string? Send(CollectionRequest request, bool isBatch) =>
        Compare(request.ToString(), client => isBatch ? request.SendAsBatch(client, _key) : request.Send(client, _key));

    public void Dispose()
    {
        inMemory.Dispose();
        real.Dispose();
    }

    private string? Compare(string what, Func<WireClient, string> send)
    {
        var before = CollectionVector.Format(Bin);
        var expected = Guard(real, send);
        var actual = Guard(inMemory, send);
        if (expected != actual)
        {
            return $"{what}\n  bin {before}\n  real {expected}\n  here {actual}\n  after\n    {string.Join("\n    ", _history)}";
        }

        _history.Add(what);
        Bin = Stored(real);
        return null;
    }

    // A server that closes the connection may have ended altogether.
    private string Guard(WireClient client, Func<WireClient, string> send)
    {
        try
        {
            return send(client);
        }
        catch (IOException)
        {
            IsClosed = true;
            return Closed;
        }
    }

    private (ParticleType Type, byte[] Value)? Stored(WireClient client)
    {
        var bins = client.Send(WireMessage.Get(_key)).Bins;
        return bins.Count == 0 ? null : (bins[0].Type, bins[0].Value);
    }
}
