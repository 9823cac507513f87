using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>
/// What a real 8.1 server answered to a batch on the records that <see cref="Setup"/> makes. A line of batch.tsv has a name,
/// the body of the request, the bodies of the answer's frames, and those of the answer to a batch that then read all records.
/// </summary>
/// <remarks>
/// Two things differ from one time to the next, and have been brought into one form in the file: expiry times stand as the
/// seconds left, and the messages of a frame are in the order of the rows' numbers, as a real server works on rows in any order.
/// </remarks>
internal sealed record BatchVector(string Name, byte[] Request, string Response, string After)
{
    private const string Set = "batch-vectors";

    private static readonly string[] s_keys = ["a", "b", "c", "d", "e", "f"];

    public static IEnumerable<TestCaseData> All => File
        .ReadLines(Path.Combine(Repository.Root, "tests", "LibAerospikeSharp.TestServer.Tests", "batch.tsv"))
        .Select(line => line.Split('\t'))
        .Select(f => new BatchVector(f[0], Convert.FromHexString(f[1]), f[2], f[3]))
        .Select(vector => new TestCaseData(vector).SetArgDisplayNames(vector.Name));

    /// <summary>Makes a, b and c, and removes what else there is.</summary>
    public static void Setup(WireClient client)
    {
        CleanUp(client);
        client.Send(Write("a", timeToLive: 1000).With("i", 1).Operation(OperationType.Write, "s", ParticleType.String, [(byte)'x']));
        client.Send(Write("b", uint.MaxValue).With("i", 1));
        client.Send(Write("b", uint.MaxValue).With("i", 2));
        client.Send(Write("c", timeToLive: 0).With("i", 3).Field(FieldType.Key, WireMessage.KeyBytes("c")));
    }

    public static void CleanUp(WireClient client)
    {
        foreach (var key in s_keys)
        {
            client.Send(new WireMessage { Info2 = Info2.Write | Info2.Delete }.ForKey(key, set: Set));
        }
    }

    public static byte[] ReadAll()
    {
        var batch = new WireBatch();
        foreach (var key in s_keys)
        {
            batch.Row(WireMessage.Get(key, Set));
        }

        return batch.ToBody();
    }

    private static WireMessage Write(string key, uint timeToLive) =>
        new WireMessage { Info2 = Info2.Write, TimeToLive = timeToLive }.ForKey(key, set: Set);
}
