using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Errors;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp.Commands;

/// <summary>
/// Finds a node that responds. libaerospike would ask the nodes one after the other, and stop at the first one that is silent.
/// Here the first node gets a head start. If it has not responded by then, all others are asked at the same time.
/// </summary>
/// <param name="executor">The executor of the client.</param>
/// <param name="what">What the search is for, for exceptions.</param>
internal sealed unsafe class NodeRace(CommandExecutor executor, string what)
{
    // It changes nothing, so any number of nodes can be asked.
    private const string Question = "node";

    private static readonly TimeSpan s_headStart = TimeSpan.FromMilliseconds(100);

    /// <summary>Returns the name of the first node that responds.</summary>
    /// <exception cref="AerospikeException">None did, or there is none.</exception>
    public string Run(aerospike* client)
    {
        var names = ClientHandle.NamesOf(client);
        if (names.Length == 0)
        {
            throw NativeError.ToException(ResultCode.InvalidNode, what, "the client knows no node", inDoubt: false);
        }

        var first = Ask(names[0]);
        var asked = new List<Task<Exception?>> { first };
        if (!first.Wait(s_headStart) || first.Result is not null)
        {
            asked.AddRange(names.Skip(1).Select(Ask));
        }

        var running = new List<Task<Exception?>>(asked);
        while (running.Count != 0)
        {
            var ended = running[Task.WaitAny([.. running])];
            if (ended.Result is null)
            {
                return names[asked.IndexOf(ended)];
            }

            running.Remove(ended);
        }

        throw first.Result!; // there is a failure, or the loop had found the node
    }

    // A thread of its own: the client's worker threads may all be waiting for searches like this one.
    private Task<Exception?> Ask(string name)
    {
        try
        {
            return Task.Factory.StartNew(
                () => Failure(name), CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
        }
        catch (TaskSchedulerException exception)
        {
            var reason = exception.InnerException?.Message ?? exception.Message;
            return Task.FromResult<Exception?>(NativeError.ToException(ResultCode.ClientError, what, $"no thread could be started: {reason}", inDoubt: false));
        }
    }

    /// <summary>Returns why a node did not respond, or <see langword="null"/> if it did.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The caller throws it if no node responds.")]
    private Exception? Failure(string name)
    {
        try
        {
            using var lease = executor.Acquire();
            var memory = stackalloc byte[Scratch.StackSize];
            using var scratch = new Scratch(memory);
            as_error error;
            var status = NodeInfo.Ask((aerospike*)lease.Pointer, name, Question, &error, scratch, out _);
            return status == as_status.AEROSPIKE_OK ? null : NativeError.ToException(&error, status, what);
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
