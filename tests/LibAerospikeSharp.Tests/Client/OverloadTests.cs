using System.Collections.Frozen;
using System.Runtime.InteropServices;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>
/// All ways to write the arguments of a call compile, through the interface and through the class. Through the interface, some
/// choose the overload with a span, and some the one with an array.
/// </summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class OverloadTests(CallStyle style) : ClientFixture(style)
{
    private static readonly Bin s_bin = new("a", 1);
    private static readonly Bin[] s_bins = [s_bin];
    private static readonly string[] s_names = ["a"];
    private static readonly Operation[] s_operations = [Operation.Read("a")];
    private static readonly Dictionary<string, int> s_numbers = new() { ["a"] = 1 };
    private static readonly WritePolicy s_policy = new() { TotalTimeout = Patience.Deadline };

    private static IEnumerable<TestCaseData> Writes =>
    [
        Write("an array", (client, key) => client.Put(key, s_bins)),
        Write("a new array", (client, key) => client.Put(key, new[] { s_bin }, s_policy)),
        Write("a collection expression", (client, key) => client.Put(key, [s_bin])),
        Write("a collection expression of new", (client, key) => client.Put(key, [new("a", 1)], s_policy)),
        Write("a named collection expression", (client, key) => client.Put(policy: s_policy, bins: [s_bin], key: key)),
        Write("a spread list", (client, key) => client.Put(key, [.. new List<Bin> { s_bin }])),
        Write("a list's span", (client, key) => client.Put(key, CollectionsMarshal.AsSpan(new List<Bin> { s_bin }))),
        Write("a read-only span", (client, key) => client.Put(key, new ReadOnlySpan<Bin>(in s_bin), null)),
        Write("a dictionary of objects", (client, key) => client.Put(key, new Dictionary<string, object?> { ["a"] = 1 })),
        Write("a dictionary of numbers", (client, key) => client.Put(key, s_numbers)),
        Write("a read-only dictionary", (client, key) => client.Put(key, (IReadOnlyDictionary<string, int>)s_numbers, s_policy)),
        Write("a frozen dictionary", (client, key) => client.Put(key, s_numbers.ToFrozenDictionary())),
        Write("pairs", (client, key) => client.Put(key, [KeyValuePair.Create("a", 1)])),
        Write("a sequence of pairs", (client, key) => client.Put(key, s_numbers.Select(pair => pair))),
        Write("an array, asynchronously", (client, key) => client.PutAsync(key, s_bins).Wait()),
        Write("a collection expression, asynchronously", (client, key) => client.PutAsync(key, [s_bin], cancellationToken: CancellationToken.None).Wait()),
        Write("a dictionary, asynchronously", (client, key) => client.PutAsync(key, s_numbers, s_policy, CancellationToken.None).Wait()),
        Write("operations", (client, key) => client.Operate(key, [Operation.Write("a", 1)])),
        Write("an array of operations", (client, key) => client.OperateOrdered(key, new[] { Operation.Write("a", 1) }, s_policy)),
        Write("entries", (client, key) => client.BatchWrite([new BatchWriteEntry(key, [new("a", 1)])]).ThrowIfFailed()),
        Write("keys and operations", (client, key) => client.BatchOperate([key], [Operation.Write("a", 1)]).ThrowIfFailed()),
    ];

    private static IEnumerable<TestCaseData> Reads =>
    [
        Read("names", (client, key) => client.Select(key, ["a"])["a"]),
        Read("an array of names", (client, key) => client.Select(key, s_names)["a"]),
        Read("names or null", (client, key) => client.Find(key, ["a"])?["a"]),
        Read("an array of names or null", (client, key) => client.Find(key, s_names, null)?["a"]),
        Read("no policy", (client, key) => client.Find(key)?["a"]),
        Read("null as the policy", (client, key) => client.Find(key, null)?["a"]),
        Read("null as the policy, asynchronously", (client, key) => client.FindAsync(key, null, CancellationToken.None).Result?["a"]),
        Read("default as the policy", (client, key) => client.Find(key, default)?["a"]),
        Read("operations", (client, key) => client.Operate(key, [Operation.Read("a")])["a"]),
        Read("an array of operations", (client, key) => client.OperateOrdered(key, s_operations)[0].Value),
        Read("keys", (client, key) => client.BatchRead([key])[0].Record?["a"]),
        Read("new keys", (client, key) => client.BatchRead([new(key.Namespace, key.Set, (string)key.UserKey.ToObject()!)])[0].Record?["a"]), // FreshKey's are strings
        Read("null as a batch's policy", (client, key) => client.BatchRead([key], null)[0].Record?["a"]),
        Read("null as a batch's policy, asynchronously", (client, key) => client.BatchReadAsync([key], null, CancellationToken.None).Result[0].Record?["a"]),
        Read("keys and names", (client, key) => client.BatchRead([key], ["a"])[0].Record?["a"]),
        Read("keys and an array of names", (client, key) => client.BatchRead([key], s_names, null)[0].Record?["a"]),
        Read("entries", (client, key) => client.BatchRead([new BatchReadEntry(key, ["a"])])[0].Record?["a"]),
        Read("keys and operations", (client, key) => client.BatchOperate([key], [Operation.Read("a")])[0].Record?["a"]),
        Read("columns", (client, key) => Column(column => client.BatchReadColumns([key], [column]))),
        Read("an array of columns", (client, key) => Column(column => client.BatchReadColumns([key], new BinColumn[] { column }, default, null))),
    ];

    [TestCaseSource(nameof(Writes))]
    public void Write_WithAnyArguments_WritesTheBin(Action<IAerospikeClient, Key> write)
    {
        var key = FreshKey();
        write(Client, key);
        Assert.That(Client.Get(key)["a"], Is.EqualTo(1));
    }

    [TestCaseSource(nameof(Reads))]
    public void Read_WithAnyArguments_ReadsTheBin(Func<IAerospikeClient, Key, object?> read)
    {
        var key = FreshKey();
        Client.Put(key, s_bins);
        Assert.That(read(Client, key), Is.EqualTo(1));
    }

    [Test]
    public void Class_WithAnyArguments_DoesTheSame()
    {
        using var client = AerospikeClient.Connect(Patience.Options(TestTarget.Seeds));
        var key = FreshKey();
        client.Put(key, [new("a", 1)]);
        client.Put(key, s_bins, null);
        client.PutAsync(key, s_bins, s_policy, CancellationToken.None).Wait();
        object?[] read =
        [
            client.Find(key, null)?["a"],
            client.Find(key, default)?["a"],
            client.Find(key, s_names)?["a"],
            client.FindAsync(key, null, CancellationToken.None).Result?["a"],
            client.Select(key, ["a"])["a"],
            client.BatchRead([key], null)[0].Record?["a"],
            client.BatchRead([key], s_names)[0].Record?["a"],
            client.BatchReadAsync([key], null, CancellationToken.None).Result[0].Record?["a"],
            client.OperateOrdered(key, s_operations)[0].Value,
            Column(column => client.BatchReadColumns([key], [column])),
        ];
        Assert.That(read, Is.All.EqualTo(1));
    }

    private static int Column(Action<BinColumn<int>> read)
    {
        var column = new BinColumn<int>("a", new int[1]);
        read(column);
        return column.Values.Span[0];
    }

    private static TestCaseData Write(string name, Action<IAerospikeClient, Key> write) => new TestCaseData(write).SetArgDisplayNames(name);

    private static TestCaseData Read(string name, Func<IAerospikeClient, Key, object?> read) => new TestCaseData(read).SetArgDisplayNames(name);
}
