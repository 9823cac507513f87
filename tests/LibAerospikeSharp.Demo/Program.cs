using LibAerospikeSharp;
using LibAerospikeSharp.TestServer;

// Usage: [host:port]. Without an address the demo starts an in-memory server of its own.
var address = args.FirstOrDefault(argument => argument.Length > 0);
try
{
    using var server = address is null ? AerospikeTestServer.Start() : null;
    Run(address ?? server!.Address.ToString(), server is null ? "a server of yours" : "an in-memory server"); // started when no address is given
    return 0;
}
catch (Exception exception) when (exception is AerospikeException or NativeLibraryException or ArgumentException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static void Run(string address, string kind)
{
    Show("library", $"libaerospike {AerospikeNative.Version}");

    using var client = AerospikeClient.Connect(address);
    Show("connect", $"{address}, {kind}, node {string.Join(", ", client.Cluster.NodeNames)}");

    var key = new Key("test", "demo", "user1");
    client.Put(key, new Dictionary<string, object?> { ["name"] = "Alice", ["age"] = 30, ["score"] = 97.5, ["active"] = true });
    Show("put", $"{key} with a dictionary of four bins");

    client.Put(key, [new Bin("age", 31)]);
    Show("put", $"{key} with one Bin, without boxing");

    var record = client.Get(key);
    Show("get", $"generation {record.Generation}: {string.Join(", ", record.Bins.Select(bin => $"{bin.Key} = {bin.Value}"))}");
    Show("typed", $"age is {record.Get<int>("age")}, score is {record.Get<double>("score")}");
    Show("select", $"only name: {client.Select(key, ["name"])["name"]}");
    Show("exists", $"{key}: {client.Exists(key)}");

    client.Remove(key);
    Show("remove", $"{key}; find gives {client.Find(key)?.ToString() ?? "null"}");

    try
    {
        client.Get(key);
    }
    catch (RecordNotFoundException exception)
    {
        Show("get", $"{nameof(RecordNotFoundException)}: {exception.Message}");
    }

    client.Dispose();
    Show("dispose", $"native objects still held: {AerospikeNative.LiveObjects}");
}

static void Show(string step, string what) => Console.WriteLine($"{step,-8} {what}");
