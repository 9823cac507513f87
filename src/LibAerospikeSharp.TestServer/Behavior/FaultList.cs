namespace LibAerospikeSharp.TestServer.Behavior;

/// <summary>The faults that are still to happen, in the order in which they were injected.</summary>
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

    /// <summary>The first fault that fits the request. It has happened once more with that.</summary>
    public Fault? Take(RequestSummary request) => Take(fault => request.Meets(fault) && !(request.Kind == RequestKind.Batch && IsForRow(fault)));

    /// <summary>The first fault that fits the row of a batch and is for its key alone.</summary>
    public Fault? TakeForRow(RequestSummary row) => Take(fault => IsForRow(fault) && row.Meets(fault));

    private static bool IsForRow(Fault fault) => fault is { Key: not null, ResultCode: not null };

    private Fault? Take(Predicate<Fault> fits)
    {
        lock (_gate)
        {
            var index = _faults.FindIndex(entry => fits(entry.Fault));
            if (index < 0)
            {
                return null;
            }

            (var fault, var left) = _faults[index];
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
