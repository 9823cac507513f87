using LibAerospikeSharp;
using LibAerospikeSharp.TestServer;

using var server = AerospikeTestServer.Start();
using var client = AerospikeClient.Connect(server.Address.ToString());
var key = new Key("test", "smoke", "user1");
client.Put(key, new Dictionary<string, object?> { ["name"] = "Alice", ["age"] = 30 });
var record = client.Get(key);
Console.WriteLine($"libaerospike {AerospikeNative.Version} from packages: {record}");
return record.Get<string>("name") == "Alice" && record.Get<int>("age") == 30 ? 0 : 1;
