using LibAerospikeSharp;
using LibAerospikeSharp.TestServer;

// Only the package's library counts here.
Environment.SetEnvironmentVariable("AEROSPIKE_NATIVE_LIBRARY", null);

using var server = AerospikeTestServer.Start();
using var client = AerospikeClient.Connect(server.Address.ToString());
var key = new Key("test", "smoke", "user1");
client.Put(key, new Dictionary<string, object?> { ["name"] = "Alice", ["age"] = 30 });
var record = client.Get(key);
var library = File.ReadLines("/proc/self/maps").First(line => line.EndsWith("/libaerospike.so", StringComparison.Ordinal));
Console.WriteLine($"libaerospike {AerospikeNative.Version} from packages: {record}");
return record.Get<string>("name") == "Alice" && record.Get<int>("age") == 30
    && library.Contains("/runtimes/linux-x64/native/", StringComparison.Ordinal) ? 0 : 1;
