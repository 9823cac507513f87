using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>
/// Owner of a long-lived native object. Every native call holds a <see cref="Lease"/>; the object is released when
/// the handle is disposed and the last lease has ended, never under a running call.
/// </summary>
internal abstract class NativeHandle : SafeHandle
{
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _disposing;
    private Thread? _releaser;

    protected NativeHandle()
        : base(invalidHandleValue: 0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>What the user knows this object by, for <see cref="ObjectDisposedException"/>.</summary>
    protected abstract string ObjectName { get; }

    /// <exception cref="ObjectDisposedException">The handle is disposed.</exception>
    public Lease Acquire() => new(this);

    /// <summary>
    /// What a command that outlives its call holds in place of a <see cref="Lease"/>; <see cref="RemoveReference"/> ends it.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The handle is disposed.</exception>
    public void AddReference()
    {
        // A SafeHandle refuses new references only once the old ones are gone, which busy threads can put off for ever.
        try
        {
            ObjectDisposedException.ThrowIf(_disposing, this);
            var added = false;
            DangerousAddRef(ref added);
        }
        catch (ObjectDisposedException)
        {
            throw new ObjectDisposedException(ObjectName);
        }
    }

    /// <summary>Ends what <see cref="AddReference"/> began, on any thread.</summary>
    public void RemoveReference() => DangerousRelease();

    /// <summary>Disposes the handle, then waits until the calls in flight have ended and the object is released.</summary>
    /// <returns>Whether that was within the time.</returns>
    public bool DisposeAndWait(TimeSpan timeout)
    {
        _releaser ??= Thread.CurrentThread;
        StartDisposing();
        return IsInvalid || _released.Task.Wait(timeout);
    }

    /// <summary>Disposes the handle; the task ends when the calls in flight have, and the object is released.</summary>
    public Task DisposeWithoutWaiting()
    {
        StartDisposing();
        return IsInvalid ? Task.CompletedTask : _released.Task;
    }

    /// <summary>Frees the native object. Called once, never on the finalizer's thread.</summary>
    protected abstract void Release(nint pointer);

    protected void Attach(nint pointer)
    {
        SetHandle(pointer);
        LiveHandleCounter.Add();
    }

    protected sealed override bool ReleaseHandle()
    {
        if (_releaser == Thread.CurrentThread)
        {
            ReleaseNow();
        }
        else
        {
            // Closing waits for the cluster's threads: too long for the finalizer's, and for an event loop's own.
            new Thread(ReleaseNow) { IsBackground = true, Name = "LibAerospikeSharp release" }.UnsafeStart();
        }

        return true;
    }

    private void StartDisposing()
    {
        _disposing = true;
        Dispose();
    }

    private void ReleaseNow()
    {
        try
        {
            Release(handle);
        }
        finally
        {
            LiveHandleCounter.Remove();
            _released.SetResult();
        }
    }

    /// <summary>Keeps the native object alive for the length of a call.</summary>
    public readonly ref struct Lease
    {
        private readonly NativeHandle _owner;

        internal Lease(NativeHandle owner)
        {
            owner.AddReference();
            _owner = owner;
        }

        public nint Pointer => _owner.handle;

        public void Dispose() => _owner.RemoveReference();
    }
}
