using System.Diagnostics;
using System.Runtime.CompilerServices;
using LibAerospikeSharp;
using LibAerospikeSharp.Smoke;
using LibAerospikeSharp.TestServer;

// Usage: [host:port]. Without an address the program starts an in-memory server of its own.
// Only the package's library counts here.
Environment.SetEnvironmentVariable("AEROSPIKE_NATIVE_LIBRARY", null);

using var server = args is [] ? AerospikeTestServer.Start() : null;
using var client = AerospikeClient.Connect(args is [var address, ..] ? address : server!.Address.ToString()); // started when no address is given
var key = new Key("test", "smoke", "user1");
await client.PutAsync(key, new Dictionary<string, object?> { ["name"] = "Alice", ["age"] = 30 });
var record = await client.GetAsync(key);
var start = DateTime.Now - Process.GetCurrentProcess().StartTime;

var compiled = RuntimeFeature.IsDynamicCodeSupported ? "just in time" : "ahead of time";
var library = File.ReadLines("/proc/self/maps").First(line => line.EndsWith("/libaerospike.so", StringComparison.Ordinal)).Split(' ')[^1];
Console.WriteLine($"Compiled {compiled}: libaerospike {AerospikeNative.Version} from {library}");
Console.WriteLine($"First record after {start.TotalMilliseconds:0} ms: {record}");

string[] folders = ["/runtimes/linux-x64/native/libaerospike.so", "/libaerospike.so"];
var expected = AppContext.BaseDirectory.TrimEnd('/') + folders[RuntimeFeature.IsDynamicCodeSupported ? 0 : 1];
if (record.Get<string>("name") != "Alice" || record.Get<int>("age") != 30 || library != expected)
{
    Console.Error.WriteLine($"{record}, with {library} instead of {expected}");
    return 1;
}

IAerospikeClient shared = client; // spans and arrays have different ways through the interface
shared.Put(key, [new Bin("age", 31)]);
string[] names = ["age"];
if (shared.Select(key, ["age"]).Get<int>("age") != 31 || shared.Select(key, names).Get<int>("age") != 31)
{
    Console.Error.WriteLine($"Through the interface: {shared.Get(key)}");
    return 1;
}

var types = new TypeChecks(client);
types.Run();
Console.WriteLine($"{types.Passed - types.Rejected} types can be written and read, and {types.Rejected} are rejected with the cause.");
return types.Failed == 0 ? 0 : 1;
