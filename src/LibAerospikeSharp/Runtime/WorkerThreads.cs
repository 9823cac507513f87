using System.Diagnostics.CodeAnalysis;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// A few threads for calls that block, so that these calls do not block threads of the thread pool. The threads start when
/// there is work, and end after they have been idle for a while.
/// </summary>
/// <param name="limit">The maximum number of threads.</param>
/// <param name="start">Starts a thread. Default: <see cref="Thread.UnsafeStart()"/>.</param>
internal sealed class WorkerThreads(int limit, Action<Thread>? start = null)
{
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(10);

    private readonly Queue<Action> _work = new();
    private readonly Action<Thread> _start = start ?? (static thread => thread.UnsafeStart());
    private int _threads;
    private int _idle;

    /// <summary>Runs a call on one of the threads.</summary>
    /// <param name="call">The call. Once it has begun, it is not stopped.</param>
    /// <param name="cancellationToken">Cancels the task, and drops the call if it has not begun.</param>
    /// <param name="discard">Called if there is no result, or if nobody takes it. Default: nothing.</param>
    /// <returns>The result of the call. The task fails if the call throws, or if no thread could be started for it.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "The task reports the exception.")]
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
        try
        {
            Enqueue(() => Complete(call));
        }
        catch (Exception exception)
        {
            Complete(() => throw exception);
        }

        return completion.Task;

        void Complete(Func<TResult> call)
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
        }
    }

    private void Enqueue(Action action)
    {
        lock (_work)
        {
            _work.Enqueue(action);
            if (_idle < _work.Count && _threads < limit)
            {
                AddThread();
            }

            Monitor.Pulse(_work);
        }
    }

    // If no thread can be started, the existing ones run the action. If there are none, the action is all that is queued.
    private void AddThread()
    {
        try
        {
            _start(new Thread(Work) { IsBackground = true, Name = "LibAerospikeSharp worker" });
            _threads++;
        }
        catch when (_threads > 0)
        {
        }
        catch
        {
            _work.Dequeue();
            throw;
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
