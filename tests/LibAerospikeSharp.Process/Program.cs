using System.Reflection;
using System.Runtime.Loader;
using LibAerospikeSharp;
using LibAerospikeSharp.TestServer;

// What only a process of its own can show: the tests run it with one of these, and look at what it writes and how it ends.
switch (args)
{
    case ["exit", var when]:
        return await Exit(when);
    case ["queue"]:
        return await FillQueue();
    case ["connect"]:
        return await Connect();
    case ["copy"]:
        return ConnectByACopy();
    default:
        Console.Error.WriteLine("exit return|exit|throw, queue, connect or copy");
        return 64;
}

// Ends while a thousand commands are in flight: half of them are answered, and half never would be.
static async Task<int> Exit(string when)
{
    var server = AerospikeTestServer.Start();
    var silent = AerospikeTestServer.Start(new AerospikeTestServerOptions());
    var client = await AerospikeClient.ConnectAsync(server.Address.ToString());
    var waiting = await AerospikeClient.ConnectAsync(silent.Address.ToString());
    silent.IgnoresRequests = true;
    for (var i = 0; i < 500; i++)
    {
        _ = client.PutAsync(new Key("test", "process", i), [new Bin("i", i)]);
        _ = waiting.GetAsync(new Key("test", "process", i), new ReadPolicy { TotalTimeout = TimeSpan.FromSeconds(30) });
    }

    Console.WriteLine("in flight");
    if (when == "exit")
    {
        Environment.Exit(0);
    }

    return when == "throw" ? throw new InvalidOperationException("ends the process") : 0;
}

// A loop that has 5 commands in flight and 10 in its queue can't take 100 that nobody answers.
static async Task<int> FillQueue()
{
    using var server = AerospikeTestServer.Start();
    await using var client = await AerospikeClient.ConnectAsync(new AerospikeClientOptions
    {
        Seeds = AerospikeHost.ParseList(server.Address.ToString()),
        EventLoops = new EventLoopOptions { Count = 1, MaxCommandsInProcess = 5, MaxCommandsInQueue = 10 },
    });
    server.IgnoresRequests = true;
    var policy = new ReadPolicy { TotalTimeout = TimeSpan.FromMilliseconds(500), MaxRetries = 0 };
    var reads = Enumerable.Range(0, 100).Select(i => client.GetAsync(new Key("test", "process", i), policy)).ToList();
    var ends = new Dictionary<string, int>();
    foreach (var read in reads)
    {
        try
        {
            await read;
        }
        catch (AerospikeException e)
        {
            var end = $"{e.GetType().Name} {e.ResultCode} {(e.InDoubt ? "in doubt" : "not in doubt")}";
            ends[end] = ends.GetValueOrDefault(end) + 1;
        }
    }

    Console.WriteLine(string.Join(", ", ends.OrderBy(end => end.Key).Select(end => $"{end.Value} {end.Key}")));
    return 0;
}

// The first client asks for more connections than there are by default, and the second doesn't ask.
static async Task<int> Connect()
{
    using var server = AerospikeTestServer.Start();
    await using var first = await AerospikeClient.ConnectAsync(new AerospikeClientOptions
    {
        Seeds = AerospikeHost.ParseList(server.Address.ToString()),
        MaxAsyncConnectionsPerNode = 300,
    });
    await using var second = await AerospikeClient.ConnectAsync(server.Address.ToString());
    Console.WriteLine($"connected: {new[] { first, second }.Count(client => client.IsConnected)}");
    return 0;
}

// As a plug-in that brings its own copy would.
static int ConnectByACopy()
{
    using var server = AerospikeTestServer.Start();
    using var client = AerospikeClient.Connect(server.Address.ToString());
    var copy = new AssemblyLoadContext("copy").LoadFromAssemblyPath(typeof(AerospikeClient).Assembly.Location);
    var connect = copy.GetType(typeof(AerospikeClient).FullName!)!.GetMethod("Connect", [typeof(string)])!; // as here
    try
    {
        connect.Invoke(null, [server.Address.ToString()]);
        Console.WriteLine("connected");
    }
    catch (TargetInvocationException e)
    {
        Console.WriteLine($"{e.InnerException!.GetType().Name}: {e.InnerException.Message}"); // always there
    }

    return client.Ping() && client.FindAsync(new Key("test", "process", 1)).Wait(TimeSpan.FromSeconds(10)) ? 0 : 1;
}
