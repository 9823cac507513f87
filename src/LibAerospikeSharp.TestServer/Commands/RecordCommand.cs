using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Determines what a request does to one record, and executes it.</summary>
internal static class RecordCommand
{
    public static Response Execute(Namespace ns, in Digest digest, Request request)
    {
        var isWrite = request.Has(Info2.Write);
        if (!isWrite && !request.Has(Info1.Read))
        {
            return Response.Of(ServerResult.Parameter);
        }

        if (!KeyMatchesDigest(request, digest, isWrite))
        {
            return Response.Of(ServerResult.Parameter);
        }

        // Ignoring a filter would be a wrong success.
        if (request.HasField(FieldType.Filter) || request.HasField(FieldType.UdfPackage))
        {
            return Response.Of(ServerResult.UnsupportedFeature);
        }

        if (!isWrite)
        {
            return IsEnterpriseRead(request) ? Response.Of(ServerResult.EnterpriseOnly) : ReadCommand.Execute(ns, digest, request);
        }

        // The community edition of a real server ignores the transaction of a delete, and so does this server.
        if (request.Has(Info2.Delete))
        {
            return DeleteCommand.Execute(ns, digest, request);
        }

        var endsTransaction = (request.Info4 & (Info4.RollForward | Info4.RollBack)) != 0;
        return endsTransaction ? Response.Of(ServerResult.EnterpriseOnly) : WriteCommand.Execute(ns, digest, request);
    }

    /// <summary>True for a read in a transaction, a read that verifies a transaction, and a linearizable read.</summary>
    private static bool IsEnterpriseRead(Request request) =>
        request.HasField(FieldType.TransactionId)
        || (request.Info4 & Info4.VerifyRead) != 0
        || (request.Info3 & (Info3.StrictReadType | Info3.RelaxedRead)) == Info3.StrictReadType;

    /// <summary>
    /// A real server trusts the digest that a client sends. A test server that checks it detects a client that computes it wrong.
    /// A read may omit the set, and then the digest can't be checked.
    /// </summary>
    private static bool KeyMatchesDigest(Request request, in Digest digest, bool isWrite)
    {
        if (request.Field(FieldType.Key) is not { Length: > 0 } key)
        {
            return true;
        }

        var set = request.Field(FieldType.Set);
        return (set is null && !isWrite) || Digest.Compute(set.GetValueOrDefault().Span, key.Span) == digest;
    }
}
