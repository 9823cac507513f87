namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>The faults that have not happened yet, in the order in which they were injected.</summary>
internal sealed class FaultList
{
    private readonly Lock _gate = new();
    private readonly List<(Fault Fault, int Left)> _faults = [];
    private volatile bool _isEmpty = true;

    public bool IsEmpty => _isEmpty;

    public void Add(Fault fault)
    {
        lock (_gate)
        {
            _faults.Add((fault, fault.Count));
            _isEmpty = false;
        }
    }

    /// <summary>Returns the first fault that matches the request, and counts that it has happened.</summary>
    public Fault? Take(RequestSummary request) => Take(fault => request.Matches(fault) && !(request.Kind == RequestKind.Batch && IsForBatchRecord(fault)));

    /// <summary>Returns the first fault that matches a record of a batch and applies to its key alone.</summary>
    public Fault? TakeForBatchRecord(RequestSummary record) => Take(fault => IsForBatchRecord(fault) && record.Matches(fault));

    private static bool IsForBatchRecord(Fault fault) => fault is { Key: not null, ResultCode: not null };

    private Fault? Take(Predicate<Fault> matches)
    {
        lock (_gate)
        {
            var index = _faults.FindIndex(entry => matches(entry.Fault));
            if (index < 0)
            {
                return null;
            }

            var (fault, left) = _faults[index];
            if (left == 1)
            {
                _faults.RemoveAt(index);
            }
            else
            {
                _faults[index] = (fault, left - 1);
            }

            _isEmpty = _faults.Count == 0;
            return fault;
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
            _isEmpty = true;
        }
    }
}
