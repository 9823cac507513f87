using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Smoke;

/// <summary>Writes and reads every type of the README's table, alone and in collections.</summary>
internal sealed class TypeChecks(IAerospikeClient client)
{
    private const string Bin = "value";

    private static readonly Key s_key = new("test", "smoke", "types");

    /// <summary>Nothing but this program knows these, so the compiler has seen no collection of them elsewhere.</summary>
    private enum Level : short
    {
        Low = -1,
        High = 1,
    }

    private enum Flag : ulong
    {
        Off,
        On,
    }

    private enum Unseen
    {
        No,
        Yes,
    }

    public int Passed { get; private set; }

    /// <summary>How many of those that passed are rejected, with the cause.</summary>
    public int Rejected { get; private set; }

    public int Failed { get; private set; }

    public void Run()
    {
        Value<bool>(true, false);
        Value<sbyte>(sbyte.MinValue, 1);
        Value<short>(short.MinValue, 1);
        Value(int.MinValue, 1);
        Value(long.MinValue, 1);
        ValueButArray<byte>(byte.MaxValue, 1);
        Value<ushort>(ushort.MaxValue, 1);
        Value<uint>(uint.MaxValue, 1);
        Value<ulong>(long.MaxValue, 1);
        Value(0.5f, -1);
        Value(0.1, -1);
        Value(DayOfWeek.Friday, DayOfWeek.Monday);
        Value(Level.Low, Level.High);
        Value(Flag.On, Flag.Off);
        Reference("text", "");
        Reference<byte[]>([1, 2], []);
        Reference(new GeoJson("""{"type":"Point","coordinates":[1.5,2.5]}"""));
        Reference(new HllValue(new byte[] { 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }));
        Reference(new TypedBlob(7, new byte[] { 1, 2, 3 }));
        Value<ReadOnlyMemory<byte>>(new byte[] { 1, 2 });
        Value<Value>(5, "text");
        Reference<object>(5L, "text", true, 0.5);

        Keys("key");
        Keys<sbyte>(1);
        Keys<short>(1);
        Keys(1);
        Keys(1L);
        Keys<byte>(1);
        Keys<ushort>(1);
        Keys<uint>(1);
        Keys<ulong>(1);
        Keys(DayOfWeek.Friday);
        Keys(Level.Low);
        Keys(Flag.On);
        Keys<object>(1L);

        Check<Dictionary<string, double[]>>(new() { ["a"] = [0.5] });
        Check<Dictionary<DayOfWeek, List<float>>>(new() { [DayOfWeek.Friday] = [0.5f] });
        Check<float[][]>([[0.5f], []]);
        Check<List<Level[]>>([[Level.High], []]);
        Check<Dictionary<string, Level?[]>>(new() { ["a"] = [Level.High, null] });
        Check<List<List<List<short>>>>([[[1], []], []]);
        Check<List<Dictionary<int, string>>>([new() { [1] = "a" }]);
        Check<List<Dictionary<long, Dictionary<string, ulong>>>>([new() { [1] = new() { ["a"] = 1 } }]);
        Check<List<List<Level>>>([[Level.High]]);
        CheckUnseen<List<List<Unseen>>>([[Unseen.Yes]]);
        CheckUnseen<List<Dictionary<Level, int>>>([new() { [Level.High] = 1 }]);
        CheckUnseen<Dictionary<string, Dictionary<Unseen, short>>>(new() { ["a"] = new() { [Unseen.Yes] = 1 } });

        Check<Memory<byte>, byte[]>(new byte[] { 1 });
        Check<ArraySegment<byte>, byte[]>(new byte[] { 1 });
        Check<HashSet<short>, List<short>>([1]);
        Check<ImmutableArray<Level>, Level[]>([Level.Low, Level.High]);
        Check<IEnumerable<float>, float[]>(Enumerable.Range(1, 2).Select(number => number / 2f));
        Check<ArrayList, object[]>([1L, "text", null]);
        Check<SortedDictionary<string, Level>, Dictionary<string, Level>>(new() { ["a"] = Level.High });
        Check<KeyValuePair<string, double>[], Dictionary<string, double>>([new("a", 0.5)]);
        Check<int[], IReadOnlyList<object?>>([1, 2]);
        Check<Dictionary<string, float>, IReadOnlyDictionary<object, object?>>(new() { ["a"] = 0.5f });
        Check<int[], object>([1, 2]);
    }

