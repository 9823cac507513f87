using System.Collections.Concurrent;

namespace LibAerospikeSharp.Tests.Outages;

/// <summary>
/// Makes calls of every family while the nodes of a cluster stop and come back, and remembers what the client said of each record.
/// What is stored afterwards shows whether it was true.
/// </summary>
/// <param name="client">The client.</param>
/// <param name="set">A set of the load's own, without records.</param>
/// <param name="lanes">How many threads make calls.</param>
internal sealed class OutageLoad(IAerospikeClient client, string set, int lanes)
{
    private const int Reserve = 40;

    private static readonly BatchPolicy s_patient = new()
    {
        SendKey = true, TotalTimeout = TimeSpan.FromSeconds(60), MaxRetries = 100_000, SleepBetweenRetries = TimeSpan.FromMilliseconds(10),
    };

    private readonly ConcurrentDictionary<long, (OutageFamily Family, Claim Claim, string Said)> _claims = new();
    private readonly Dictionary<OutageFamily, ConcurrentQueue<long>> _unused = OutageFamily.All.ToDictionary(family => family, _ => new ConcurrentQueue<long>());
    private readonly ConcurrentQueue<string> _wrong = new();
    private readonly Key[] _stored = [.. Enumerable.Range(1, 20).Select(i => new Key("test", set, -i))];
    private readonly int[] _passes = new int[lanes];
    private long _lastKey;
    private long _reads;
    private long _failedReads;

    /// <summary>How many reads succeeded, and how many failed.</summary>
    public (long Succeeded, long Failed) Reads => (Interlocked.Read(ref _reads), Interlocked.Read(ref _failedReads));

    public int CountOf(Claim claim) => _claims.Values.Count(entry => entry.Claim == claim);

    /// <summary>Begins to count: the result tells whether each thread has made calls of every family so many times since.</summary>
    public Func<bool> After(int passes)
    {
        int[] wanted = [.. _passes.Select(count => count + passes)];
        return () => _passes.Zip(wanted).All(pair => pair.First >= pair.Second);
    }

    /// <summary>Stores the records that are read, and starts.</summary>
    public Task Run(CancellationToken stop)
    {
        client.BatchWrite(_stored.Select(Stored), s_patient).ThrowIfFailed();
        return Task.WhenAll(Enumerable.Range(0, lanes).Select(lane => Task.Factory.StartNew(
            () => Run(lane, stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
    }

    /// <summary>Compares what the client said with what is stored, and returns what was not true.</summary>
    public IReadOnlyList<string> Check(IReadOnlyDictionary<long, StoredState> records)
    {
        var wrong = _wrong.ToList();
        foreach (var (key, (family, claim, said)) in _claims)
        {
            var state = records.GetValueOrDefault(key);
            if (claim != Claim.InDoubt && family.IsApplied(state) != (claim == Claim.Applied))
            {
                var stored = state is null ? "nothing" : $"{string.Join(", ", state.Bins)}, generation {state.Generation}";
                wrong.Add($"{family.Name} of {key}: {claim} ({said}), but {stored} is stored.");
            }
        }

        return wrong;
    }

    private void Run(int lane, CancellationToken stop)
    {
        while (!stop.WaitHandle.WaitOne(1))
        {
            foreach (var family in OutageFamily.All)
            {
                if (TryTakeKeys(family) is { } keys)
                {
                    Write(family, keys);
                }
            }

            foreach (var (name, isTrue) in OutageReads.All)
            {
                Read(name, isTrue);
            }

            _passes[lane]++;
        }
    }

    private void Write(OutageFamily family, long[] keys)
    {
        var failures = family.Call(client, [.. keys.Select(KeyOf)]);
        foreach (var (key, failure) in keys.Zip(failures))
        {
            var claim = failure is null ? Claim.Applied : failure.InDoubt ? Claim.InDoubt : Claim.NotApplied;
            _claims[key] = (family, claim, failure?.Message ?? "success");
            if (claim == Claim.NotApplied)
            {
                _unused[family].Enqueue(key);
            }

            if (failure is RecordNotFoundException)
            {
                _wrong.Enqueue($"{family.Name} of {key}: {failure.Message}");
            }
        }
    }

    private void Read(string name, Func<IAerospikeClient, Key[], bool> isTrue)
    {
        try
        {
            if (!isTrue(client, _stored))
            {
                _wrong.Enqueue($"{name} returned what is not stored.");
            }

            Interlocked.Increment(ref _reads);
        }
        catch (RecordNotFoundException e)
        {
            _wrong.Enqueue($"{name}: {e.Message}");
        }
        catch (AerospikeException)
        {
            Interlocked.Increment(ref _failedReads);
        }
    }

    /// <summary>Records for a call, of which nothing was ever applied.</summary>
    private long[]? TryTakeKeys(OutageFamily family)
    {
        var unused = _unused[family];
        if (family.NeedsRecord && unused.Count < Reserve)
        {
            Refill(unused);
        }

        var keys = new List<long>();
        while (keys.Count < family.Count)
        {
            if (unused.TryDequeue(out var key))
            {
                keys.Add(key);
            }
            else if (!family.NeedsRecord)
            {
                keys.Add(Interlocked.Increment(ref _lastKey));
            }
            else
            {
                keys.ForEach(unused.Enqueue);
                return null;
            }
        }

        return [.. keys];
    }

    private void Refill(ConcurrentQueue<long> unused)
    {
        long[] keys = [.. Enumerable.Range(0, Reserve).Select(_ => Interlocked.Increment(ref _lastKey))];
        try
        {
            var results = client.BatchWrite(keys.Select(key => Stored(KeyOf(key))), OutageFamily.BatchPolicy);
            foreach (var (key, result) in keys.Zip(results))
            {
                if (result.ResultCode == ResultCode.Ok)
                {
                    unused.Enqueue(key);
                }
            }
        }
        catch (AerospikeException)
        {
            // There is no node at present.
        }
    }

    private Key KeyOf(long number) => new("test", set, number);

    private static BatchWriteEntry Stored(Key key) => new(key, [new Bin("a", 1), new Bin("b", 1)]);
}
