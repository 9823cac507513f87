using BenchmarkDotNet.Attributes;

namespace LibAerospikeSharp.Benchmarks;

/// <summary>Commands for single records, each a round trip to the server.</summary>
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private readonly int[] _integers = [.. Enumerable.Range(0, 1000)];
    private readonly Key _written = new("test", "benchmarks", "written");
    private readonly Key _scalars = new("test", "benchmarks", "scalars");
    private readonly Key _list = new("test", "benchmarks", "list");
    private readonly Dictionary<string, object?> _dictionary = new()
    {
        ["name"] = "Alice",
        ["age"] = 30,
        ["score"] = 97.5,
        ["active"] = true,
        ["visits"] = 12L,
    };

    private AerospikeClient _client = null!; // Connect is called before any benchmark

    [GlobalSetup]
    public void Connect()
    {
        _client = AerospikeClient.Connect(BenchmarkServer.Address);
        _client.Put(_scalars, [new Bin("name", "Alice"), new Bin("age", 30), new Bin("score", 97.5)]);
        _client.Put(_list, [new Bin("list", _integers)]);
    }

    [GlobalCleanup]
    public void Disconnect()
    {
        _client.TryRemove(_written);
        _client.TryRemove(_scalars);
        _client.TryRemove(_list);
        _client.Dispose();
    }

    [Benchmark]
    public void PutFiveScalars() => _client.Put(
        _written,
        [new Bin("name", "Alice"), new Bin("age", 30), new Bin("score", 97.5), new Bin("active", true), new Bin("visits", 12L)]);

    [Benchmark]
    public void PutFiveScalarsOfDictionary() => _client.Put(_written, _dictionary);

    [Benchmark]
    public Record GetThreeScalars() => _client.Get(_scalars);

    [Benchmark]
    public Task<Record> GetThreeScalarsAsynchronously() => _client.GetAsync(_scalars);

    [Benchmark]
    public void PutListOfIntegers() => _client.Put(_written, [new Bin("list", _integers)]);

    [Benchmark]
    public int[] GetListOfIntegers() => _client.Get(_list).Get<int[]>("list");
}
