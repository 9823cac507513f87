using System.Globalization;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>
/// The recorded response of a real 8.1 server to operations on one record. A line of operate.tsv has a name, the operations of the
/// put that created the record (or none, if there was no record), the request (three flag bytes, generation, time to live) and its
/// operations, the response (code, generation, remaining life) and its bins, and the response to a read of the record that followed.
/// An operation or bin is operation:type:name:bytes. The bytes of GeoJSON in responses are left out, because they contain cells.
/// </summary>
internal sealed record OperateVector(string Name, string Setup, string Header, string Operations, string Response, string Bins, string After, string BinsAfter)
{
    /// <summary>The time to live of the records before the operations, in seconds.</summary>
    public const uint TimeToLive = 1000;

    private const string None = "-";

    public static IEnumerable<TestCaseData> All => File
        .ReadLines(Path.Combine(Repository.Root, "tests", "LibAerospikeSharp.TestServer.Tests", "operate.tsv"))
        .Select(Parse)
        .Select(vector => new TestCaseData(vector).SetArgDisplayNames(vector.Name));

    public WireMessage? SetupMessage(string key)
    {
        var put = new WireMessage { Info2 = Info2.Write, TimeToLive = TimeToLive };
        return Setup == None ? null : Add(Setup, put.ForKey(key));
    }

    public WireMessage Message(string key)
    {
        uint[] header = [.. Header.Split(' ').Select(n => uint.Parse(n, CultureInfo.InvariantCulture))];
        var message = new WireMessage
        {
            Info1 = (Info1)header[0],
            Info2 = (Info2)header[1],
            Info3 = (Info3)header[2],
            Generation = header[3],
            TimeToLive = header[4],
        };
        return Add(Operations, message.ForKey(key));
    }

    /// <summary>Formats the bins of a response as in the file.</summary>
    public static string Format(WireResponse response)
    {
        var bins = response.Bins.Zip(response.Operations, (bin, operation) =>
        {
            var value = bin.Type == ParticleType.GeoJson ? "" : Convert.ToHexStringLower(bin.Value);
            return $"{(int)operation}:{(int)bin.Type}:{Uri.EscapeDataString(bin.Name)}:{value}";
        });
        return response.Bins.Count == 0 ? None : string.Join(' ', bins);
    }

    public override string ToString() => Name;

    private static OperateVector Parse(string line)
    {
        var f = line.Split('\t');
        return new OperateVector(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7]);
    }

    private static WireMessage Add(string operations, WireMessage message)
    {
        foreach (var operation in operations == None ? [] : operations.Split(' '))
        {
            var parts = operation.Split(':');
            message.Operation(
                (OperationType)byte.Parse(parts[0], CultureInfo.InvariantCulture),
                Uri.UnescapeDataString(parts[2]),
                (ParticleType)byte.Parse(parts[1], CultureInfo.InvariantCulture),
                Convert.FromHexString(parts[3]));
        }

        return message;
    }
}
