using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Names that the rules of every kind of name are tried with.</summary>
internal static class NameCases
{
    public const string LoneSurrogate = "ab\uD83D";
    public const string WithNul = "a\0b";

    /// <summary>Names that no kind of name allows. A source, because an attribute's strings are UTF-8 and lose half a pair.</summary>
    public static IEnumerable<TestCaseData> BadNames =>
    [
        new TestCaseData("").SetArgDisplayNames("empty"),
        new TestCaseData(WithNul).SetArgDisplayNames("NUL inside"),
        new TestCaseData(LoneSurrogate).SetArgDisplayNames("half a surrogate pair"),
        new TestCaseData(new string('x', 64)).SetArgDisplayNames("too long"),
    ];

    /// <summary>A name of exactly so many bytes, of two bytes a letter where that is possible.</summary>
    public static string MultiByte(int bytes) => new string('é', bytes / 2) + new string('e', bytes % 2);
}
