using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Removes a record. Its responses have no metadata.</summary>
internal static class DeleteCommand
{
    public static Response Execute(Namespace ns, in Digest digest, Request request) => Response.Of(Delete(ns, digest, request));

    private static ServerResult Delete(Namespace ns, in Digest digest, Request request)
    {
        if (request.Has(Info2.DurableDelete))
        {
            return ServerResult.EnterpriseOnly;
        }

        using var slot = ns.Enter(digest);

        if (slot.Record is not { } record)
        {
            return ServerResult.NotFound;
        }

        // Until its sweeper has passed, a real server removes an expired record successfully. Here it is as if the sweeper had just passed.
        if (record.IsExpired(ServerTime.Now(ns.Clock)))
        {
            slot.Remove();
            return ServerResult.NotFound;
        }

        if (!RecordChecks.SetMatches(request, record))
        {
            return ServerResult.Parameter;
        }

        if (!RecordChecks.GenerationMatches(request, record))
        {
            return ServerResult.Generation;
        }

        if (!RecordChecks.KeyMatches(request, record))
        {
            return ServerResult.KeyMismatch;
        }

        slot.Remove();
        return ServerResult.Ok;
    }
}
