using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>
/// Owner of a long-lived native object. Every native call holds a <see cref="Lease"/>; the object is released when
/// the handle is disposed and the last lease has ended, never under a running call.
/// </summary>
internal abstract class NativeHandle : SafeHandle
{
    private readonly ManualResetEventSlim _released = new();
    private volatile bool _disposing;
    private bool _finalizing;

    protected NativeHandle()
        : base(invalidHandleValue: 0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>What the user knows this object by, for <see cref="ObjectDisposedException"/>.</summary>
    protected abstract string ObjectName { get; }

    /// <exception cref="ObjectDisposedException">The handle is disposed.</exception>
    public Lease Acquire() => new(this);

    /// <summary>Disposes the handle, then waits until the calls in flight have ended and the object is released.</summary>
    public void DisposeAndWait()
    {
        // A SafeHandle refuses new references only once the old ones are gone, which busy threads can put off for ever.
        _disposing = true;
        Dispose();
        if (!IsInvalid)
        {
            _released.Wait();
        }
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
        if (_finalizing)
        {
            // Closing waits for the cluster's threads: too long for the finalizer's own.
            new Thread(ReleaseNow) { IsBackground = true, Name = "LibAerospikeSharp release" }.Start();
        }
        else
        {
            ReleaseNow();
        }

        return true;
    }

    protected override void Dispose(bool disposing)
    {
        _finalizing = !disposing;
        base.Dispose(disposing);
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
            _released.Set();
        }
    }

    /// <summary>Keeps the native object alive for the length of a call.</summary>
    public readonly ref struct Lease
    {
        private readonly NativeHandle _owner;

        internal Lease(NativeHandle owner)
        {
            if (owner._disposing)
            {
                throw new ObjectDisposedException(owner.ObjectName);
            }

            try
            {
                var added = false;
                owner.DangerousAddRef(ref added);
            }
            catch (ObjectDisposedException)
            {
                throw new ObjectDisposedException(owner.ObjectName);
            }

            _owner = owner;
        }

        public nint Pointer => _owner.handle;

        public void Dispose() => _owner.DangerousRelease();
    }
}
