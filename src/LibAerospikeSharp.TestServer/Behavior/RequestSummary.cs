using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>What a request is about, as far as faults and the log ask.</summary>
internal sealed record RequestSummary(RequestKind Kind, string? Namespace, string? Set, Digest? Digest, int KeyCount)
{
    private List<RequestSummary> Rows { get; init; } = [];

    /// <summary>Null for what isn't a command or an info request, and for a command that can't be read.</summary>
    public static RequestSummary? Of(ProtoType type, ReadOnlyMemory<byte> body) => type switch
    {
        ProtoType.Info => new RequestSummary(RequestKind.Info, null, null, null, 0),
        ProtoType.Message when Request.TryParse(body, out var request) && request is not null => Of(request),
        _ => null,
    };

    public bool Meets(Fault fault)
    {
        if (fault.Kind is { } kind ? kind != Kind : Kind == RequestKind.Info)
        {
            return false;
        }

        if (Rows.Count > 0)
        {
            return Rows.Any(row => row.MeetsRecord(fault));
        }

        return MeetsRecord(fault);
    }

    /// <summary>A row of a batch, as a request of the batch's kind.</summary>
    public static RequestSummary Of(in BatchRow row) =>
        new(RequestKind.Batch, Names.ToText(row.Request.NameField(FieldType.Namespace)), Names.ToText(row.Request.NameField(FieldType.Set)), row.Digest, 1);

    private bool MeetsRecord(Fault fault) =>
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
        var rows = new List<RequestSummary>();
        var field = batch.Field(FieldType.Batch) ?? batch.Field(FieldType.BatchWithSet);
        if (BatchReader.TryCreate(field.GetValueOrDefault()) is { } reader)
        {
            while (rows.Count < reader.Count && reader.TryRead(out var row))
            {
                rows.Add(Of(row));
            }
        }

        return new RequestSummary(RequestKind.Batch, rows.FirstOrDefault()?.Namespace, rows.FirstOrDefault()?.Set, null, rows.Count) { Rows = rows };
    }
}
