using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>
/// Owns a long-lived native object. Every native call holds a <see cref="Lease"/>. The object is released when the handle is
/// disposed and the last lease has ended, so never during a call. It is released on a separate thread, because releasing
/// waits for other threads, and the last lease may end on one of those.
/// </summary>
internal abstract class NativeHandle : SafeHandle
{
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _disposing;

    protected NativeHandle()
        : base(invalidHandleValue: 0, ownsHandle: true)
    {
    }

    public override bool IsInvalid => handle == 0;

    /// <summary>Completes when the handle is disposed and no call is in flight any more.</summary>
    public Task Drained => _drained.Task;

    /// <summary>Completes when the native object is freed.</summary>
    public Task Released => _released.Task;

    /// <summary>The name by which users know this object, for <see cref="ObjectDisposedException"/>.</summary>
    protected abstract string ObjectName { get; }

    /// <exception cref="ObjectDisposedException">The handle is disposed.</exception>
    public Lease Acquire() => new(this);

    /// <summary>
    /// Adds a reference for a command that outlives its call, in place of a <see cref="Lease"/>.
    /// <see cref="RemoveReference"/> ends it.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The handle is disposed.</exception>
    public void AddReference()
    {
        try
        {
            // A SafeHandle rejects new references only when no old ones are left. Busy threads can delay that forever.
            ObjectDisposedException.ThrowIf(_disposing, this);
            var added = false;
            DangerousAddRef(ref added);
        }
        catch (ObjectDisposedException)
        {
            throw new ObjectDisposedException(ObjectName);
        }
    }

    /// <summary>Removes a reference that <see cref="AddReference"/> added, on any thread.</summary>
    public void RemoveReference() => DangerousRelease();

    /// <summary>
    /// Rejects further calls. The object is released when the calls in flight have ended, but this method does not wait for
    /// that.
    /// </summary>
    public void StartDisposing()
    {
        _disposing = true;
        Dispose();
    }

    /// <summary>Frees the native object. Called once.</summary>
    protected abstract void Release(nint pointer);

    protected void Attach(nint pointer)
    {
        SetHandle(pointer);
        LiveObjectCounter.Add();
    }

    protected sealed override bool ReleaseHandle()
    {
        _drained.TrySetResult();
        new Thread(ReleaseNow) { IsBackground = true, Name = "LibAerospikeSharp release" }.UnsafeStart();
        return true;
    }

    [SuppressMessage("Design", "CA1031", Justification = "An unhandled exception on this thread would end the process.")]
    private void ReleaseNow()
    {
        try
        {
            Release(handle);
        }
        catch (Exception exception)
        {
            _released.TrySetException(exception);
        }
        finally
        {
            LiveObjectCounter.Remove();
            _released.TrySetResult();
        }
    }

    /// <summary>Keeps the native object alive for the duration of a call.</summary>
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
