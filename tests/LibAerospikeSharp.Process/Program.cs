using LibAerospikeSharp;
using LibAerospikeSharp.TestServer;

// What only a process of its own can show: the tests run it with one of these, and look at what it writes and how it ends.
switch (args)
{
    case ["exit", var when]:
        return await Exit(when);
    case ["queue"]:
        return await FillQueue();
    default:
        Console.Error.WriteLine("exit return|exit|throw, or queue");
        return 64;
}

// Ends while a thousand commands are in flight: half of them are answered, and half never would be.
static async Task<int> Exit(string when)
{
    var server = AerospikeTestServer.Start();
    var silent = AerospikeTestServer.Start(new AerospikeTestServerOptions());
    var client = await AerospikeClient.ConnectAsync(server.Address.ToString());
    var waiting = await AerospikeClient.ConnectAsync(silent.Address.ToString());
    silent.Silent = true;
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
        Seeds = Host.ParseList(server.Address.ToString()),
        EventLoops = new EventLoopOptions { Count = 1, MaxCommandsInProcess = 5, MaxCommandsInQueue = 10 },
    });
    server.Silent = true;
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
