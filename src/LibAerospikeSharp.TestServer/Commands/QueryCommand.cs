using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>
/// Reads the records of a namespace or set, partition by partition. Clients call this a scan, or a query without an index.
/// A limit of records per second is validated but not applied.
/// </summary>
internal static class QueryCommand
{
    // A frame is sent when it is larger than this, including its header.
    private const int FrameSize = 1024 * 1024;

    /// <returns>The frames of the response.</returns>
    public static IReadOnlyList<byte[]> Execute(Namespace ns, Request request)
    {
        var code = QueryChecks.Check(request, out var partitions);
        if (code != ServerResult.Ok || partitions is null)
        {
            return [Response.Of(code).ToFrame()];
        }

        var frames = new List<byte[]>();
        var frame = new MessageFrame();
        foreach (var entry in Find(ns, request, partitions))
        {
            if (Respond(ns, entry, request) is not { } response)
            {
                continue;
            }

            frame.Add(response, response.MessageSize());
            if (ProtoHeader.Size + frame.Size > FrameSize)
            {
                frames.Add(frame.Take());
            }
        }

        // The end of a short query is part of the last frame. Otherwise it has a frame of its own.
        var end = new Response { Code = ServerResult.Ok, Info3 = Info3.Last };
        if (frame.Size != 0 && !request.Has(Info1.ShortQuery))
        {
            frames.Add(frame.Take());
        }

        frame.Add(end, end.MessageSize());
        frames.Add(frame.Take());
        return frames;
    }

    /// <summary>
    /// Finds the records, ordered by partition, and within a partition from the largest digest to the smallest. A client that
    /// continues a query relies on that order.
    /// </summary>
    private static IEnumerable<StoredEntry> Find(Namespace ns, Request request, QueryPartitions partitions)
    {
        var set = request.NameField(FieldType.Set);
        var entries = ns.Snapshot(partitions.Contains);
        entries.RemoveAll(entry => (set is not null && set != entry.Record.Set?.Name) || !partitions.IsDue(entry.Digest));
        entries.Sort(static (a, b) =>
        {
            var order = a.Digest.Partition.CompareTo(b.Digest.Partition);
            return order != 0 ? order : b.Digest.CompareTo(a.Digest);
        });
        return entries.Take(MaxRecords(request));
    }

    private static int MaxRecords(Request request)
    {
        var max = request.Field(FieldType.MaxRecords) is { } field ? BinaryPrimitives.ReadUInt64BigEndian(field.Span) : 0;
        return max == 0 ? int.MaxValue : (int)Math.Min(max, int.MaxValue);
    }

    /// <summary>Returns null for a record that has none of the requested bins.</summary>
    private static Response? Respond(Namespace ns, in StoredEntry entry, Request request)
    {
        var record = entry.Record;
        var noBins = request.Has(Info1.NoBins);
        var bins = noBins ? [] : request.Operations.Count == 0 ? ReadCommand.All(record) : ReadCommand.Select(request, record);
        if (!noBins && bins.Count == 0)
        {
            return null;
        }

        var fields = new List<ResponseField>
        {
            new(FieldType.Namespace, Names.Encoding.GetBytes(ns.Name)),
            new(FieldType.Digest, entry.Digest.ToArray()),
        };
        if (record.Set is { } set)
        {
            fields.Add(new ResponseField(FieldType.Set, Names.Encoding.GetBytes(set.Name)));
        }

        if (record.Key is { } key)
        {
            fields.Add(new ResponseField(FieldType.Key, key));
        }

        return Response.Of(ServerResult.Ok, record, bins) with { Info1 = noBins ? Info1.NoBins : Info1.None, Fields = fields };
    }
}
