using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Inspection;

/// <summary>Converts stored records to .NET values.</summary>
internal static class RecordReader
{
    public static IReadOnlyList<RecordSnapshot> ReadAll(Database database) =>
        [.. database.Namespaces.SelectMany(ns => ns.Snapshot(_ => true).Select(entry => Read(ns.Name, entry.Digest, entry.Record)))];

    private static RecordSnapshot Read(string ns, in Digest digest, StoredRecord record) => new()
    {
        Namespace = ns,
        Set = Names.ToText(record.Set?.Name),
        Key = record.Key is null ? null : UserKey.ToValue(record.Key),
        Digest = digest.ToArray(),
        Generation = record.Generation,
        ExpiresAt = record.ExpiresAt == 0 ? null : ServerTime.ToDateTime(record.ExpiresAt),
        Bins = record.Bins.ToDictionary(bin => Names.ToText(bin.Name), bin => ValueReader.Read(bin.Value)),
    };
}
