using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>What a request is about, as far as faults and the log ask.</summary>
internal sealed record RequestSummary(RequestKind Kind, string? Namespace, string? Set, Digest? Digest, int KeyCount)
{
    private const FieldType BatchIndex = (FieldType)41;
    private const FieldType BatchIndexWithSet = (FieldType)42;

    /// <summary>Null for what isn't a command or an info request, and for a command that can't be read.</summary>
    public static RequestSummary? Of(ProtoType type, ReadOnlyMemory<byte> body) => type switch
    {
        ProtoType.Info => new RequestSummary(RequestKind.Info, null, null, null, 0),
        ProtoType.Message when Request.TryParse(body, out Request? request) && request is not null => Of(request),
        _ => null,
    };

    public bool Meets(Fault fault)
    {
        if (fault.Kind is { } kind ? kind != Kind : Kind == RequestKind.Info)
            return false;

        return (fault.Namespace is null || fault.Namespace == Namespace)
            && (fault.Set is null || fault.Set == Set)
            && (fault.Key is null || UserKey.ToDigest(fault.Set, fault.Key) == Digest);
    }

    private static RequestSummary Of(Request request)
    {
        string? ns = request.NameField(FieldType.Namespace);
        string? set = request.NameField(FieldType.Set);
        if (request.Has(Info1.Batch))
        {
            ReadOnlyMemory<byte>? rows = request.Field(BatchIndex) ?? request.Field(BatchIndexWithSet);
            int count = rows is { Length: >= sizeof(int) } ? BinaryPrimitives.ReadInt32BigEndian(rows.Value.Span) : 0;
            return new RequestSummary(RequestKind.Batch, ns, set, null, Math.Max(0, count));
        }

        if (request.Field(FieldType.Digest) is not { Length: Storage.Digest.Size } digest)
            return new RequestSummary(RequestKind.Query, ns, set, null, 0);

        RequestKind kind = !request.Has(Info2.Write) ? RequestKind.Read
            : request.Has(Info2.Delete) ? RequestKind.Delete
            : RequestKind.Write;
        return new RequestSummary(kind, ns, set, Storage.Digest.Parse(digest.Span), 1);
    }
}
