using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Writes a record. Either all operations of the request are executed, or none.</summary>
internal static class WriteCommand
{
    /// <summary>The default of a real server for max-record-size.</summary>
    public const int MaxRecordSize = 1024 * 1024;

    private const int MaxBins = 0x7FFF;

    public static Response Execute(Namespace ns, in Digest digest, Request request)
    {
        var code = OperationChecks.Check(request);
        if (code != ServerResult.Ok)
        {
            return Response.Of(code);
        }

        if (request.HasField(FieldType.TransactionId))
        {
            return Response.Of(ServerResult.EnterpriseOnly);
        }

        var milliseconds = ServerTime.NowMilliseconds(ns.Clock);
        using var slot = ns.Enter(digest);

        // An expired record counts as missing, so a successful write creates it again. A write that fails responds with the metadata of
        // the expired record, and removes it.
        var found = slot.Record;
        var isExpired = found is not null && found.IsExpired((uint)(milliseconds / 1000));
        var old = isExpired ? null : found;
        code = CheckRecord(ns, request, old);
        var response = code == ServerResult.Ok ? Write(ns, slot, request, old, milliseconds) : Response.Of(code, found);
        if (isExpired && response.Code != ServerResult.Ok && !OperationChecks.NeedsRecord(request))
        {
            slot.Remove();
        }

        return response;
    }

    private static Response Write(Namespace ns, RecordSlot slot, Request request, StoredRecord? old, long milliseconds)
    {
        var found = slot.Record;
        var bins = new RecordBins(old is null || OperationChecks.IsReplace(request) ? [] : old.Bins);
        var oldCount = bins.Count;
        var runner = new OperationRunner(request, bins);
        var code = runner.Run();
        if (code == ServerResult.Ok && bins.Count > MaxBins)
        {
            code = ServerResult.Parameter;
        }

        if (code != ServerResult.Ok)
        {
            return Response.Of(code, found);
        }

        if (bins.Count == 0)
        {
            return RemoveEmptied(request, slot, oldCount, runner.Results);
        }

        var written = Next(ns, request, old, bins, milliseconds);
        if (written.StoredSize() > MaxRecordSize)
        {
            return Response.Of(ServerResult.RecordTooBig, found);
        }

        slot.Put(written);
        return Response.Of(ServerResult.Ok, written, runner.Results);
    }

    private static ServerResult CheckRecord(Namespace ns, Request request, StoredRecord? old)
    {
        if (old is null && OperationChecks.NeedsRecord(request))
        {
            return ServerResult.NotFound;
        }

        if (old is not null && request.Has(Info2.CreateOnly))
        {
            return ServerResult.RecordExists;
        }

        if (!RecordChecks.GenerationMatches(request, old))
        {
            return ServerResult.Generation;
        }

        // The set of a new record is created even if the record isn't stored in the end.
        var set = request.NameField(FieldType.Set);
        var isSetRight = old is null ? set is null || ns.Sets.FindOrAdd(set) is not null : set == old.Set?.Name;
        if (!isSetRight)
        {
            return ServerResult.Parameter;
        }

        var code = CheckKey(request, old);
        if (code != ServerResult.Ok)
        {
            return code;
        }

        if (!TimeToLive.IsValid(request.TimeToLive))
        {
            return ServerResult.Parameter;
        }

        return ns.AllowsTimeToLive || !TimeToLive.IsSet(request.TimeToLive) ? ServerResult.Ok : ServerResult.Forbidden;
    }

    private static ServerResult CheckKey(Request request, StoredRecord? old)
    {
        if (old?.Key is not null)
        {
            return RecordChecks.KeyMatches(request, old) ? ServerResult.Ok : ServerResult.KeyMismatch;
        }

        if (request.Field(FieldType.Key) is not { } key)
        {
            return ServerResult.Ok;
        }

        var isWhole = key.Length != 0 && (key.Span[0] != (byte)ParticleType.Integer || key.Length == 1 + sizeof(long));
        return isWhole ? ServerResult.Ok : ServerResult.UnsupportedFeature;
    }

    /// <summary>Removes a record that has no bins left, because a record without bins doesn't exist.</summary>
    private static Response RemoveEmptied(Request request, RecordSlot slot, int oldCount, IReadOnlyList<ResponseBin> results)
    {
        if (oldCount == 0)
        {
            return Response.Of(ServerResult.NotFound, slot.Record);
        }

        if (request.Has(Info2.DurableDelete))
        {
            return Response.Of(ServerResult.EnterpriseOnly, slot.Record);
        }

        slot.Remove();
        return Response.Of(ServerResult.Ok, null, results);
    }

    private static StoredRecord Next(Namespace ns, Request request, StoredRecord? old, RecordBins bins, long milliseconds) => new()
    {
        Set = old is not null ? old.Set : request.NameField(FieldType.Set) is { } set ? ns.Sets.FindOrAdd(set) : null,
        Key = old?.Key ?? request.Field(FieldType.Key)?.ToArray(),
        Generation = StoredRecord.NextGeneration(old?.Generation ?? 0),
        ExpiresAt = TimeToLive.ExpiresAt(request.TimeToLive, old, (uint)(milliseconds / 1000), ns.DefaultTimeToLive),
        UpdatedAt = milliseconds,
        Bins = [.. bins.ToArray().Select(bin => new StoredBin(ns.BinNames.Share(bin.Name), bin.Value))],
    };
}
