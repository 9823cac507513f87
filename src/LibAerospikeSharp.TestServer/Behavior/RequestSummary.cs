using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>What faults and the log need to know about a request.</summary>
internal sealed record RequestSummary(RequestKind Kind, string? Namespace, string? Set, Digest? Digest, int KeyCount)
{
    private List<RequestSummary> Records { get; init; } = [];

    /// <summary>Null for a frame that is neither a command nor an info request, and for a command that can't be parsed.</summary>
    public static RequestSummary? Of(ProtoType type, ReadOnlyMemory<byte> body) => type switch
    {
        ProtoType.Info => new RequestSummary(RequestKind.Info, null, null, null, 0),
        ProtoType.Message when Request.TryParse(body, out var request) && request is not null => Of(request),
        _ => null,
    };

    public bool Matches(Fault fault)
    {
        if (fault.Kind is { } kind ? kind != Kind : Kind == RequestKind.Info)
        {
            return false;
        }

        if (Records.Count > 0)
        {
            return Records.Any(record => record.MatchesRecord(fault));
        }

        return MatchesRecord(fault);
    }

    /// <summary>Summarizes one record of a batch as a batch request.</summary>
    public static RequestSummary Of(in BatchRecord record)
    {
        var ns = Names.ToText(record.Request.NameField(FieldType.Namespace));
        var set = Names.ToText(record.Request.NameField(FieldType.Set));
        return new RequestSummary(RequestKind.Batch, ns, set, record.Digest, 1);
    }

    private bool MatchesRecord(Fault fault) =>
        (fault.Namespace is null || fault.Namespace == Namespace)
            && (fault.Set is null || fault.Set == Set)
            && (fault.Key is null || UserKey.ToDigest(fault.Set, fault.Key) == Digest);

    private static RequestSummary Of(Request request)
    {
        if (request.Has(Info1.Batch))
        {
            return OfBatch(request);
        }

        var ns = Names.ToText(request.NameField(FieldType.Namespace));
        var set = Names.ToText(request.NameField(FieldType.Set));
        if (request.Field(FieldType.Digest) is not { Length: Storage.Digest.Size } digest)
        {
            return new RequestSummary(RequestKind.Query, ns, set, null, 0);
        }

        var kind = !request.Has(Info2.Write) ? RequestKind.Read
            : request.Has(Info2.Delete) ? RequestKind.Delete
            : RequestKind.Write;
        return new RequestSummary(kind, ns, set, Storage.Digest.Parse(digest.Span), 1);
    }

    private static RequestSummary OfBatch(Request batch)
    {
        var records = new List<RequestSummary>();
        var field = batch.Field(FieldType.Batch) ?? batch.Field(FieldType.BatchWithSet);
        if (BatchReader.TryCreate(field.GetValueOrDefault()) is { } reader)
        {
            while (records.Count < reader.Count && reader.TryRead(out var record))
            {
                records.Add(Of(record));
            }
        }

        var first = records.FirstOrDefault();
        return new RequestSummary(RequestKind.Batch, first?.Namespace, first?.Set, null, records.Count) { Records = records };
    }
}
