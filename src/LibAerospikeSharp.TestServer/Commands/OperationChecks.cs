using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Checks the operations of a write that don't depend on the record.</summary>
internal static class OperationChecks
{
    public static ServerResult Check(Request request)
    {
        if (request.Operations.Count is 0 or > RecordChecks.MaxOperations)
        {
            return ServerResult.Parameter;
        }

        var readsAll = false;
        var reads = false;
        var givesResult = false;
        foreach (var operation in request.Operations)
        {
            // A touch concerns no bin, so its bin name is ignored.
            if (operation.Type != OperationType.Touch && !RecordChecks.IsBinName(operation.BinName))
            {
                return ServerResult.BinName;
            }

            if (IsReplace(request) && NeedsOldBins(operation))
            {
                return ServerResult.Parameter;
            }

            if (IsReadAll(request, operation))
            {
                if (readsAll || request.Has(Info2.RespondAllOperations))
                {
                    return ServerResult.Parameter;
                }

                readsAll = true;
                continue;
            }

            reads |= IsRead(operation.Type);
            givesResult |= IsRead(operation.Type) || operation.Type is OperationType.CdtModify or OperationType.HllModify;
        }

        var readWithoutFlag = (reads || readsAll) && !request.Has(Info1.Read);
        var flagWithoutReadAll = request.Has(Info1.GetAll) && !readsAll;
        return readWithoutFlag || flagWithoutReadAll || (readsAll && givesResult) ? ServerResult.Parameter : ServerResult.Ok;
    }

    public static bool IsReplace(Request request) => request.Has(Info3.CreateOrReplace | Info3.ReplaceOnly);

    /// <summary>True if the request fails when the record doesn't exist, whatever else it asks for.</summary>
    public static bool NeedsRecord(Request request) =>
        request.Has(Info3.UpdateOnly | Info3.ReplaceOnly) || request.Operations.Any(o => o.Type == OperationType.Touch);

    public static bool IsRead(OperationType type) => type
        is OperationType.Read or OperationType.CdtRead or OperationType.BitsRead or OperationType.HllRead or OperationType.ExpressionRead;

    /// <summary>With the flag, a read of a bin without a name is a read of all bins.</summary>
    public static bool IsReadAll(Request request, in Operation operation) =>
        operation is { Type: OperationType.Read, BinName.Length: 0 } && request.Has(Info1.GetAll);

    private static bool NeedsOldBins(in Operation operation) => operation.Type switch
    {
        OperationType.Write => operation.ParticleType == ParticleType.Null,
        OperationType.Increment or OperationType.Append or OperationType.Prepend => true,
        OperationType.Touch or OperationType.DeleteAll => true,
        OperationType.CdtModify or OperationType.BitsModify or OperationType.HllModify => true,
        _ => false,
    };
}
