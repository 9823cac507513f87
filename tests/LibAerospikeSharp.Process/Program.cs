using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using LibAerospikeSharp;
using LibAerospikeSharp.Process;
using LibAerospikeSharp.TestServer;

// What only a process of its own can show: the tests run it with one of these, and look at what it writes and how it ends.
switch (args)
{
    case ["exit", var when]:
        return await Exit(when);
    case ["queue", var command, var milliseconds]:
        return await FillQueue(command, TimeSpan.FromMilliseconds(int.Parse(milliseconds, CultureInfo.InvariantCulture)));
    case ["held", var command]:
        return await HoldUp(command);
    case ["connect"]:
        return await Connect();
    case ["copy"]:
        return ConnectByACopy();
    case ["foreign"]:
        return ConnectBesideForeignLoops();
    case ["children", var seeds]:
        return ChildSockets.Run(seeds);
    case ["stack", var kilobytes, var seeds, var style]:
        return SmallStacks.Run(int.Parse(kilobytes, CultureInfo.InvariantCulture), seeds, style == "loops", only: null);
    case ["stack", var kilobytes, var seeds, var style, var only]:
        return SmallStacks.Run(int.Parse(kilobytes, CultureInfo.InvariantCulture), seeds, style == "loops", only);
    case ["plug-in", var directory, var supplier, var method, var seeds, var rounds]:
        return PlugInRounds.Run(directory, supplier, method, seeds, int.Parse(rounds, CultureInfo.InvariantCulture));
    default:
        Console.Error.WriteLine("exit return|exit|throw, queue get|put|batch MILLISECONDS, held COMMAND, connect, copy, foreign, children SEEDS, stack KILOBYTES SEEDS loops|workers [CALL], or plug-in DIRECTORY folder|context|event METHOD SEEDS ROUNDS");
        return 64;
}

// Ends while a thousand commands are in flight: half of them are answered, and half never would be.
static async Task<int> Exit(string when)
{
    var server = AerospikeTestServer.Start();
    var silent = AerospikeTestServer.Start(new AerospikeTestServerOptions());
    var client = await AerospikeClient.ConnectAsync(Options(server));
    var waiting = await AerospikeClient.ConnectAsync(Options(silent));
    silent.IgnoresRequests = true;
    for (var i = 0; i < 500; i++)
    {
        _ = client.PutAsync(new Key("test", "process", i), [new Bin("i", i)]);
        _ = waiting.GetAsync(new Key("test", "process", i), new ReadPolicy { TotalTimeout = TimeSpan.FromMinutes(10) });
    }

    Console.WriteLine("in flight");
    if (when == "exit")
    {
        Environment.Exit(0);
    }

    return when == "throw" ? throw new InvalidOperationException("ends the process") : 0;
}

// A loop that has 5 commands in flight and 10 in its queue can't take 85 more. The queue stays full when the time of those in it is
// over, so this can be tried once only.
static async Task<int> FillQueue(string command, TimeSpan time)
{
    const int InFlight = 5;
    using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { MaxLoggedRequests = InFlight });
    await using var client = await AerospikeClient.ConnectAsync(Options(server) with
    {
        EventLoops = new EventLoopOptions { Count = 1, MaxCommandsInProcess = InFlight, MaxCommandsInQueue = 10 },
    });
    server.IgnoresRequests = true;
    var sent = Enumerable.Range(0, InFlight).Select(i => EndOf(Send(client, command, i, TimeSpan.FromMinutes(10)), Stopwatch.StartNew())).ToList();
    for (var received = 0; received < InFlight; received += server.TakeRequests().Count)
    {
        await Task.Delay(1);
    }

    var clock = Stopwatch.StartNew();
    var queued = await Task.WhenAll(Enumerable.Range(InFlight, 95).Select(i => EndOf(Send(client, command, i, time), clock)));
    var isInTime = queued.Where(end => end.IsRejected).All(end => end.When < time);

    server.IgnoresRequests = false;
    server.CloseConnections();
    var ends = queued.Concat(await Task.WhenAll(sent)).CountBy(end => end.How).OrderBy(end => end.Key);
    Console.WriteLine(isInTime ? string.Join(", ", ends.Select(end => $"{end.Value} {end.Key}")) : "too late");
    return 0;
}

