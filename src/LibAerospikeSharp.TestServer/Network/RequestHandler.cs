using LibAerospikeSharp.TestServer.Behavior;
using LibAerospikeSharp.TestServer.Commands;
using LibAerospikeSharp.TestServer.Info;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>Handles the requests of one connection, and applies faults.</summary>
internal sealed class RequestHandler(Database database, InfoCommands info, NodeBehavior behavior)
{
    /// <summary>Returns null if there is no response.</summary>
    public ResponseFrames? Handle(in ProtoHeader header, ReadOnlyMemory<byte> body)
    {
        // Requests are parsed twice only if a fault or the log needs it.
        var summary = behavior.IsOrdinary ? null : RequestSummary.Of(header.Type, body);
        if (behavior.IgnoresRequests)
        {
            behavior.Log(summary, null);
            return null;
        }

        var fault = summary is null ? null : behavior.Faults.Take(summary);
        var frames = fault?.ResultCode is null ? Execute(header, body) : CommandProcessor.Refuse(body, ToResponse(fault));
        behavior.Log(summary, frames);
        var latency = behavior.Latency;
        var own = fault?.Delay ?? TimeSpan.Zero;
        var delay = own > TimeSpan.MaxValue - latency ? TimeSpan.MaxValue : own + latency;
        return fault?.Response is { } damage ? DamagedResponse.Of(frames, damage, fault.AfterBytes, delay) : new ResponseFrames(frames, delay);
    }

    private IReadOnlyList<byte[]> Execute(in ProtoHeader header, ReadOnlyMemory<byte> body) => header.Type switch
    {
        ProtoType.Info => [info.Respond(body.Span)],
        ProtoType.Message => CommandProcessor.Execute(database, body, RefuseBatchRecord),
        ProtoType.Security => [SecurityNotSupported()],
        _ => [Response.Of(ServerResult.EnterpriseOnly).ToFrame()],
    };

    // A fault for a single key refuses only the record of that key in a batch.
    private Response? RefuseBatchRecord(BatchRecord record) =>
        !behavior.Faults.IsEmpty && behavior.Faults.TakeForBatchRecord(RequestSummary.Of(record)) is { } fault ? ToResponse(fault) : null;

    private static Response ToResponse(Fault fault) => new()
    {
        Code = (ServerResult)fault.ResultCode.GetValueOrDefault(),
        Details = fault.Subcode is { } subcode ? new ErrorDetails(subcode, fault.Message) : null,
    };

    // 16 bytes: scheme, result, command, number of fields, unused. The client continues without a login.
    private static byte[] SecurityNotSupported()
    {
        const int BodySize = 16;
        var frame = new byte[ProtoHeader.Size + BodySize];
        ProtoHeader.Write(frame, ProtoType.Security, BodySize);
        frame[ProtoHeader.Size + 1] = (byte)ServerResult.SecurityNotSupported;
        return frame;
    }
}
