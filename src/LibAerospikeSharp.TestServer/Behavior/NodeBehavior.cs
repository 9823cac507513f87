using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>How a node behaves, and what it has seen. Connections ask for each request, so changes take effect at once.</summary>
internal sealed class NodeBehavior(int maxLoggedRequests)
{
    private readonly RequestLog _log = new(maxLoggedRequests);
    private volatile bool _silent;
    private long _latency;
    private int _maxConnections = AerospikeTestServer.DefaultMaxConnections;

    public FaultList Faults { get; } = new();

    public bool Silent
    {
        get => _silent;
        set => _silent = value;
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

    /// <summary>True if nobody wants to know what a request is about.</summary>
    public bool IsOrdinary => _log.IsOff && Faults.IsEmpty;

    public IReadOnlyList<ReceivedRequest> TakeRequests() => _log.Take();

    public void Log(RequestSummary? request, IReadOnlyList<byte[]>? answer)
    {
        if (!_log.IsOff && request is not null && request.Kind != RequestKind.Info)
            _log.Add(new ReceivedRequest(request.Kind, request.Namespace, request.Set, request.KeyCount, answer is null ? null : CodeOf(answer)));
    }

    public void ClearFaults()
    {
        Faults.Clear();
        Silent = false;
        Latency = TimeSpan.Zero;
        MaxConnections = AerospikeTestServer.DefaultMaxConnections;
    }

    // The last message counts: it is the only one, or it stands at the start of a frame of its own.
    private static int CodeOf(IReadOnlyList<byte[]> answer) => answer[^1][ProtoHeader.Size + MessageHeader.ResultCode];
}
