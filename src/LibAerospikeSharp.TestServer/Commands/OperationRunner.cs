using LibAerospikeSharp.TestServer.Collections;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Executes the operations of a write in their order. Others see the bins only when all operations have succeeded.</summary>
internal sealed class OperationRunner(Request request, RecordBins bins)
{
    // A real server accepts any size between the operations. Only the record in the end has a limit.
    private const long MaxGrowth = 8 * WriteCommand.MaxRecordSize;

    private readonly bool _respondToAll = request.Has(Info2.RespondAllOperations);
    private readonly ResultList _results = new();
    private long _growth;

    /// <summary>The results of the operations, with the values at the time of each.</summary>
    public IReadOnlyList<ResponseBin> Results => _results.Bins;

    public ServerResult Run()
    {
        foreach (var operation in request.Operations)
        {
            var code = Run(operation);
            if (code != ServerResult.Ok)
            {
                return code;
            }

            if (_results.IsTooLarge || _growth > MaxGrowth)
            {
                return ServerResult.RecordTooBig;
            }
        }

        return ServerResult.Ok;
    }

    private ServerResult Run(in Operation operation)
    {
        switch (operation.Type)
        {
            case OperationType.Touch: // never has a result
                return ServerResult.Ok;
            case OperationType.Read:
                Read(operation);
                return ServerResult.Ok;
            case OperationType.CdtRead:
                return ReadCollection(operation);
            case OperationType.CdtModify:
                return ModifyCollection(operation);
            case OperationType.Write or OperationType.Increment or OperationType.Append or OperationType.Prepend:
                return Change(operation);
            case OperationType.DeleteAll:
                bins.Clear();
                Respond(operation);
                return ServerResult.Ok;
            default:
                return Enum.IsDefined(operation.Type) ? ServerResult.UnsupportedFeature : ServerResult.Parameter;
        }
    }

    private void Read(in Operation operation)
    {
        if (OperationChecks.IsReadAll(request, operation))
        {
            foreach (var bin in bins.ToArray())
            {
                _results.Add(OperationType.Read, bin.Name, bin.Value);
            }

            return;
        }

        var value = bins.Find(operation.BinName);
        if (value is not null || _respondToAll)
        {
            _results.Add(operation.Type, operation.BinName, value);
        }
    }

    private ServerResult ReadCollection(in Operation operation)
    {
        if (bins.Find(operation.BinName) is not { } bin)
        {
            Respond(operation);
            return ServerResult.Ok;
        }

        var code = CollectionCommand.Read(bin, operation.Value, out var result);
        if (code == ServerResult.Ok)
        {
            _results.Add(operation.Type, operation.BinName, result);
        }

        return code;
    }

    private ServerResult ModifyCollection(in Operation operation)
    {
        var old = bins.Find(operation.BinName);
        var code = CollectionCommand.Modify(old, operation.Value, out var result, out var changed);
        if (code != ServerResult.Ok)
        {
            return code;
        }

        if (changed is { } value)
        {
            bins.Set(operation.BinName, value);
            _growth += value.Data.Length - (old?.Data.Length ?? 0);
        }

        if (result is not null || _respondToAll)
        {
            _results.Add(operation.Type, operation.BinName, result);
        }

        return ServerResult.Ok;
    }

    private ServerResult Change(in Operation operation)
    {
        if (operation is { Type: OperationType.Write, ParticleType: ParticleType.Null })
        {
            bins.Remove(operation.BinName);
        }
        else
        {
            var code = ValueChange.TryApply(operation, bins.Find(operation.BinName), out var value);
            if (code != ServerResult.Ok)
            {
                return code;
            }

            bins.Set(operation.BinName, value);
        }

        Respond(operation);
        return ServerResult.Ok;
    }

    private void Respond(in Operation operation)
    {
        if (_respondToAll)
        {
            _results.Add(operation.Type, operation.BinName, null);
        }
    }
}
