using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Finds out what kind of command a message is and has it done. The order of the checks is the real server's.</summary>
internal static class CommandProcessor
{
    /// <param name="database">What it is done to.</param>
    /// <param name="body">The message.</param>
    /// <param name="refuseRow">What a row of a batch is answered with instead of being carried out, or null.</param>
    /// <returns>The frames of the answer.</returns>
    public static IReadOnlyList<byte[]> Execute(Database database, ReadOnlyMemory<byte> body, Func<BatchRow, Response?> refuseRow) =>
        IsBatch(body) ? BatchCommand.Execute(database, body, refuseRow) : ExecuteOther(database, body);

    /// <summary>Answers the message with a failure and leaves it undone.</summary>
    /// <returns>The frames of the answer.</returns>
    public static IReadOnlyList<byte[]> Refuse(ReadOnlyMemory<byte> body, Response failure)
    {
        // The client reads an answer to a batch up to a message with this flag.
        var response = IsBatch(body) ? failure with { Info3 = Info3.Last } : failure;
        return [response.ToFrame()];
    }

    private static bool IsBatch(ReadOnlyMemory<byte> body) =>
        body.Length >= MessageHeader.Size && ((Info1)body.Span[MessageHeader.Info1] & Info1.Batch) != 0;

    private static IReadOnlyList<byte[]> ExecuteOther(Database database, ReadOnlyMemory<byte> body)
    {
        if (!Request.TryParse(body, out var request) || request is null)
        {
            return [Response.Of(ServerResult.Parameter).ToFrame()];
        }

        if (request.NameField(FieldType.Namespace) is not { } name || database.Find(name) is not { } ns)
        {
            return [Response.Of(ServerResult.Namespace).ToFrame()];
        }

        if (request.Field(FieldType.Digest) is not { } digest)
        {
            return QueryCommand.Execute(ns, request);
        }

        var response = digest.Length == Digest.Size
            ? RecordCommand.Execute(ns, Digest.Parse(digest.Span), request)
            : Response.Of(ServerResult.Parameter);
        return [response.ToFrame()];
    }
}
