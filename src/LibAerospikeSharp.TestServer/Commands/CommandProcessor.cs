using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Determines what kind of command a message is, and executes it. The checks are in the order of a real server.</summary>
internal static class CommandProcessor
{
    /// <param name="database">The records to work on.</param>
    /// <param name="body">The body of the message.</param>
    /// <param name="refuseRecord">Returns the response with which a record of a batch is refused, or null to execute it.</param>
    /// <returns>The frames of the response.</returns>
    public static IReadOnlyList<byte[]> Execute(Database database, ReadOnlyMemory<byte> body, Func<BatchRecord, Response?> refuseRecord) =>
        IsBatch(body) ? BatchCommand.Execute(database, body, refuseRecord) : ExecuteOther(database, body);

    /// <summary>Responds to the message with a failure, without executing it.</summary>
    /// <returns>The frames of the response.</returns>
    public static IReadOnlyList<byte[]> Refuse(ReadOnlyMemory<byte> body, Response failure)
    {
        // A client reads the response to a batch until it finds a message with this flag.
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
