using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>
/// A thread that waits for many sockets at once and serves those that are ready, one after the other. It isn't a thread of the
/// pool, so tests that block the thread pool don't block the server.
/// </summary>
internal sealed class EventLoop : IDisposable
{
    // A posted action waits no longer than this, even if its wake-up gets lost.
    private const long MaxWait = 1000;

    // With more handlers than this, idle sockets are polled less often than active ones, because polling a thousand takes time.
    private const int FewHandlers = 64;
    private const long QuietAfter = 10;
    private static readonly TimeSpan s_longestWithoutAll = TimeSpan.FromMilliseconds(1);

    private readonly ConcurrentQueue<Action> _posted = new();
    private readonly PriorityQueue<Action, long> _timers = new();
    private readonly List<ISocketHandler> _handlers = [];
    private readonly List<Socket> _readable = [];
    private readonly List<Socket> _writable = [];
    private readonly byte[] _wakeBuffer = new byte[1];
    private readonly Socket _wake = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly Thread _thread;
    private int _wakeIsSent;
    private volatile bool _stopped;
    private long _lookedAtAll;
    private bool _anyServed;

    public EventLoop(string name)
    {
        // A socket that is connected to itself. Other threads send to it to end the wait of this thread.
        _wake.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _wake.Connect(_wake.LocalEndPoint!); // it was just bound
        _thread = new Thread(Run) { IsBackground = true, Name = name };
        _thread.UnsafeStart();
    }

    /// <summary>The buffer for received bytes. All connections of the loop share it, so idle connections hold no memory.</summary>
    public byte[] ReceiveBuffer { get; } = new byte[64 * 1024];

    /// <summary>Collects small responses to one connection. All connections of the loop share it.</summary>
    public SendBuffer SendBuffer { get; } = new();

    /// <summary>Adds a socket to watch. Call it on the loop's thread only.</summary>
    public void Add(ISocketHandler handler) => _handlers.Add(handler);

    /// <summary>Runs the action on the loop's thread after a delay. Call it on the loop's thread only.</summary>
    public void After(TimeSpan delay, Action action) => _timers.Enqueue(action, Environment.TickCount64 + (long)Math.Ceiling(delay.TotalMilliseconds));

    /// <summary>Closes the handlers of one type. Call it on the loop's thread only.</summary>
    public void CloseAll<T>()
        where T : ISocketHandler
    {
        foreach (var handler in _handlers.OfType<T>())
        {
            handler.Close();
        }
    }

    /// <summary>Runs the action on the loop's thread as soon as possible.</summary>
    public void Post(Action action)
    {
        _posted.Enqueue(action);
        if (Interlocked.Exchange(ref _wakeIsSent, 1) != 0)
        {
            return;
        }

        try
        {
            _wake.Send(_wakeBuffer);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Either the loop has ended, and nobody waits for the action any more, or it wakes up by itself after MaxWait.
            Volatile.Write(ref _wakeIsSent, 0);
        }
    }

    /// <summary>Runs the action on the loop's thread, waits until it has finished, and rethrows its exception.</summary>
    public void Invoke(Action action)
    {
        if (Thread.CurrentThread == _thread)
        {
            action();
            return;
        }

        var task = new Task(action);
        Post(() => task.RunSynchronously(TaskScheduler.Default));
        task.GetAwaiter().GetResult();
    }

    /// <summary>Closes all sockets and ends the thread. Posted actions that have not started are dropped.</summary>
    public void Dispose()
    {
        _stopped = true;
        Post(() => { });

        // A clock or listener can call this on the loop's own thread, which then ends when the call returns.
        if (Thread.CurrentThread != _thread)
        {
            _thread.Join();
        }
    }

    private void Run()
    {
        while (!_stopped)
        {
            Run(RunOnce);
        }

        foreach (var handler in _handlers)
        {
            Run(handler.Close);
        }

        _wake.Dispose();
    }

    private void RunOnce()
    {
        var now = Environment.TickCount64;
        var all = _handlers.Count <= FewHandlers || now != _lookedAtAll || !_anyServed;
        if (all)
        {
            _lookedAtAll = now;
        }

        FillLists(all, now);
        Socket.Select(_readable, _writable, null, all ? UntilNextTimer() : s_longestWithoutAll);
        if (_readable.Count != 0 && _readable[0] == _wake)
        {
            _wake.Receive(_wakeBuffer);
        }

        RunPosted();
        RunTimers();
        Serve();
    }

    // Select removes the sockets that aren't ready, so the lists are filled again each time.
    private void FillLists(bool all, long now)
    {
        _handlers.RemoveAll(handler => handler.IsClosed);
        _readable.Clear();
        _readable.Add(_wake);
        _writable.Clear();
        foreach (var handler in _handlers)
        {
            if (!all && now - handler.LastServed > QuietAfter)
            {
                continue;
            }

            if (handler.WantsToRead)
            {
                _readable.Add(handler.Socket);
            }

            if (handler.WantsToWrite)
            {
                _writable.Add(handler.Socket);
            }
        }
    }

    private TimeSpan UntilNextTimer() => _timers.TryPeek(out _, out var due)
        ? TimeSpan.FromMilliseconds(Math.Clamp(due - Environment.TickCount64, 0, MaxWait))
        : Timeout.InfiniteTimeSpan;

    private void RunPosted()
    {
        Volatile.Write(ref _wakeIsSent, 0); // from now on a new action sends a new byte
        Interlocked.MemoryBarrier();
        while (!_stopped && _posted.TryDequeue(out var action))
        {
            Run(action);
        }
    }

    private void RunTimers()
    {
        while (_timers.TryPeek(out var action, out var due) && due <= Environment.TickCount64)
        {
            _timers.Dequeue();
            Run(action);
        }
    }

    // The sockets left in the lists are in the order of the handlers. Handlers added by an action in the meantime come after them.
    private void Serve()
    {
        var readable = _readable.Count != 0 && _readable[0] == _wake ? 1 : 0;
        var writable = 0;
        _anyServed = false;
        for (var i = 0; i < _handlers.Count && (readable < _readable.Count || writable < _writable.Count); i++)
        {
            var handler = _handlers[i];
            var canRead = readable < _readable.Count && _readable[readable] == handler.Socket;
            var canWrite = writable < _writable.Count && _writable[writable] == handler.Socket;
            readable += canRead ? 1 : 0;
            writable += canWrite ? 1 : 0;
            if (canRead || canWrite)
            {
                handler.LastServed = Environment.TickCount64;
                _anyServed = true;
                Serve(handler, canRead, canWrite);
            }
        }
    }

    private static void Serve(ISocketHandler handler, bool canRead, bool canWrite)
    {
        try
        {
            if (canWrite && !handler.IsClosed)
            {
                handler.OnWritable();
            }

            if (canRead && !handler.IsClosed)
            {
                handler.OnReadable();
            }
        }
        catch (Exception e)
        {
            // The client only sees that the connection was closed. The report has the cause.
            handler.Close();
            Report(e);
        }
    }

    private static void Run(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e)
        {
            Report(e);
        }
    }

    private static void Report(Exception exception)
    {
        try
        {
            Trace.TraceError($"The in-memory Aerospike server failed unexpectedly: {exception}");
        }
        catch (Exception)
        {
            // A listener may write to the output of a test that has ended, and throw. On this thread an exception would end the process.
        }
    }
}
