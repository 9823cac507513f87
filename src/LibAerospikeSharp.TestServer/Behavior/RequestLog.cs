namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>The last requests. When the log is full, the oldest one is dropped.</summary>
internal sealed class RequestLog(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Queue<ReceivedRequest> _requests = new();

    public bool IsOff => capacity == 0;

    public void Add(ReceivedRequest request)
    {
        lock (_gate)
        {
            if (_requests.Count == capacity)
            {
                _requests.Dequeue();
            }

            _requests.Enqueue(request);
        }
    }

    public IReadOnlyList<ReceivedRequest> Take()
    {
        lock (_gate)
        {
            ReceivedRequest[] taken = [.. _requests];
            _requests.Clear();
            return taken;
        }
    }
}
