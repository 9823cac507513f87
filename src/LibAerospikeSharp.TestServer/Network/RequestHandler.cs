using LibAerospikeSharp.TestServer.Behavior;
using LibAerospikeSharp.TestServer.Commands;
using LibAerospikeSharp.TestServer.Info;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>Answers the requests of one connection: well, or as the faults say.</summary>
internal sealed class RequestHandler(Database database, InfoCommands info, NodeBehavior behavior)
{
    /// <summary>Null if there is no answer.</summary>
    public ResponseFrames? Handle(in ProtoHeader header, ReadOnlyMemory<byte> body)
    {
        // Only who asks pays for reading the request twice.
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
        ProtoType.Message => CommandProcessor.Execute(database, body, RefuseRow),
        ProtoType.Security => [SecurityNotSupported()],
        _ => [Response.Of(ServerResult.EnterpriseOnly).ToFrame()],
    };

    // A row of a batch, where a fault is for its key alone.
    private Response? RefuseRow(BatchRow row) =>
        !behavior.Faults.IsEmpty && behavior.Faults.TakeForRow(RequestSummary.Of(row)) is { } fault ? ToResponse(fault) : null;

    private static Response ToResponse(Fault fault) => new()
    {
        Code = (ServerResult)fault.ResultCode.GetValueOrDefault(),
        Details = fault.Subcode is { } subcode ? new ErrorDetails(subcode, fault.Message) : null,
    };

    // 16 bytes: scheme, result, command, number of fields, unused. The client carries on without a login.
    private static byte[] SecurityNotSupported()
    {
        const int BodySize = 16;
        var frame = new byte[ProtoHeader.Size + BodySize];
        ProtoHeader.Write(frame, ProtoType.Security, BodySize);
        frame[ProtoHeader.Size + 1] = (byte)ServerResult.SecurityNotSupported;
        return frame;
    }
}
