using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

/// <summary>The system may have no memory left for another thread.</summary>
public sealed class WorkerThreadsTests
{
    [Test]
    public void Run_NoThreadStarts_FailsAndDiscards()
    {
        var workers = new WorkerThreads(2, _ => throw new InsufficientMemoryException());
        var discards = 0;

        Assert.That(() => workers.Run(() => 1, CancellationToken.None, () => discards++), Throws.TypeOf<InsufficientMemoryException>());
        Assert.That(discards, Is.EqualTo(1));
    }

    [Test]
    public async Task Run_NoThreadStarts_IsNotRunByALaterThread()
    {
        var starts = 0;
        var workers = new WorkerThreads(1, thread => Start(thread, starts++ > 0));
        var isRun = false;
        Assert.That(() => workers.Run(() => isRun = true, CancellationToken.None), Throws.TypeOf<InsufficientMemoryException>());

        await workers.Run(() => 0, CancellationToken.None).WaitAsync(Patience.Deadline);

        Assert.That(isRun, Is.False);
    }

    [Test]
    public void Run_NoThreadStarts_LeavesNothingRegisteredWithTheToken()
    {
        using var cancellation = new CancellationTokenSource();
        var task = FailedTask(cancellation.Token);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.That(task.IsAlive, Is.False);
    }

    [Test]
    public async Task Run_OnlyTheFirstThreadStarts_RunsAllCallsOnIt()
    {
        var starts = 0;
        var workers = new WorkerThreads(2, thread => Start(thread, starts++ == 0));
        using var gate = new ManualResetEventSlim();
        var first = workers.Run(() => gate.Wait(Patience.Deadline), CancellationToken.None);
        var second = workers.Run(() => 2, CancellationToken.None);
        gate.Set();

        Assert.That(await first.WaitAsync(Patience.Deadline), Is.True);
        Assert.That(await second.WaitAsync(Patience.Deadline), Is.EqualTo(2));
        Assert.That(starts, Is.EqualTo(2));
    }

    // In a method of its own, so that nothing on the stack refers to the task.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference FailedTask(CancellationToken token)
    {
        var task = new WorkerThreads(1, _ => throw new InsufficientMemoryException()).Run(() => 1, token);
        Assert.That(() => task, Throws.TypeOf<InsufficientMemoryException>());
        return new WeakReference(task);
    }

    private static void Start(Thread thread, bool succeeds)
    {
        if (!succeeds)
        {
            throw new InsufficientMemoryException();
        }

        thread.UnsafeStart();
    }
}
