using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Writes bins: all of the request's operations, or none of them.</summary>
internal static class WriteCommand
{
    private const int MaxOperations = 32 * 1024;
    private const int MaxBins = 0x7FFF;
    private const int MaxSetNameLength = 63;

    // The real server's default for max-record-size.
    private const int MaxRecordSize = 1024 * 1024;

    public static Response Execute(Namespace ns, in Digest digest, Request request)
    {
        ServerResult code = CheckOperations(request);
        if (code != ServerResult.Ok)
            return Response.Of(code);

        uint now = ServerTime.Now(ns.Clock);
        using RecordSlot slot = ns.Enter(digest);

        // An expired record is as good as none: whatever comes next creates it anew.
        StoredRecord? old = slot.Record is { } found && !found.IsExpired(now) ? found : null;
        code = CheckRecord(request, old);
        if (code != ServerResult.Ok)
            return Response.Of(code, old);

        List<StoredBin> bins = old is null || IsReplace(request) ? [] : [.. old.Bins];
        int oldCount = bins.Count;
        code = Apply(request, bins);
        if (code != ServerResult.Ok)
            return Response.Of(code, old);

        if (bins.Count == 0)
            return RemoveEmptied(request, slot, old, oldCount);

        StoredRecord written = Next(request, old, bins, now, ns.DefaultTimeToLive);
        if (written.StoredSize() > MaxRecordSize)
            return Response.Of(ServerResult.RecordTooBig, old);

        slot.Put(written);
        return Response.Of(ServerResult.Ok, written);
    }

    private static bool IsReplace(Request request) => request.Has(Info3.CreateOrReplace | Info3.ReplaceOnly);

    /// <summary>Everything that can be said without looking at the record.</summary>
    private static ServerResult CheckOperations(Request request)
    {
        if (request.Operations.Count is 0 or > MaxOperations)
            return ServerResult.Parameter;

        bool replace = IsReplace(request);
        foreach (Operation operation in request.Operations)
        {
            if (!RecordChecks.IsBinName(operation.BinName))
                return ServerResult.BinName;

            if (operation.Type != OperationType.Write)
                return Enum.IsDefined(operation.Type) ? ServerResult.UnsupportedFeature : ServerResult.Parameter;

            if (operation.ParticleType == ParticleType.Null && replace)
                return ServerResult.Parameter;
        }

        // All bins without an operation that reads them.
        return request.Has(Info1.GetAll) ? ServerResult.Parameter : ServerResult.Ok;
    }

    private static ServerResult CheckRecord(Request request, StoredRecord? old)
    {
        if (old is null && request.Has(Info3.UpdateOnly | Info3.ReplaceOnly))
            return ServerResult.NotFound;

        if (old is not null && request.Has(Info2.CreateOnly))
            return ServerResult.RecordExists;

        if (!RecordChecks.GenerationMatches(request, old))
            return ServerResult.Generation;

        string? set = request.NameField(FieldType.Set);
        if (old is null ? set?.Length > MaxSetNameLength : set != old.Set)
            return ServerResult.Parameter;

        ServerResult code = CheckKey(request, old);
        if (code != ServerResult.Ok)
            return code;

        return TimeToLive.IsValid(request.TimeToLive) ? ServerResult.Ok : ServerResult.Parameter;
    }

    private static ServerResult CheckKey(Request request, StoredRecord? old)
    {
        if (old?.Key is not null)
            return RecordChecks.KeyMatches(request, old) ? ServerResult.Ok : ServerResult.KeyMismatch;

        if (request.Field(FieldType.Key) is not { } key)
            return ServerResult.Ok;

        bool isWhole = key.Length != 0 && (key.Span[0] != (byte)ParticleType.Integer || key.Length == 1 + sizeof(long));
        return isWhole ? ServerResult.Ok : ServerResult.UnsupportedFeature;
    }

    private static ServerResult Apply(Request request, List<StoredBin> bins)
    {
        foreach (Operation operation in request.Operations)
        {
            int index = bins.FindIndex(bin => bin.Name == operation.BinName);
            if (operation.ParticleType == ParticleType.Null)
            {
                RemoveBin(bins, index);
                continue;
            }

            ServerResult code = Particle.TryCreate(operation.ParticleType, operation.Value.Span, out Particle value);
            if (code != ServerResult.Ok)
                return code;

            var bin = new StoredBin(operation.BinName, value);
            if (index < 0)
                bins.Add(bin);
            else
                bins[index] = bin;
        }

        return bins.Count > MaxBins ? ServerResult.Parameter : ServerResult.Ok;
    }

    // The real server fills the gap with the last bin, and clients see that order.
    private static void RemoveBin(List<StoredBin> bins, int index)
    {
        if (index < 0)
            return;

        bins[index] = bins[^1];
        bins.RemoveAt(bins.Count - 1);
    }

    /// <summary>A record without bins doesn't exist.</summary>
    private static Response RemoveEmptied(Request request, RecordSlot slot, StoredRecord? old, int oldCount)
    {
        if (oldCount == 0)
            return Response.Of(ServerResult.NotFound, old);

        if (request.Has(Info2.DurableDelete))
            return Response.Of(ServerResult.EnterpriseOnly, old);

        slot.Remove();
        return Response.Of(ServerResult.Ok);
    }

    private static StoredRecord Next(Request request, StoredRecord? old, List<StoredBin> bins, uint now, uint defaultTimeToLive) => new()
    {
        Set = request.NameField(FieldType.Set),
        Key = old?.Key ?? request.Field(FieldType.Key)?.ToArray(),
        Generation = StoredRecord.NextGeneration(old?.Generation ?? 0),
        ExpiresAt = TimeToLive.ExpiresAt(request.TimeToLive, old, now, defaultTimeToLive),
        UpdatedAt = now,
        Bins = [.. bins],
    };
}
