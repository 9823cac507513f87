namespace LibAerospikeSharp.Tests.Values;

/// <summary>Names that the rules of every kind of name are tried with.</summary>
internal static class NameRules
{
    public const string LoneSurrogate = "ab\uD83D";
    public const string WithNul = "a\0b";

    /// <summary>A name of exactly so many bytes, of two bytes a letter where that is possible.</summary>
    public static string MultiByte(int bytes) => new string('é', bytes / 2) + new string('e', bytes % 2);
}
