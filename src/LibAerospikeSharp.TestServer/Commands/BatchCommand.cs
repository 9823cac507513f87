using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>
/// Executes the records of a batch in their order, each as a command of its own. A record that fails does not stop the others.
/// </summary>
internal static class BatchCommand
{
    /// <param name="database">The records to work on.</param>
    /// <param name="body">The body of the message.</param>
    /// <param name="refuse">Returns the response with which a record is refused, or null to execute it.</param>
    /// <returns>The frames of the response.</returns>
    public static IReadOnlyList<byte[]> Execute(Database database, ReadOnlyMemory<byte> body, Func<BatchRecord, Response?> refuse)
    {
        if (!Request.TryParse(body, out var batch) || batch is null)
        {
            return [BatchResponse.End(ServerResult.Parameter)];
        }

        var field = batch.Field(FieldType.Batch) ?? batch.Field(FieldType.BatchWithSet);
        if (BatchReader.TryCreate(field.GetValueOrDefault()) is not { Count: > 0 } reader)
        {
            return [BatchResponse.End(ServerResult.Parameter)];
        }

        // Ignoring a filter would be a wrong success.
        if (batch.HasField(FieldType.Filter))
        {
            return [BatchResponse.End(ServerResult.UnsupportedFeature)];
        }

        var response = new BatchResponse(reader.Flags);
        for (uint i = 0; i < reader.Count; i++)
        {
            // A real server stops at a record whose namespace it can't find. The records before it stay processed.
            if (!reader.TryRead(out var record) || record.Request.NameField(FieldType.Namespace) is not { } name || database.Find(name) is not { } ns)
            {
                response.Fail(ServerResult.Parameter);
                break;
            }

            if (response.IsTooLarge)
            {
                response.Fail(ServerResult.BatchQueuesFull);
                break;
            }

            response.Add(record, AsInBatch(record, refuse(record) ?? RecordCommand.Execute(ns, record.Digest, record.Request)));
        }

        return response.ToFrames();
    }

    // In a batch, a real server calls every result of a record that is only read a plain read.
    private static Response AsInBatch(in BatchRecord record, Response response) => record.Request.Has(Info2.Write)
        ? response
        : response with { Bins = [.. response.Bins.Select(bin => bin with { Type = OperationType.Read })] };
}
