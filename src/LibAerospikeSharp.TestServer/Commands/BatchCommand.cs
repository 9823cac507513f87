using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Carries out the rows of a batch in their order, each as a command of its own: one that fails stops none of the others.</summary>
internal static class BatchCommand
{
    /// <param name="database">What it is done to.</param>
    /// <param name="body">The message.</param>
    /// <param name="refuse">What a row is answered with instead of being carried out, or null.</param>
    /// <returns>The frames of the answer.</returns>
    public static IReadOnlyList<byte[]> Execute(Database database, ReadOnlyMemory<byte> body, Func<BatchRow, Response?> refuse)
    {
        if (!Request.TryParse(body, out var batch) || batch is null)
        {
            return [BatchResponse.End(ServerResult.Parameter)];
        }

        var field = batch.Field(FieldType.Batch) ?? batch.Field(FieldType.BatchWithSet);
        if (BatchReader.TryCreate(field.GetValueOrDefault()) is not { Count: > 0 } rows)
        {
            return [BatchResponse.End(ServerResult.Parameter)];
        }

        // Leaving out a filter would be a wrong success.
        if (batch.HasField(FieldType.Filter))
        {
            return [BatchResponse.End(ServerResult.UnsupportedFeature)];
        }

        var response = new BatchResponse(rows.Flags);
        for (uint i = 0; i < rows.Count; i++)
        {
            // The real server doesn't go on behind a row of which it can't find the namespace. What was done before stays done.
            if (!rows.TryRead(out var row) || row.Request.NameField(FieldType.Namespace) is not { } name || database.Find(name) is not { } ns)
            {
                response.Fail(ServerResult.Parameter);
                break;
            }

            if (response.IsTooLarge)
            {
                response.Fail(ServerResult.BatchQueuesFull);
                break;
            }

            response.Add(row, refuse(row) ?? RecordCommand.Execute(ns, row.Digest, row.Request));
        }

        return response.ToFrames();
    }
}
