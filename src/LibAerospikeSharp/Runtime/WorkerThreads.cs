using System.Diagnostics.CodeAnalysis;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// A few threads for calls that block, so that none of the pool's does. They start when there is work, and end when there
/// has been none for a while.
/// </summary>
/// <param name="limit">How many there are at most.</param>
internal sealed class WorkerThreads(int limit)
{
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(10);

    private readonly Queue<Action> _work = new();
    private int _threads;
    private int _idle;

    /// <summary>Has a call made on one of the threads.</summary>
    /// <param name="call">What is called; once it runs it is not stopped.</param>
    /// <param name="cancellationToken">Ends the task, and takes the call back if it has not begun.</param>
    /// <param name="discard">What is called when there is no result, or nobody to take it. Default: nothing.</param>
    [SuppressMessage("Design", "CA1031", Justification = "It becomes the task's.")]
    public Task<TResult> Run<TResult>(Func<TResult> call, CancellationToken cancellationToken, Action? discard = null)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            discard?.Invoke();
            return Task.FromCanceled<TResult>(cancellationToken);
        }

        var completion = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource<TResult>)state!).TrySetCanceled(token), completion); // as registered
        Enqueue(() =>
        {
            var isTaken = false;
            try
            {
                isTaken = !completion.Task.IsCompleted && completion.TrySetResult(call());
            }
            catch (Exception exception)
            {
                completion.TrySetException(exception);
            }
            finally
            {
                registration.Unregister();
                if (!isTaken)
                {
                    discard?.Invoke();
                }
            }
        });
        return completion.Task;
    }

    private void Enqueue(Action action)
    {
        lock (_work)
        {
            if (_idle <= _work.Count && _threads < limit)
            {
                new Thread(Work) { IsBackground = true, Name = "LibAerospikeSharp worker" }.UnsafeStart();
                _threads++;
            }

            _work.Enqueue(action);
            Monitor.Pulse(_work);
        }
    }

    private void Work()
    {
        while (Next() is { } action)
        {
            action();
        }
    }

    private Action? Next()
    {
        lock (_work)
        {
            while (_work.Count == 0)
            {
                _idle++;
                var woken = Monitor.Wait(_work, s_idle);
                _idle--;
                if (!woken && _work.Count == 0)
                {
                    _threads--;
                    return null;
                }
            }

            return _work.Dequeue();
        }
    }
}
