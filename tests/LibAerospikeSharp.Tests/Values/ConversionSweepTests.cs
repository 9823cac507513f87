using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>
/// What C# converts by itself to a user key, to a bin's value, to the number of an increment and to the text of an append. It
/// means the same afterwards, or it is an error to compile, or it is rejected when it runs.
/// </summary>
public sealed class ConversionSweepTests
{
    private const string Error = "error";
    private const string Rejected = "rejected";

    private static readonly (string Expression, string Key, string Bin, string Increment, string Append)[] s_rows =
    [
        // Numbers keep their value.
        ("1", "Integer 1", "Integer 1", "Integer 1", Rejected),
        ("(sbyte)-1", "Integer -1", "Integer -1", "Integer -1", Rejected),
        ("(byte)255", "Integer 255", "Integer 255", "Integer 255", Rejected),
        ("(short)-1", "Integer -1", "Integer -1", "Integer -1", Rejected),
        ("(ushort)65535", "Integer 65535", "Integer 65535", "Integer 65535", Rejected),
        ("uint.MaxValue", "Integer 4294967295", "Integer 4294967295", "Integer 4294967295", Rejected),
        ("long.MinValue", "Integer -9223372036854775808", "Integer -9223372036854775808", "Integer -9223372036854775808", Rejected),
        ("(nint)(-1)", "Integer -1", "Integer -1", "Integer -1", Rejected),
        ("(ulong)9007199254740993", Error, "Integer 9007199254740993", "Integer 9007199254740993", Rejected),
        ("(nuint)1", Error, "Integer 1", "Integer 1", Rejected),
        ("ulong.MaxValue", Error, Rejected, Rejected, Rejected),
        ("1.5f", Error, "Double 1.5", "Double 1.5", Rejected),
        ("1.5", Error, "Double 1.5", "Double 1.5", Rejected),
        ("double.NaN", Error, "Double NaN", "Double NaN", Rejected),

        // Other numbers would lose something.
        ("'a'", Error, Error, Error, Error),
        ("(char)97", Error, Error, Error, Error),
        ("\"abc\"[0]", Error, Error, Error, Error),
        ("(char?)'a'", Error, Error, Error, Error),
        ("new Rune('a')", Error, Error, Error, Error),
        ("(Half)1.5", Error, Error, Error, Error),
        ("1.5m", Error, Error, Error, Error),
        ("Int128.One", Error, Error, Error, Error),
        ("UInt128.One", Error, Error, Error, Error),
        ("BigInteger.One", Error, Error, Error, Error),
        ("Complex.One", Error, Error, Error, Error),
        ("DayOfWeek.Monday", Error, Error, Error, Error),
        ("(int?)1", Error, Error, Error, Error),
        ("(object)1", Error, Error, Error, Error),

        // Neither numbers nor texts.
        ("true", Error, "Boolean true", Rejected, Rejected),
        ("DateTime.UnixEpoch", Error, Error, Error, Error),
        ("DateTimeOffset.UnixEpoch", Error, Error, Error, Error),
        ("DateOnly.MinValue", Error, Error, Error, Error),
        ("TimeOnly.MinValue", Error, Error, Error, Error),
        ("TimeSpan.Zero", Error, Error, Error, Error),
        ("Guid.Empty", Error, Error, Error, Error),
        ("new Uri(\"http://localhost\")", Error, Error, Error, Error),
        ("new Version(1, 2)", Error, Error, Error, Error),
        ("DBNull.Value", Error, Error, Error, Error),
        ("(1, 2)", Error, Error, Error, Error),
        ("new { A = 1 }", Error, Error, Error, Error),
        ("new Index(1)", Error, Error, Error, Error),
        ("1..2", Error, Error, Error, Error),
        ("new Lazy<int>(1)", Error, Error, Error, Error),
        ("(() => 1)", Error, Error, Error, Error),
        ("new StringBuilder()", Error, Error, Error, Error),
        ("typeof(int)", Error, Error, Error, Error),

        // Texts and bytes.
        ("\"a\"", "String a", "String a", Rejected, "String a"),
        ("$\"{1}\"", "String 1", "String 1", Rejected, "String 1"),
        ("\"ab\".AsSpan()", Error, Error, Error, Error),
        ("\"ab\".AsMemory()", Error, Error, Error, Error),
        ("new byte[] { 1 }", "Blob blob of 1 bytes", "Blob blob of 1 bytes", Rejected, "Blob blob of 1 bytes"),
        ("new Memory<byte>([1])", Error, "Blob blob of 1 bytes", Rejected, "Blob blob of 1 bytes"),
        ("new ReadOnlyMemory<byte>([1])", Error, "Blob blob of 1 bytes", Rejected, "Blob blob of 1 bytes"),
        ("new ArraySegment<byte>([1])", Error, "Blob blob of 1 bytes", Rejected, "Blob blob of 1 bytes"),
        ("new Span<byte>([1])", Error, Error, Error, Error),
        ("\"a\"u8", Error, Error, Error, Error),
        ("new GeoJson(\"{}\")", Error, "GeoJson {}", Rejected, Rejected),

        // Nothing.
        ("null", Error, Error, Error, Error),
        ("default", Error, "Null null", Rejected, Rejected),
        ("(string?)null", Rejected, "Null null", Rejected, Rejected),

        // Collections.
        ("new char[] { 'a' }", Error, "List list", Error, Error), // rejected when it is written
        ("new sbyte[] { 1 }", Error, "List list", Error, Error),
        ("new[] { 1 }", Error, "List list", Error, Error),
        ("new List<byte> { 1 }", Error, "List list", Error, Error),
        ("new Dictionary<string, int>()", Error, "Map map", Error, Error),
        ("new JValue(1)", Error, Rejected, Error, Error),
        ("new JArray(1)", Error, Rejected, Error, Error),
        ("System.Text.Json.Nodes.JsonValue.Create(1)", Error, Error, Error, Error),

        // StringValues converts itself to a string, which nobody else can prevent.
        ("new StringValues(\"a\")", "String a", "List list", Error, Error),
    ];

    private static readonly Lazy<ConversionSweep> s_sweep = new(() => new ConversionSweep(s_rows.Select(row => row.Expression)));

    private static IEnumerable<TestCaseData> Rows =>
        s_rows.Select(row => new TestCaseData(row.Expression, row.Key, row.Bin, row.Increment, row.Append).SetArgDisplayNames(row.Expression));

    [TestCaseSource(nameof(Rows))]
    public void Conversion_OfEveryType_KeepsItsMeaningOrIsRejected(string expression, string key, string bin, string increment, string append)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(s_sweep.Value.Key(expression), Is.EqualTo(key), "Key");
            Assert.That(s_sweep.Value.Bin(expression), Is.EqualTo(bin), "Bin");
            Assert.That(s_sweep.Value.Write(expression), Is.EqualTo(bin), "Operation.Write");
            Assert.That(s_sweep.Value.Increment(expression), Is.EqualTo(increment), "Operation.Increment");
            Assert.That(s_sweep.Value.Append(expression), Is.EqualTo(append), "Operation.Append");
        }
    }
}
