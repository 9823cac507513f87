using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Scalars and the elements of lists travel without boxing: the calling thread's own allocation counter does not move.</summary>
public sealed class AllocationTests
{
    private static readonly Record s_record = new(
        new Key("test", "demo", 1),
        new RecordHeader(1, null),
        [new Bin("flag", true), new Bin("number", 42), new Bin("ratio", 0.5), new Bin("name", "Alice"), new Bin("blob", new byte[] { 1 })]);

    private static readonly unsafe NativeRecord.Look<int> s_size = record => record->bins.size;

    private static readonly byte[] s_blob = [1, 2, 3];

    private static readonly int[] s_numbers = [.. Enumerable.Range(0, 1000)];

    private static readonly Bin[] s_list = [new Bin("list", s_numbers), new Bin("words", new List<string> { "one", "two" })];

    private static readonly KeyValuePair<string, int>[] s_pairs = [.. Enumerable.Range(0, 16).Select(i => KeyValuePair.Create($"key {i}", i))];

    private static object? s_sink;

    private static IEnumerable<TestCaseData> Actions =>
    [
        Case("bool to Value", () => Take(true)),
        Case("byte to Value", () => Take((byte)1)),
        Case("int to Value", () => Take(1)),
        Case("long to Value", () => Take(1L)),
        Case("ulong to Value", () => Take(1UL)),
        Case("float to Value", () => Take(1f)),
        Case("double to Value", () => Take(1.0)),
        Case("string to Value", () => Take("text")),
        Case("byte[] to Value", () => Take(s_blob)),
        Case("memory to Value", () => Take(s_blob.AsMemory(1))),
        Case("Bin", () => new Bin("name", 1).Value.Kind),
        Case("equal Values", () => (Value)1 == (Value)2),
        Case("hash of Value", () => ((Value)1).GetHashCode()),
        Case("Get<bool>", () => s_record.Get<bool>("flag")),
        Case("Get<long>", () => s_record.Get<long>("number")),
        Case("Get<long?>", () => s_record.Get<long?>("number")),
        Case("Get<int>", () => s_record.Get<int>("number")),
        Case("Get<byte>", () => s_record.Get<byte>("number")),
        Case("Get<double>", () => s_record.Get<double>("ratio")),
        Case("Get<float>", () => s_record.Get<float>("ratio")),
        Case("Get<string>", () => s_record.Get<string>("name")),
        Case("Get<ReadOnlyMemory<byte>>", () => s_record.Get<ReadOnlyMemory<byte>>("blob")),
        Case("Get<Value>", () => s_record.Get<Value>("number")),
        Case("Bin of a list", () => new Bin("list", s_numbers).Value.Kind),
        Case("list to the library", () => NativeRecord.Write(s_list, s_size)),
        Case("TryGet<long>", () => s_record.TryGet<long>("number", out _)),
    ];

    [TestCaseSource(nameof(Actions))]
    public void Scalar_OnItsWay_IsNotBoxed(Action<int> repeat)
    {
        repeat(10); // what is only made once
        Assert.That(Allocated(repeat), Is.Zero);
    }

    [Test]
    public void Allocated_BoxedScalar_IsSeen()
    {
        s_sink = null; // the class is set up by now
        Assert.That(Allocated(times => s_sink = times), Is.Positive.And.LessThan(1000), $"{s_sink}");
    }

    // What the enumerator takes is .NET's. Looking for a key that occurs twice takes nothing.
    [Test]
    public void Map_OnItsWay_TakesNoMoreThanItsEnumerator()
    {
        Bin[] map = [new Bin("map", s_pairs)];
        var write = Repeat(() => NativeRecord.Write(map, s_size));
        var enumerate = Repeat(() =>
        {
            using var enumerator = ((IEnumerable<KeyValuePair<string, int>>)s_pairs).GetEnumerator();
            return enumerator.MoveNext();
        });
        write(10);
        enumerate(10);
        Assert.That(Allocated(write), Is.EqualTo(Allocated(enumerate)));
    }

    private static long Allocated(Action<int> repeat)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        repeat(1000);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ValueKind Take(Value value) => value.Kind;

    private static TestCaseData Case<T>(string name, Func<T> action) => new TestCaseData(Repeat(action)).SetArgDisplayNames(name);

    private static Action<int> Repeat<T>(Func<T> action) => times =>
    {
        for (var i = 0; i < times; i++)
        {
            _ = action();
        }
    };
}
