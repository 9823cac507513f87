using System.Globalization;
using BenchmarkDotNet.Attributes;
using LibAerospikeSharp.Values;
using LibAerospikeSharp.Values.MsgPack;
using LibAerospikeSharp.Values.Reading;

namespace LibAerospikeSharp.Benchmarks;

/// <summary>Lists as msgpack and back, without a server. Reading is all that a read of a bin does, the check of the bytes included.</summary>
[MemoryDiagnoser]
public class ValueBenchmarks
{
    private const int Count = 1000;

    private readonly int[] _integers = [.. Enumerable.Range(0, Count)];
    private readonly string[] _strings = [.. Enumerable.Range(0, Count).Select(number => number.ToString("'item 'D4", CultureInfo.InvariantCulture))];
    private byte[] _packedIntegers = [];
    private byte[] _packedStrings = [];

    [GlobalSetup]
    public void Pack()
    {
        _packedIntegers = Pack(_integers, written => written.ToArray());
        _packedStrings = Pack(_strings, written => written.ToArray());
    }

    [Benchmark]
    public int PackIntegers() => Pack(_integers, static written => written.Length);

    [Benchmark]
    public int PackStrings() => Pack(_strings, static written => written.Length);

    [Benchmark]
    public List<long> ReadIntegersAsList() => Read<List<long>>(_packedIntegers);

    [Benchmark]
    public int[] ReadIntegersAsArray() => Read<int[]>(_packedIntegers);

    [Benchmark]
    public int ReadIntegersAsObjects() => CountObjects(_packedIntegers);

    [Benchmark]
    public List<string> ReadStringsAsList() => Read<List<string>>(_packedStrings);

    [Benchmark]
    public int ReadStringsAsObjects() => CountObjects(_packedStrings);

    private static T Pack<T>(object list, Func<ReadOnlySpan<byte>, T> use)
    {
        var writer = new MsgPackWriter();
        try
        {
            var valueError = default(ValueError);
            return MsgPackValueWriter.TryWrite(ref writer, Value.FromObject(list), ref valueError)
                ? use(writer.Written)
                : throw new InvalidOperationException("The list can't be written.");
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static T Read<T>(byte[] packed) =>
        MsgPackValueReader.TryReadCollection(packed, ValueKind.List, out var value)
            ? ValueConverter.Read<T>(value, "list")
            : throw new InvalidOperationException("The list can't be read.");

    // Each is looked at: a list is only taken apart then, and an integer boxed.
    private static int CountObjects(byte[] packed) => Read<IReadOnlyList<object?>>(packed).Count(item => item is not null);
}
