using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>
/// Owner of a long-lived native object. Every native call holds a <see cref="Lease"/>; the object is released when
/// the handle is disposed and the last lease has ended, never under a running call, on a thread of its own: releasing waits
/// for other threads, and the last lease may end on one of these.
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

    /// <summary>Ends once the handle is disposed and no call is in flight any more.</summary>
    public Task Drained => _drained.Task;

    /// <summary>Ends once the native object is freed.</summary>
    public Task Released => _released.Task;

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
        try
        {
            // A SafeHandle refuses new references only once the old ones are gone, which busy threads can put off for ever.
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

    /// <summary>Refuses further calls, and has the object released when those in flight have ended. Doesn't wait for it.</summary>
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

    [SuppressMessage("Design", "CA1031", Justification = "On a thread of its own an exception ends the process.")]
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
