using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>
/// A thread that waits for many sockets at once and serves those that are ready, one after the other. It isn't the thread pool's,
/// so that tests which block the pool's threads don't keep the server waiting.
/// </summary>
internal sealed class EventLoop : IDisposable
{
    // However a wake-up may get lost, nothing that was posted waits for longer.
    private const long MaxWait = 1000;

    // From here on sockets that were quiet of late are looked at less often than the others: looking at a thousand takes its time.
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
        // A socket that is connected to itself: what other threads send over it ends the wait of this one.
        _wake.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _wake.Connect(_wake.LocalEndPoint!); // bound just now
        _thread = new Thread(Run) { IsBackground = true, Name = name };
        _thread.UnsafeStart();
    }

    /// <summary>Where received bytes lie while they are worked on. All connections of the loop share it, so idle ones hold no memory.</summary>
    public byte[] ReceiveBuffer { get; } = new byte[64 * 1024];

    /// <summary>Collects small answers to one connection; shared like the other one.</summary>
    public SendBuffer SendBuffer { get; } = new();

    /// <summary>Has the loop watch a socket. Only on the loop's thread.</summary>
    public void Add(ISocketHandler handler) => _handlers.Add(handler);

    /// <summary>Runs the action on the loop's thread some time later. Only on the loop's thread.</summary>
    public void After(TimeSpan delay, Action action) => _timers.Enqueue(action, Environment.TickCount64 + (long)Math.Ceiling(delay.TotalMilliseconds));

    /// <summary>Closes the handlers of one kind. Only on the loop's thread.</summary>
    public void CloseAll<T>()
        where T : ISocketHandler
    {
        foreach (var handler in _handlers.OfType<T>())
        {
            handler.Close();
        }
    }

    /// <summary>Runs the action on the loop's thread soon.</summary>
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
            // The loop has ended, and nobody waits any more for what it would have done; or else it looks by itself before long.
            Volatile.Write(ref _wakeIsSent, 0);
        }
    }

    /// <summary>Runs the action on the loop's thread and waits for its end, and passes its exception on.</summary>
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

    /// <summary>Closes all sockets and ends the thread. What was posted and not begun is left undone.</summary>
    public void Dispose()
    {
        _stopped = true;
        Post(() => { });

        // From a clock or listener that this thread calls: it ends when it gets back.
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

    // Select takes out the sockets that aren't ready, so the lists are made anew each time.
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
        Volatile.Write(ref _wakeIsSent, 0); // from here on a new action sends a new byte
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

    // What is left in the lists is in the order of the handlers. Handlers that an action has added in the meantime stand behind.
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
            // The client reports that the connection was closed; here is the cause.
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

    private static void Report(Exception mistake)
    {
        try
        {
            Trace.TraceError($"A mistake in the in-memory Aerospike server: {mistake}");
        }
        catch (Exception)
        {
            // A listener may write to the output of a test that is over. On this thread that would end the process.
        }
    }
}
