using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>
/// The recorded response of a real 8.1 server to a query without an index on the records that <see cref="Setup"/> creates. A line of
/// query.tsv has a name, the body of the request, and the bodies of the response frames. In the request, ALL stands for the numbers of
/// all partitions. In the response, expiry times are stored as the seconds left.
/// </summary>
/// <remarks>
/// A real server reads partitions on several threads, and then sends records in any order and in any number of frames. The recorded
/// queries limit it to a million records per second. Then it uses a single thread and reads one partition after the other.
/// </remarks>
internal sealed record QueryVector(string Name, byte[] Request, string Response)
{
    private const string Set = "query-vectors";

    // The first four are in the same partition.
    private static readonly string[] s_keys = ["a", "p220", "p5415", "p10669", "x", "y", "z"];

    public static IEnumerable<TestCaseData> All => File
        .ReadLines(Path.Combine(Repository.Root, "tests", "LibAerospikeSharp.TestServer.Tests", "query.tsv"))
        .Select(line => line.Split('\t'))
        .Select(f => new QueryVector(f[0], Convert.FromHexString(f[1].Replace("ALL", Convert.ToHexString(WireMessage.AllPartitions))), f[2]))
        .Select(vector => new TestCaseData(vector).SetArgDisplayNames(vector.Name));

    public static void Setup(WireClient client)
    {
        CleanUp(client);
        foreach (var key in s_keys[..4])
        {
            client.Send(Write(key, timeToLive: 1000).With("i", key.Length).Operation(OperationType.Write, "s", ParticleType.String, [(byte)'x']));
        }

        client.Send(Write("x", uint.MaxValue).With("i", 1));
        client.Send(Write("y", timeToLive: 0).With("i", 3).Field(FieldType.Key, WireMessage.KeyBytes("y")));
        client.Send(Write("y", timeToLive: 0).With("j", 3));
        client.Send(Write("z", timeToLive: 0).With("other", 3));
    }

    public static void CleanUp(WireClient client)
    {
        foreach (var key in s_keys)
        {
            client.Send(new WireMessage { Info2 = Info2.Write | Info2.Delete }.ForKey(key, set: Set));
        }
    }

    private static WireMessage Write(string key, uint timeToLive) =>
        new WireMessage { Info2 = Info2.Write, TimeToLive = timeToLive }.ForKey(key, set: Set);
}
