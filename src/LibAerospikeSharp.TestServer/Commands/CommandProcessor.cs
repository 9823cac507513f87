using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Finds out what a message asks for and has it done. The order of the checks is the real server's.</summary>
internal static class CommandProcessor
{
    public static Response Execute(Database database, ReadOnlyMemory<byte> body)
    {
        if (!Request.TryParse(body, out Request? request) || request is null)
            return Response.Of(ServerResult.Parameter);

        // The client reads answers to batches as a stream that ends with this flag.
        if (request.Has(Info1.Batch))
            return new Response { Code = ServerResult.UnsupportedFeature, Info3 = Info3.Last };

        if (request.NameField(FieldType.Namespace) is not { } name || database.Find(name) is not { } ns)
            return Response.Of(ServerResult.Namespace);

        // No digest: a query or scan.
        if (request.Field(FieldType.Digest) is not { } digestField)
            return Response.Of(ServerResult.UnsupportedFeature);

        if (digestField.Length != Digest.Size)
            return Response.Of(ServerResult.Parameter);

        Digest digest = Digest.Parse(digestField.Span);
        bool isWrite = request.Has(Info2.Write);
        if (!isWrite && !request.Has(Info1.Read))
            return Response.Of(ServerResult.Parameter);

        if (!KeyMatchesDigest(request, digest, isWrite))
            return Response.Of(ServerResult.Parameter);

        // The real server's community edition overlooks the transaction of a delete, and so does this one.
        bool isDelete = isWrite && request.Has(Info2.Delete);
        if (!isDelete && (request.HasField(FieldType.TransactionId) || (request.Info4 & (Info4.VerifyRead | Info4.RollForward | Info4.RollBack)) != 0))
            return Response.Of(ServerResult.EnterpriseOnly);

        // Leaving out a filter would be a wrong success.
        if (request.HasField(FieldType.Filter) || request.HasField(FieldType.UdfPackage))
            return Response.Of(ServerResult.UnsupportedFeature);

        if (!isWrite)
            return ReadCommand.Execute(ns, digest, request);

        return isDelete ? DeleteCommand.Execute(ns, digest, request) : WriteCommand.Execute(ns, digest, request);
    }

    /// <summary>
    /// The real server trusts the client's digest. A test server that doesn't finds a client that computes it wrong.
    /// A read may leave the set out, and then there is nothing to compare with.
    /// </summary>
    private static bool KeyMatchesDigest(Request request, in Digest digest, bool isWrite)
    {
        if (request.Field(FieldType.Key) is not { Length: > 0 } key)
            return true;

        ReadOnlyMemory<byte>? set = request.Field(FieldType.Set);
        return (set is null && !isWrite) || Digest.Compute(set.GetValueOrDefault().Span, key.Span) == digest;
    }
}
