using System.Text;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>Tells clients which node owns which partition, in the form that the client's as_partition.c reads.</summary>
internal static class PartitionMap
{
    public const int PartitionCount = 4096;

    // One bit for each partition.
    private static readonly string s_all = Convert.ToBase64String(Enumerable.Repeat(byte.MaxValue, PartitionCount / 8).ToArray());

    /// <summary>One node owns everything: regime 0 (no strong consistency), one copy, all bits set.</summary>
    public static string AllOwned(IEnumerable<Namespace> namespaces)
    {
        var text = new StringBuilder();
        foreach (Namespace ns in namespaces)
            text.Append(text.Length == 0 ? "" : ";").Append(ns.Name).Append(":0,1,").Append(s_all);
        return text.ToString();
    }
}
