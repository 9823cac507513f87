using System.Collections;
using System.Text;
using LibAerospikeSharp.Tests.Values.MsgPack;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Keys that are different for .NET and equal for a server, which would reject the map or break the bin.</summary>
public sealed class RepeatedKeyTests
{
    private static IEnumerable<TestCaseData> Rejected =>
    [
        Case(new Dictionary<object, int> { [1] = 1, [1L] = 2 }, "at data{1}: The key 1 occurs more than once."),
        Case(new Dictionary<object, int> { [1] = 1, [(byte)1] = 2 }, "at data{1}: The key 1"),
        Case(new Dictionary<object, int> { [1] = 1, [DayOfWeek.Monday] = 2 }, "at data{1}: The key 1"),
        Case(new Dictionary<object, int> { ["a"] = 1, [(Value)"a"] = 2 }, "at data.a: The key 'a'"),
        Case(new Dictionary<object, int> { [0.5] = 1, [0.5f] = 2 }, "at data{0.5}: The key 0.5"),
        Case(new Hashtable { [1] = 1, [1UL] = 2 }, "at data{1}: The key 1"),
        Case(new Dictionary<byte[], int> { [[1]] = 1, [[1]] = 2 }, "at data{blob of 1 bytes}: The key blob of 1 bytes"),
        Case(new Dictionary<ReadOnlyMemory<byte>, int> { [new byte[] { 1 }] = 1, [new byte[] { 1 }] = 2 }, "The key blob of 1 bytes"),
        Case(new Dictionary<string, int>(ReferenceEqualityComparer.Instance) { ["a"] = 1, [Copy("a")] = 2 }, "at data.a: The key 'a'"),
        Case(new Dictionary<long, int>([new(1, 1), new(2, 2), new(1, 3)], new NeverEqual()), "at data{1}: The key 1"),
        Case(Pairs("a", "b", "a"), "at data.a: The key 'a'"),
        Case(Pairs("a", "a").Where(_ => true), "at data.a: The key 'a'"),
        Case(new Twice { ["a"] = 1 }, "at data.a: The key 'a'"),
        Case(new object[] { 1, new Dictionary<string, object> { ["map"] = Pairs("a", "a") } }, "at data[1].map.a: The key 'a'"),
        Case(Pairs(new string('k', 100), new string('k', 100)), $"at data.{new string('k', 64)}…: The key '{new string('k', 64)}…' occurs"),
        Case(Pairs(new string('k', 63) + "🔑", new string('k', 63) + "🔑"), $"at data.{new string('k', 63)}…: "),
    ];

    [TestCaseSource(nameof(Rejected))]
    public void Write_KeyTwice_NamesBinPathAndKey(IEnumerable map, string message) =>
        Assert.That(() => Write(map), Throws.ArgumentException.With.Message.StartsWith("Bin 'data'").And.Message.Contains(message));

    [Test]
    public void Write_KeyTwiceAmongMany_IsFound([Values(3, 16, 17, 18, 100, 5_000, 70_000)] int count, [Values] bool isFirst)
    {
        var keys = Enumerable.Range(0, count).Select(i => $"key {i}").ToArray();
        keys[isFirst ? 0 : count - 1] = keys[1];
        Assert.That(() => Write(Pairs(keys)), Throws.ArgumentException.With.Message.Contains("at data.key 1: The key 'key 1' occurs more than once"));
    }

    [Test]
    public void Write_DistinctKeys_AreAllWritten([Values(0, 1, 2, 16, 17, 18, 100, 70_000)] int count)
    {
        var pairs = Enumerable.Range(0, count).Select(i => KeyValuePair.Create(i % 2 == 0 ? (object)(i - 7) : $"{i}", i)).ToArray();
        var read = (IReadOnlyDictionary<object, object?>?)Packed.Read(Packed.Write(pairs));
        Assert.That(read, Is.EqualTo(pairs.ToDictionary(pair => pair.Key is int key ? (long)key : pair.Key, pair => (object?)(long)pair.Value)));
    }

    // The keys of one map are another's too, and 1 and "1" differ.
    [Test]
    public void Write_SameKeysInDifferentMaps_AreWritten() =>
        Assert.That(() => Write(new object[] { Pairs("a"), Pairs("a"), Pairs("1"), new Dictionary<object, object> { [1] = Pairs("a"), ["1"] = Pairs("a"), ["a"] = Pairs("a") } }), Throws.Nothing);

    private static KeyValuePair<string, int>[] Pairs(params string[] keys) => [.. keys.Select(key => KeyValuePair.Create(key, 1))];

    private static string Copy(string text) => new StringBuilder(text).ToString();

    private static void Write(IEnumerable collection) => NativeRecord.WriteAndRead([new Bin("data", collection)]);

    private static TestCaseData Case(IEnumerable map, string message) => new TestCaseData(map, message).SetArgDisplayNames($"{map.GetType()}, {message}");

    private sealed class NeverEqual : IEqualityComparer<long>
    {
        public bool Equals(long x, long y) => false;

        public int GetHashCode(long obj) => 0;
    }

    /// <summary>A dictionary that enumerates other pairs than it has.</summary>
    private sealed class Twice : Dictionary<string, int>, IEnumerable<KeyValuePair<string, int>>
    {
        IEnumerator<KeyValuePair<string, int>> IEnumerable<KeyValuePair<string, int>>.GetEnumerator() => Pairs("a", "a").AsEnumerable().GetEnumerator();
    }
}
