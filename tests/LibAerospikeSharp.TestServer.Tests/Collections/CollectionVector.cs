using System.Globalization;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>
/// The recorded response of a real 8.1 server to operations on a list or map. A line of collections.tsv has the value of the bin
/// before them (type:bytes, or - for none, or + for what the line before has left), the request (type:bytes of each operation, with *
/// in front if all of them shall respond), the response, and the value of the bin afterwards (each a code and operation:type:bytes).
/// </summary>
internal sealed record CollectionVector(string Before, CollectionRequest Request, string Response)
{
    /// <summary>The bin is as the vector before has left it.</summary>
    public const string Same = "+";

    public const string None = "-";

    public static string Path { get; } =
        System.IO.Path.Combine(Repository.Root, "tests", "LibAerospikeSharp.TestServer.Tests", "Collections", "collections.tsv");

    public static IEnumerable<CollectionVector> All => File.ReadLines(Path).Select(Parse);

    public (ParticleType Type, byte[] Value)? Bin => Before.Split(':') is [var type, var value]
        ? ((ParticleType)byte.Parse(type, CultureInfo.InvariantCulture), Convert.FromHexString(value))
        : null;

    public static string Format((ParticleType Type, byte[] Value)? bin) =>
        bin is { } value ? $"{(int)value.Type}:{Convert.ToHexStringLower(value.Value)}" : None;

    public override string ToString() => $"{Before}\t{Request}\t{Response}";

    private static CollectionVector Parse(string line)
    {
        var parts = line.Split('\t', 3);
        return new CollectionVector(parts[0], CollectionRequest.Parse(parts[1]), parts[2]);
    }
}
