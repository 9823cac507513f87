using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.TestServer;

namespace LibAerospikeSharp.Process;

/// <summary>
/// A command that an event loop sends too late to count it: the loop is held up until the command's time is over, then takes it from
/// the queue, sends it, and runs its timer before libuv's callback that counts it as sent.
/// </summary>
/// <param name="server">The server.</param>
/// <param name="client">A client with one event loop, which has <see cref="CommandsInProcess"/> commands in flight at a time.</param>
internal sealed class HeldLoop(AerospikeTestServer server, AerospikeClient client)
{
    public const int CommandsInProcess = 5;

    private static readonly Key s_key = new("test", "held", "command");
    private static readonly Key s_second = new("test", "held", "second");
    private static readonly Key s_first = new("test", "gates", 1);
    private static readonly Key s_last = new("test", "gates", 2);
    private static readonly Key s_stalled = new("test", "stalled", 1);

    /// <summary>Runs a command, with more time again if the machine was too busy to send it.</summary>
    /// <returns>How it ended.</returns>
    public async Task<string> Run(string command)
    {
        for (var time = TimeSpan.FromMilliseconds(50); time < TimeSpan.FromMinutes(1); time *= 2)
        {
            Prepare();
            if (await Run(command, time) is { } end)
            {
                return end;
            }
        }

        return "not sent in time";
    }

    /// <summary>What the server has stored.</summary>
    private string State() => string.Join(",", server.GetRecords().Select(record => $"{Convert.ToHexString(record.Digest.Span)} {record.Generation}").Order());

    private void Prepare()
    {
        foreach (var key in new[] { s_key, s_second })
        {
            client.TryRemove(key);
            client.Put(key, [new Bin("n", 1)]);
        }
    }

    private async Task<string?> Run(string name, TimeSpan time)
    {
        using var first = new LoopGate(s_first);
        using var last = new LoopGate(s_last);
        CommandScope.Observer = first;
        var opening = client.FindAsync(s_first);
        first.WaitUntilReached();
        CommandScope.Observer = last;

        // The loop finds all of these at once. The last one has to wait in its queue.
        server.Inject(new Fault { Response = ResponseFault.Stall, Set = s_stalled.Set, Count = CommandsInProcess - 1 });
        var stalled = Enumerable.Range(1, CommandsInProcess - 1).Select(_ => EndOf(client.GetAsync(s_stalled, new ReadPolicy { MaxRetries = 0 }))).ToList();
        var closing = client.FindAsync(s_last);
        var end = EndOf(name, time);
        var before = State();
        first.Open();
        last.WaitUntilReached();
        await Task.Delay(time);

        server.RefusesConnections = true;
        last.Open();
        await Task.WhenAll(opening, closing);

        // The first attempt has a connection. No other gets one before the server has carried that out.
        var isRead = name.EndsWith("get", StringComparison.Ordinal);
        while (!isRead && State() == before && !(end.IsCompleted && IsOfQueue(await end)))
        {
            await Task.Delay(1);
        }

        server.RefusesConnections = false;
        var how = await end;
        CommandScope.Observer = null;
        server.CloseConnections();
        await Task.WhenAll(stalled);
        return IsOfQueue(how) ? null : how;
    }

    /// <summary>Whether the command's time was over before the loop was held up.</summary>
    private static bool IsOfQueue(string end) => end.Contains($"{TimeoutStage.Queue}", StringComparison.Ordinal);

    private Task<string> EndOf(string name, TimeSpan time)
    {
        var once = new WritePolicy { TotalTimeout = time };
        var retried = new WritePolicy { SocketTimeout = time, MaxRetries = int.MaxValue, TotalTimeout = TimeSpan.FromMinutes(1) };
        var retriedBatch = new BatchPolicy { SocketTimeout = time, MaxRetries = int.MaxValue, TotalTimeout = TimeSpan.FromMinutes(1) };
        return name switch
        {
            "put" => EndOf(client.PutAsync(s_key, [new Bin("n", 2)], once)),
            "increment" => EndOf(client.IncrementAsync(s_key, "n", 1, once)),
            "remove" => EndOf(client.RemoveAsync(s_key, once)),
            "operate" => EndOf(client.OperateAsync(s_key, [Operation.Increment("n", 1), Operation.Read("n")], once)),
            "get" => EndOf(client.GetAsync(s_key, new ReadPolicy { TotalTimeout = time, MaxRetries = 0 })),
            "batch" => EndOf(client.BatchOperateAsync([s_key, s_second], [Operation.Increment("n", 1)], new BatchPolicy { TotalTimeout = time, MaxRetries = 0 })),
            "retried remove" => EndOf(client.TryRemoveAsync(s_key, retried)),
            "retried create" => Create(retried),
            "retried generation" => EndOf(client.PutAsync(
                s_key, [new Bin("n", 2)], retried with { GenerationPolicy = GenerationPolicy.ExpectEqual, Generation = client.Get(s_key).Generation })),
            "retried get" => EndOf(client.GetAsync(s_key, new ReadPolicy { SocketTimeout = time, MaxRetries = int.MaxValue, TotalTimeout = TimeSpan.FromMinutes(1) })),
            "retried batch" => EndOf(client.BatchRemoveAsync([s_key, s_second], retriedBatch)),
            _ => throw new ArgumentException($"There is no {name}.", nameof(name)),
        };
    }

    private Task<string> Create(WritePolicy policy)
    {
        client.Remove(s_key);
        return EndOf(client.PutAsync(s_key, [new Bin("n", 2)], policy with { Exists = RecordExistsAction.CreateOnly }));
    }

    private static async Task<string> EndOf(Task command)
    {
        try
        {
            await command;
            return command switch
            {
                Task<bool> { Result: var result } => $"{result}",
                Task<BatchResults> { Result: var results } => string.Join(", ", results.Select(record => $"{record.ResultCode} {Doubt(record.InDoubt)}")),
                _ => "done",
            };
        }
        catch (AerospikeTimeoutException e)
        {
            return $"{e.GetType().Name} {Doubt(e.InDoubt)}, {e.Stage}, {e.Attempts?.ToString() ?? "?"} attempts";
        }
        catch (AerospikeException e)
        {
            return $"{e.GetType().Name} {Doubt(e.InDoubt)}";
        }
    }

    private static string Doubt(bool isInDoubt) => isInDoubt ? "in doubt" : "not in doubt";
}
