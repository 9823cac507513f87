using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Checks a query as far as it doesn't depend on the records, in the order of a real server.</summary>
internal static class QueryChecks
{
    private const int MaxSetNameLength = 63;

    public static ServerResult Check(Request request, out QueryPartitions? partitions)
    {
        partitions = null;

        // A background query, or one with a user-defined function.
        if (request.HasField(FieldType.UdfPackage) || request.Has(Info2.Write))
        {
            return ServerResult.UnsupportedFeature;
        }

        // The flag tells that the client understands responses by partition.
        if (!request.Has(Info3.PartitionDone))
        {
            return ServerResult.UnsupportedFeature;
        }

        var numbers = request.Field(FieldType.PartitionNumbers);
        var digests = request.Field(FieldType.PartitionDigests);
        partitions = QueryPartitions.TryParse(numbers, digests);
        if (partitions is null || request.NameField(FieldType.Set)?.Length > MaxSetNameLength || !IsRateValid(request)
            || (digests is null && request.HasField(FieldType.IndexValues)))
        {
            return ServerResult.Parameter;
        }

        if (numbers is null && digests is null)
        {
            return ServerResult.UnsupportedFeature;
        }

        // There are no secondary indexes here.
        if (request.HasField(FieldType.IndexRange))
        {
            return ServerResult.IndexNotFound;
        }

        if (!HasSize(request, FieldType.SocketTimeout, sizeof(uint)) || !HasSize(request, FieldType.MaxRecords, sizeof(ulong)))
        {
            return ServerResult.Parameter;
        }

        return request.Has(Info1.NoBins) ? CheckFilter(request) : CheckBins(request);
    }

    private static ServerResult CheckBins(Request request)
    {
        var hasOldList = request.HasField(FieldType.QueryBins);
        var isPlain = true;
        foreach (var operation in request.Operations)
        {
            if (hasOldList || !RecordChecks.IsBinName(operation.BinName) || !OperationChecks.IsRead(operation.Type))
            {
                return ServerResult.Parameter;
            }

            isPlain &= operation.Type == OperationType.Read;
        }

        return isPlain && !hasOldList ? CheckFilter(request) : ServerResult.UnsupportedFeature;
    }

    // Leaving out a filter would be a wrong success.
    private static ServerResult CheckFilter(Request request) =>
        request.HasField(FieldType.Filter) ? ServerResult.UnsupportedFeature : ServerResult.Ok;

    private static bool IsRateValid(Request request) => request.Has(Info1.ShortQuery)
        ? !request.HasField(FieldType.RecordsPerSecond)
        : HasSize(request, FieldType.RecordsPerSecond, sizeof(uint));

    private static bool HasSize(Request request, FieldType type, int size) => request.Field(type) is not { } field || field.Length == size;
}
