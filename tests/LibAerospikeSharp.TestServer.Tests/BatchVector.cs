using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>
/// The recorded response of a real 8.1 server to a batch on the records that <see cref="Setup"/> creates. A line of batch.tsv has a
/// name, the body of the request, the bodies of the response frames, and those of the response to a batch that then read all records.
/// </summary>
/// <remarks>
/// Two things differ each time, and are normalized in the file. Expiry times are stored as the seconds left. The messages of a frame
/// are sorted by index, because a real server processes the records in any order.
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

    /// <summary>Creates the records a, b and c, and removes all others.</summary>
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
            batch.Add(WireMessage.Get(key, Set));
        }

        return batch.ToBody();
    }

    private static WireMessage Write(string key, uint timeToLive) =>
        new WireMessage { Info2 = Info2.Write, TimeToLive = timeToLive }.ForKey(key, set: Set);
}
