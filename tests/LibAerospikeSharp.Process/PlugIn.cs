namespace LibAerospikeSharp.Process;

/// <summary>What a plug-in does with its own copy of the client. The host calls this by reflection, in the plug-in's context.</summary>
public static class PlugIn
{
    private const int Commands = 2000;

    private static AerospikeClient? s_client;

    /// <summary>Puts and gets, synchronously and on the event loops, and disposes the client.</summary>
    public static void Use(string seeds) => Use(Options(seeds));

    /// <summary>The same, on worker threads.</summary>
    public static void UseWorkers(string seeds) => Use(Options(seeds) with { UsesEventLoops = false });

    /// <summary>Sends commands, and never disposes the client, which is in a static field.</summary>
    public static bool Keep(string seeds) => (s_client = Connected(seeds)).IsConnected;

    /// <summary>Sends commands, and leaves them and the client behind.</summary>
    public static bool Drop(string seeds) => Connected(seeds).IsConnected;

    /// <summary>Fails to connect: the path that needs the log.</summary>
    public static string Fail(string seeds)
    {
        try
        {
            using var client = AerospikeClient.Connect(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(seeds) });
            return "connected";
        }
        catch (AerospikeException e)
        {
            return e.Message;
        }
    }

    private static void Use(AerospikeClientOptions options)
    {
        using var client = AerospikeClient.Connect(options);
        var key = new Key("test", "plug-in", "use");
        client.Put(key, [new Bin("a", 1)]);
        client.PutAsync(key, [new Bin("a", 2)]).Wait();
        if (client.Get(key).Get<int>("a") != 2 || !client.Ping())
        {
            throw new InvalidOperationException("The record is not as written.");
        }
    }

    private static AerospikeClient Connected(string seeds)
    {
        var client = AerospikeClient.Connect(Options(seeds));
        for (var i = 0; i < Commands; i++)
        {
            _ = client.PutAsync(new Key("test", "plug-in", i), [new Bin("a", i)]);
        }

        return client;
    }

    private static AerospikeClientOptions Options(string seeds) => new()
    {
        Seeds = AerospikeHost.ParseList(seeds),
        ConnectTimeout = TimeSpan.FromMinutes(1),
        DefaultReadPolicy = new ReadPolicy { TotalTimeout = TimeSpan.FromMinutes(1) },
        DefaultWritePolicy = new WritePolicy { TotalTimeout = TimeSpan.FromMinutes(1) },
    };
}
