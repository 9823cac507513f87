using LibAerospikeSharp.TestServer.Collections;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Reads a record: only its metadata, all bins, or the bins that the operations name.</summary>
internal static class ReadCommand
{
    // In a read, the time-to-live field is a percentage. The read extends the life of the record if at most that much of it is left.
    private const uint TouchByDefault = 0;
    private const uint NeverTouch = uint.MaxValue;
    private const uint MaxTouchPercent = 100;

    public static Response Execute(Namespace ns, in Digest digest, Request request)
    {
        StoredRecord? found;
        using (var slot = ns.Enter(digest))
        {
            found = slot.Record;
            if (found is not null && Check(request, found, ns) is not ServerResult.Ok and var code)
            {
                return Response.Of(code, found);
            }

            if (found is not null)
            {
                TouchIfDue(slot, found, request.TimeToLive, ServerTime.NowMilliseconds(ns.Clock));
            }
        }

        if (found is null)
        {
            return Response.Of(ServerResult.NotFound);
        }

        if (request.Has(Info1.NoBins))
        {
            return Response.Of(ServerResult.Ok, found);
        }

        if (request.Operations.Count > RecordChecks.MaxOperations)
        {
            return Response.Of(ServerResult.Parameter, found);
        }

        return request.Has(Info1.GetAll)
            ? Response.Of(ServerResult.Ok, found, All(found))
            : ReadOperations(request, found);
    }

    public static IReadOnlyList<ResponseBin> All(StoredRecord record) =>
        [.. record.Bins.Select(bin => new ResponseBin(OperationType.Read, bin.Name, bin.Value))];

    /// <summary>Returns the bins that the operations of the request ask for. All of them are plain reads.</summary>
    public static IReadOnlyList<ResponseBin> Select(Request request, StoredRecord record)
    {
        var respondToAll = request.Has(Info2.RespondAllOperations);
        var results = new ResultList();
        foreach (var operation in request.Operations)
        {
            Add(results, operation, record.Find(operation.BinName), respondToAll);
        }

        return results.Bins;
    }

    private static ServerResult Check(Request request, StoredRecord record, Namespace ns)
    {
        if (!RecordChecks.SetMatches(request, record))
        {
            return ServerResult.Parameter;
        }

        if (record.IsExpired(ServerTime.Now(ns.Clock)))
        {
            return ServerResult.NotFound;
        }

        if (record.ExpiresAt != 0 && request.TimeToLive is > MaxTouchPercent and not NeverTouch)
        {
            return ServerResult.Parameter;
        }

        return RecordChecks.KeyMatches(request, record) ? ServerResult.Ok : ServerResult.KeyMismatch;
    }

    private static void TouchIfDue(RecordSlot slot, StoredRecord record, uint percent, long milliseconds)
    {
        if (record.ExpiresAt == 0 || percent is TouchByDefault or NeverTouch)
        {
            return;
        }

        var now = (uint)(milliseconds / 1000);
        var life = record.ExpiresAt - (uint)(record.UpdatedAt / 1000);
        if (now < record.ExpiresAt - (uint)((ulong)life * percent / 100))
        {
            return;
        }

        // The generation stays the same, so a read never makes another client's generation check fail.
        slot.Put(record with { ExpiresAt = now + life, UpdatedAt = milliseconds });
    }

    private static Response ReadOperations(Request request, StoredRecord record)
    {
        if (request.Operations.Count == 0)
        {
            return Response.Of(ServerResult.Parameter, record);
        }

        var respondToAll = request.Has(Info2.RespondAllOperations);
        var results = new ResultList();
        foreach (var operation in request.Operations)
        {
            var code = Read(operation, record, out var result);
            if (code != ServerResult.Ok)
            {
                return Response.Of(code, record);
            }

            Add(results, operation, result, respondToAll);
            if (results.IsTooLarge)
            {
                return Response.Of(ServerResult.RecordTooBig, record);
            }
        }

        return Response.Of(ServerResult.Ok, record, results.Bins);
    }

    private static ServerResult Read(in Operation operation, StoredRecord record, out Particle? result)
    {
        result = null;
        if (!RecordChecks.IsBinName(operation.BinName))
        {
            return ServerResult.BinName;
        }

        var bin = record.Find(operation.BinName);
        switch (operation.Type)
        {
            case OperationType.Read:
                result = bin;
                return ServerResult.Ok;
            case OperationType.CdtRead:
                return bin is { } value ? CollectionCommand.Read(value, operation.Value, out result) : ServerResult.Ok;
            default:
                return OperationChecks.IsRead(operation.Type) ? ServerResult.UnsupportedFeature : ServerResult.Parameter;
        }
    }

    private static void Add(ResultList results, in Operation operation, Particle? value, bool respondToAll)
    {
        if (value is not null || respondToAll)
        {
            results.Add(operation.Type, operation.BinName, value);
        }
    }
}
