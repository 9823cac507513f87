using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>
/// How a node behaves, and which requests it received. Connections ask for every request, so changes take effect immediately.
/// </summary>
internal sealed class NodeBehavior(int maxLoggedRequests)
{
    // The default of a real server.
    private const int DefaultMaxConnections = 15_000;

    private readonly RequestLog _log = new(maxLoggedRequests);
    private volatile bool _ignoresRequests;
    private long _latency;
    private int _maxConnections = DefaultMaxConnections;

    public FaultList Faults { get; } = new();

    public bool IgnoresRequests
    {
        get => _ignoresRequests;
        set => _ignoresRequests = value;
    }

    public TimeSpan Latency
    {
        get => TimeSpan.FromTicks(Volatile.Read(ref _latency));
        set => Volatile.Write(ref _latency, value.Ticks);
    }

    public int MaxConnections
    {
        get => Volatile.Read(ref _maxConnections);
        set => Volatile.Write(ref _maxConnections, value);
    }

    /// <summary>True if neither the log nor a fault needs a summary of the requests.</summary>
    public bool IsOrdinary => _log.IsOff && Faults.IsEmpty;

    public bool IsLogging => !_log.IsOff;

    public IReadOnlyList<ReceivedRequest> TakeRequests() => _log.Take();

    public void Log(RequestSummary? request, IReadOnlyList<byte[]>? response)
    {
        if (!_log.IsOff && request is not null && request.Kind != RequestKind.Info)
        {
            int? code = response is null ? null : CodeOf(request.Kind, response);
            _log.Add(new ReceivedRequest(request.Kind, request.Namespace, request.Set, request.KeyCount, code));
        }
    }

    public void ClearFaults()
    {
        Faults.Clear();
        IgnoresRequests = false;
        Latency = TimeSpan.Zero;
        MaxConnections = DefaultMaxConnections;
    }

    // In a response of several messages, the code is in the last one, which is only a header. A refusal is a single message.
    private static int CodeOf(RequestKind kind, IReadOnlyList<byte[]> response)
    {
        var last = response[^1];
        var endsWithCode = kind == RequestKind.Query && last[ProtoHeader.Size + MessageHeader.ResultCode] == (byte)ServerResult.Ok;
        var start = endsWithCode ? last.Length - MessageHeader.Size : ProtoHeader.Size;
        return last[start + MessageHeader.ResultCode];
    }
}
