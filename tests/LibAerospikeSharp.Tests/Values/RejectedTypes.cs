using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.Specialized;
using System.Data;
using System.Dynamic;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Types of the base library and of common packages that can't be stored, because something of them would be lost.</summary>
internal static class RejectedTypes
{
    private static readonly int[] s_numbers = [1, 2, 3];

    /// <summary>A value, and the name of the type that is rejected: the value's, or that of an element.</summary>
    public static IEnumerable<TestCaseData> All =>
    [
        .. Scalars.Concat(Objects).Concat(Keyed).Concat(Documents).Concat(Views).Select((value, index) => Case(value, value.GetType(), index)),
        .. Elements.Select((pair, index) => Case(pair.Value, pair.Rejected, index)),
    ];

    private static IEnumerable<object> Scalars =>
    [
        'x', new Rune('x'), 1.5m, (Half)1.5, Int128.One, UInt128.One, BigInteger.One, Complex.One, (nint)1, (nuint)1, Guid.Empty, DateTime.UnixEpoch, DateTimeOffset.UnixEpoch,
        DateOnly.MinValue, TimeOnly.MinValue, TimeSpan.Zero, new Version(1, 2), new Uri("http://localhost"), new Index(1), 1..2, DBNull.Value, CultureInfo.InvariantCulture,
        IPAddress.Loopback, typeof(int),
    ];

    private static IEnumerable<object> Objects =>
    [
        new object(), new { A = 1 }, (1, "a"), Tuple.Create(1), new KeyValuePair<string, int>("a", 1), new DictionaryEntry("a", 1), new Lazy<int>(1), Task.FromResult(1), new ValueTask<int>(1),
        new MemoryStream(), new StringBuilder("a"), new WeakReference("a"), new StrongBox<int>(1), (Func<int>)(() => 1), new Memory<int>([1]), new ReadOnlyMemory<char>(['a']),
        new ReadOnlySequence<byte>(new byte[] { 1 }), new CancellationToken(), new PriorityQueue<int, int>(), Enumerate(), new ThreadLocal<int>(),
        s_numbers.GetEnumerator(), ((IEnumerable<int>)ImmutableArray.Create(1)).GetEnumerator(),
    ];

    private static IEnumerable<object> Keyed =>
    [
        s_numbers.ToLookup(i => i % 2), Enumerable.Empty<int>().ToLookup(i => i), s_numbers.GroupBy(i => i % 2).First(), s_numbers.ToLookup(i => i % 2)[1],
        s_numbers.GroupBy(i => i % 2), Enumerable.Empty<int>().GroupBy(i => i), s_numbers.GroupBy(i => i % 2).ToList(), new NameValueCollection(),
        new WebHeaderCollection(), new StringDictionary(), new Named([1]),
        Regex.Match("a", "(a)").Groups,
    ];

    private static IEnumerable<object> Documents =>
    [
        new JValue(1), JValue.CreateNull(), new JArray(), new JArray(1), new JObject(), new JObject { ["a"] = 1 }, new JProperty("a", new JArray()), new JRaw("1"),
        JsonValue.Create(1), new JsonArray(), new JsonArray(1), new JsonObject(), new JsonObject { ["a"] = 1 }, JsonDocument.Parse("[]"), JsonDocument.Parse("[1]").RootElement,
        JsonDocument.Parse("[]").RootElement.EnumerateArray(), JsonDocument.Parse("{}").RootElement.EnumerateObject(), Xml(), Xml().DocumentElement!, Xml().DocumentElement!.ChildNodes,
        Xml().DocumentElement!.Attributes[0], new XDocument(), new XElement("a"), new XAttribute("a", 1), XName.Get("a"),
    ];

    private static IEnumerable<object> Views =>
    [
        s_numbers.AsQueryable(), s_numbers.AsParallel(), new DataTable(), new DataTable().NewRow(), new DataSet(), new DataTable().CreateDataReader(), new[,] { { 1 } },
        Array.CreateInstance(typeof(int), [1], [5]), new TwoKinds(), "aé".EnumerateRunes(), Partitioner.Create(s_numbers),
    ];

    private static IEnumerable<(object Value, Type Rejected)> Elements =>
    [
        (new object[] { s_numbers.GroupBy(i => i % 2) }, s_numbers.GroupBy(i => i % 2).GetType()), (new[] { 1m }, typeof(decimal)), ("a".ToCharArray(), typeof(char)),
        (new[] { (1, 2) }, typeof((int, int))), (s_numbers.Zip(s_numbers), typeof((int, int))), (new List<Guid> { default }, typeof(Guid)), (new object[] { DBNull.Value }, typeof(DBNull)),
        (new Dictionary<string, object> { ["a"] = new JValue(1) }, typeof(JValue)), (new List<JToken> { new JValue(1) }, typeof(JValue)), (new List<JsonNode> { 1 }, JsonValue.Create(1).GetType()),
        (new Dictionary<string, JsonElement> { ["a"] = JsonDocument.Parse("1").RootElement }, typeof(JsonElement)), (Xml().DocumentElement!.Attributes, typeof(XmlAttribute)),
        (new Hashtable { ["a"] = DateTime.UnixEpoch }, typeof(DateTime)), (new ArrayList { 1.5m }, typeof(decimal)), (Table().Rows, typeof(DataRow)), (Table().DefaultView, typeof(DataRowView)),
        (new CookieCollection { new Cookie("a", "b") }, typeof(Cookie)), (Regex.Matches("a", "a"), typeof(Match)), (Expando(), typeof(TimeSpan)), (new[] { new Lazy<int>(1) }, typeof(Lazy<int>)),
        (new List<Half> { Half.One }, typeof(Half)), (new PriorityQueue<int, int>([(1, 1)]).UnorderedItems, typeof((int, int))), (new Dictionary<Guid, int> { [default] = 1 }, typeof(Guid)),
        (new Dictionary<(int, int), int> { [default] = 1 }, typeof((int, int))), (new Dictionary<char, int> { ['a'] = 1 }, typeof(char)),
    ];

    private static async IAsyncEnumerable<int> Enumerate()
    {
        await Task.Yield();
        yield return 1;
    }

    private static XmlDocument Xml()
    {
        var document = new XmlDocument();
        document.LoadXml("<a b='1'><c/></a>");
        return document;
    }

    private static DataTable Table()
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add("a");
        table.Rows.Add("1");
        return table;
    }

    private static ExpandoObject Expando()
    {
        dynamic expando = new ExpandoObject();
        expando.time = TimeSpan.Zero;
        return expando;
    }

    private static TestCaseData Case(object value, Type rejected, int index) =>
        new TestCaseData(value, rejected).SetArgDisplayNames($"{value.GetType()}, {index}");

    /// <summary>What applications write: a thing of their own that also enumerates its parts.</summary>
    private sealed class Named(int[] items) : IEnumerable<int>
    {
        public string Name { get; } = "a";

        public IEnumerator<int> GetEnumerator() => items.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
    }

    private sealed class TwoKinds : List<int>, IEnumerable<string>
    {
        IEnumerator<string> IEnumerable<string>.GetEnumerator() => Enumerable.Repeat("a", 1).GetEnumerator();
    }
}