static Task Send(AerospikeClient client, string command, int i, TimeSpan time)
{
    var key = new Key("test", "process", i);
    return command switch
    {
        "get" => client.GetAsync(key, new ReadPolicy { TotalTimeout = time, MaxRetries = 0 }),
        "put" => client.PutAsync(key, [new Bin("i", i)], new WritePolicy { TotalTimeout = time }),
        _ => client.BatchRemoveAsync([key, new Key("test", "process", -i)], new BatchPolicy { TotalTimeout = time, MaxRetries = 0 }),
    };
}

// The only loop is held up until a command's time is over.
static async Task<int> HoldUp(string command)
{
    using var server = AerospikeTestServer.Start();
    await using var client = await AerospikeClient.ConnectAsync(Options(server) with
    {
        EventLoops = new EventLoopOptions { Count = 1, MaxCommandsInProcess = HeldLoop.CommandsInProcess },
    });
    Console.WriteLine(await new HeldLoop(server, client).Run(command));
    return 0;
}

static async Task<(string How, bool IsRejected, TimeSpan When)> EndOf(Task read, Stopwatch clock)
{
    try
    {
        await read;
        return ("done", false, clock.Elapsed);
    }
    catch (AerospikeException e)
    {
        return ($"{e.GetType().Name} {e.ResultCode} {(e.InDoubt ? "in doubt" : "not in doubt")}", e is BackpressureException, clock.Elapsed);
    }
}

// The first client asks for more connections than there are by default, and the second doesn't ask.
static async Task<int> Connect()
{
    using var server = AerospikeTestServer.Start();
    await using var first = await AerospikeClient.ConnectAsync(Options(server) with { MaxAsyncConnectionsPerNode = 300 });
    await using var second = await AerospikeClient.ConnectAsync(Options(server));
    Console.WriteLine($"connected: {new[] { first, second }.Count(client => client.IsConnected)}");
    return 0;
}

// As another wrapper of libaerospike would.
static unsafe int ConnectBesideForeignLoops()
{
    using var server = AerospikeTestServer.Start();
    var version = AerospikeNative.Version;
    var path = File.ReadLines("/proc/self/maps").First(line => line.Contains("libaerospike", StringComparison.Ordinal) && !line.Contains("host", StringComparison.Ordinal));
    var library = NativeLibrary.Load(path[path.IndexOf('/', StringComparison.Ordinal)..]);
    ((delegate* unmanaged[Cdecl]<uint, void*>)NativeLibrary.GetExport(library, "as_event_create_loops"))(1);
    try
    {
        using var client = AerospikeClient.Connect(Options(server));
        Console.WriteLine("connected");
    }
    catch (InvalidOperationException e)
    {
        Console.WriteLine(e.Message);
    }

    return version.Major == 7 ? 0 : 1;
}

// As a plug-in that brings its own copy would.
static int ConnectByACopy()
{
    using var server = AerospikeTestServer.Start();
    using var client = AerospikeClient.Connect(Options(server));
    var copy = new AssemblyLoadContext("copy").LoadFromAssemblyPath(typeof(AerospikeClient).Assembly.Location);
    var connect = copy.GetType(typeof(AerospikeClient).FullName!)!.GetMethod("Connect", [typeof(string)])!; // as here
    using (var other = (IDisposable)connect.Invoke(null, [server.Address.ToString()])!) // never null
    {
        Console.WriteLine($"connected: {other.GetType() != typeof(AerospikeClient)}");
    }

    return client.Ping() && client.FindAsync(new Key("test", "process", 1)).Wait(TimeSpan.FromMinutes(1)) ? 0 : 1;
}

// With time for a machine that is busy with other things.
static AerospikeClientOptions Options(AerospikeTestServer server) => new()
{
    Seeds = AerospikeHost.ParseList(server.Address.ToString()),
    ConnectTimeout = TimeSpan.FromMinutes(1),
    DefaultReadPolicy = new ReadPolicy { TotalTimeout = TimeSpan.FromMinutes(1) },
};
