using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>What a request is about, as far as faults and the log ask.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Targets">What it does that to: one record, the rows of a batch, or a namespace or set without a digest.</param>
internal sealed record RequestSummary(RequestKind Kind, IReadOnlyList<RequestTarget> Targets)
{
    public int KeyCount => Targets.Count(target => target.Digest is not null);

    /// <summary>Null for what isn't a command or an info request, and for a command that can't be read.</summary>
    public static RequestSummary? Of(ProtoType type, ReadOnlyMemory<byte> body) => type switch
    {
        ProtoType.Info => new RequestSummary(RequestKind.Info, [new RequestTarget(null, null, null)]),
        ProtoType.Message when Request.TryParse(body, out Request? request) && request is not null => Of(request),
        _ => null,
    };

    public bool Meets(Fault fault)
    {
        if (fault.Kind is { } kind ? kind != Kind : Kind == RequestKind.Info)
            return false;

        Digest? digest = fault.Key is null ? null : UserKey.ToDigest(fault.Set, fault.Key);
        return Targets.Any(target => (fault.Namespace is null || fault.Namespace == target.Namespace)
            && (fault.Set is null || fault.Set == target.Set)
            && (digest is null || digest == target.Digest));
    }

    private static RequestSummary Of(Request request)
    {
        if (request.Has(Info1.Batch))
            return new RequestSummary(RequestKind.Batch, Rows(request));

        string? ns = request.NameField(FieldType.Namespace);
        string? set = request.NameField(FieldType.Set);
        if (request.Field(FieldType.Digest) is not { Length: Digest.Size } digest)
            return new RequestSummary(RequestKind.Query, [new RequestTarget(ns, set, null)]);

        RequestKind kind = !request.Has(Info2.Write) ? RequestKind.Read
            : request.Has(Info2.Delete) ? RequestKind.Delete
            : RequestKind.Write;
        return new RequestSummary(kind, [new RequestTarget(ns, set, Digest.Parse(digest.Span))]);
    }

    private static List<RequestTarget> Rows(Request request)
    {
        var targets = new List<RequestTarget>();
        ReadOnlyMemory<byte>? field = request.Field(FieldType.Batch) ?? request.Field(FieldType.BatchWithSet);
        BatchReader? reader = BatchReader.TryCreate(field.GetValueOrDefault());
        while (targets.Count < reader?.Count && reader.TryRead(out BatchRow row))
            targets.Add(new RequestTarget(row.Request.NameField(FieldType.Namespace), row.Request.NameField(FieldType.Set), row.Digest));
        return targets;
    }
}
