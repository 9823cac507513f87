using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;

namespace LibAerospikeSharp.Benchmarks;

/// <summary>Batches of 1,000 records with three bins; times and allocations are those of one record.</summary>
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "Disposed in the clean-up.")]
public class BatchBenchmarks
{
    private const int Count = 1000;

    private readonly Key[] _keys = [.. Enumerable.Range(0, Count).Select(i => new Key("test", "benchmarks", $"batch{i}"))];
    private readonly BinColumn[] _columns = [new BinColumn<long>("number", new long[Count]), new BinColumn<double>("score", new double[Count])];
    private readonly ResultCode[] _codes = new ResultCode[Count];

    private AerospikeClient _client = null!; // Connect is called before any benchmark
    private RawBatch _raw = null!; // Connect is called before any benchmark

    [GlobalSetup]
    public void Connect()
    {
        _client = AerospikeClient.Connect(BenchmarkServer.Address);
        _client.BatchWrite(_keys.Select((key, i) => new BatchWriteEntry(key, [new Bin("number", i), new Bin("score", i * 1.5), new Bin("text", $"text {i}")]))).ThrowIfFailed();

        // After the client, which makes the event loops: they have to be there before the first connection.
        _raw = new RawBatch(BenchmarkServer.Address, [.. _keys.Select(key => key.UserKey.ToString())]);
    }

    [GlobalCleanup]
    public void Disconnect()
    {
        _client.BatchRemove(_keys);
        _client.Dispose();
        _raw.Dispose();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public long ReadRaw() => _raw.Read();

    [Benchmark(OperationsPerInvoke = Count)]
    public BatchResults Read() => _client.BatchRead(_keys);

    [Benchmark(OperationsPerInvoke = Count)]
    public int ReadColumns() => _client.BatchReadColumns(_keys, _columns, _codes);

    [Benchmark(OperationsPerInvoke = Count)]
    public Task<BatchResults> ReadAsynchronously() => _client.BatchReadAsync(_keys);

    [Benchmark(OperationsPerInvoke = Count)]
    public BatchResults Operate() => _client.BatchOperate(_keys, [Operation.Increment("number", 1), Operation.Read("number")]);
}