    private void Value<T>(params T[] values)
        where T : struct
    {
        ValueButArray(values);
        Check(values);
    }

    /// <summary>An array of bytes is a blob.</summary>
    private void ValueButArray<T>(params T[] values)
        where T : struct
    {
        Check<T?>(values[0]);
        Check<T?[]>([values[0], null]);
        Check<List<T?>>([values[0], null]);
        Check<Dictionary<string, T?>>(new() { ["a"] = values[0], ["b"] = null });
        All(values);
    }

    private void Reference<T>(params T[] values)
        where T : class
    {
        Check(values);
        Check<T?[]>([values[0], null]);
        All(values);
    }

    private void All<T>(T[] values)
    {
        Check(values[0]);
        Check(values.ToList());
        Check(values.Select((value, index) => (value, index)).ToDictionary(pair => $"{pair.index}", pair => pair.value));
        Check(values.Select((value, index) => (value, index)).ToDictionary(pair => pair.index, pair => pair.value));
        Check(values.Select((value, index) => (value, index)).ToDictionary(pair => (short)pair.index, pair => pair.value));
    }

    private void Keys<TKey>(TKey key)
        where TKey : notnull
    {
        Check<Dictionary<TKey, string>>(new() { [key] = "a" });
        Check<Dictionary<TKey, double>>(new() { [key] = 0.5 });
        Check<Dictionary<TKey, DayOfWeek>>(new() { [key] = DayOfWeek.Friday });
        Check<Dictionary<TKey, double[]>>(new() { [key] = [0.5] });
    }

    private void Check<T>(T value) => Check<T, T>(value);

    private void Check<TIn, TOut>(TIn value) => Report(Name<TIn, TOut>(), Try<TIn, TOut>(value), $"{Text(value)}");

    /// <summary>A collection that is only seen inside another one. Ahead of time, the message says so.</summary>
    private void CheckUnseen<T>(T value) => Report(
        Name<T, T>(),
        Try<T, T>(value),
        RuntimeFeature.IsDynamicCodeSupported ? Text(value) : "NotSupportedException: Bin 'value' can't be read: this program was compiled ahead of time");

    private string Try<TIn, TOut>(TIn value)
    {
        try
        {
            client.Remove(s_key);
        }
        catch (RecordNotFoundException)
        {
        }

        try
        {
            client.Put(s_key, new Dictionary<string, object?> { [Bin] = value });
            return Text(client.Get(s_key).Get<TOut>(Bin));
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidCastException or ArgumentException or AerospikeException)
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    private void Report(string name, string actual, string expected)
    {
        if (actual.StartsWith(expected, StringComparison.Ordinal))
        {
            Passed++;
            Rejected += actual.StartsWith(nameof(NotSupportedException), StringComparison.Ordinal) ? 1 : 0;
        }
        else
        {
            Failed++;
            Console.Error.WriteLine($"  {name}: {actual}, but expected {expected}");
        }
    }

    private static string Name<TIn, TOut>() => typeof(TIn) == typeof(TOut) ? $"{typeof(TIn)}" : $"{typeof(TIn)} as {typeof(TOut)}";

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        ReadOnlyMemory<byte> or Memory<byte> or ArraySegment<byte> or byte[] => Convert.ToHexString(Bytes(value)),
        IDictionary pairs => Map(pairs.Keys.Cast<object>().Select(key => (key, pairs[key]))),
        IReadOnlyDictionary<object, object?> pairs => Map(pairs.Select(pair => (pair.Key, pair.Value))),
        KeyValuePair<string, double>[] pairs => Map(pairs.Select(pair => ((object)pair.Key, (object?)pair.Value))),
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!, // not null, as the value is not
    };

    private static string Map(IEnumerable<(object Key, object? Value)> pairs) =>
        $"{{{string.Join(", ", pairs.Select(pair => $"{Text(pair.Key)}: {Text(pair.Value)}").Order(StringComparer.Ordinal))}}}";

    private static byte[] Bytes(object value) => value switch
    {
        Memory<byte> memory => memory.ToArray(),
        ReadOnlyMemory<byte> memory => memory.ToArray(),
        ArraySegment<byte> segment => [.. segment],
        _ => (byte[])value,
    };
}
