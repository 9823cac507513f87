using System.Globalization;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values.MsgPack;

/// <summary>
/// What a real 8.1 server stored and answered for bytes that it was sent: golden.tsv has a name, the particle type, the
/// bytes sent, the result code, and the bytes answered to a read that followed.
/// </summary>
internal sealed record GoldenVector(string Name, byte Type, byte[] Sent, int Code, byte[] Answered)
{
    private const byte Map = 19;
    private const byte List = 20;

    public static IReadOnlyList<GoldenVector> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "LibAerospikeSharp.Tests", "Values", "MsgPack", "golden.tsv")).Select(Parse),
    ];

    /// <summary>The lists and maps that were stored.</summary>
    public static IEnumerable<GoldenVector> Collections => All.Where(vector => vector is { Type: Map or List, Code: 0 });

    public bool IsList => Type == List;

    public TestCaseData ToTestCase() => new TestCaseData(this).SetArgDisplayNames(Name);

    private static GoldenVector Parse(string line)
    {
        var fields = line.Split('\t');
        return new GoldenVector(
            fields[0],
            byte.Parse(fields[1], CultureInfo.InvariantCulture),
            Convert.FromHexString(fields[2]),
            int.Parse(fields[3], CultureInfo.InvariantCulture),
            Convert.FromHexString(fields[4]));
    }
}
