using LibAerospikeSharp.Interop;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

public sealed unsafe class PendingCommandTests : HandleFixture
{
    private AerospikeTestServer? _server;
    private ClientHandle? _client;

    [SetUp]
    public void Connect()
    {
        _server = AerospikeTestServer.Start();
        var options = new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(_server.Address.ToString()) };
        EventLoops.Ensure(options);
        _client = ClientHandle.Connect(options);
    }

    [TearDown]
    public void Disconnect()
    {
        var client = _client!; // set up
        client.StartDisposing();
        client.Released.Wait();
        _client?.Dispose(); // once more does nothing
        _server?.Dispose();
    }

    [Test]
    public void Complete_SecondTime_IsIgnored()
    {
        var command = Rent();
        var (task, udata) = (command.Task, (ulong)command.Udata);
        CallbackSlot.Complete(udata, null, default);
        CallbackSlot.Complete(udata, null, default);
        Assert.That(task.IsCompletedSuccessfully, Is.True);
    }

    [Test]
    public void Complete_LateAndTheCommandIsAnothersByNow_LeavesThat()
    {
        var first = Rent();
        var late = (ulong)first.Udata;
        CallbackSlot.Complete(late, null, default);
        var second = Rent();
        var (isSame, task) = (ReferenceEquals(second, first), second.Task);

        CallbackSlot.Complete(late, null, default);
        var ended = task.IsCompleted;
        CallbackSlot.Complete((ulong)second.Udata, null, default);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(isSame, Is.True);
            Assert.That(ended, Is.False);
            Assert.That(task.IsCompletedSuccessfully, Is.True);
        }
    }

    [Test]
    public void Complete_UnknownNumber_IsIgnored() => Assert.That(() => CallbackSlot.Complete(ulong.MaxValue, null, default), Throws.Nothing);

    [Test]
    public void Abandon_ThenLateCompletion_IsIgnored()
    {
        var before = AerospikeNative.LiveObjects;
        var command = Rent();
        var udata = (ulong)command.Udata;
        command.Abandon(udata, new InvalidOperationException());
        CallbackSlot.Complete(udata, null, default);
        Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
    }

    [Test]
    public void Abandon_TheCommandHasEndedAndIsAnothersByNow_LeavesThat()
    {
        var first = Rent();
        var udata = (ulong)first.Udata;
        CallbackSlot.Complete(udata, null, default);
        var second = Rent();
        var task = second.Task;

        first.Abandon(udata, new InvalidOperationException());

        var ended = task.IsCompleted;
        CallbackSlot.Complete((ulong)second.Udata, null, default);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ReferenceEquals(second, first), Is.True);
            Assert.That(ended, Is.False);
            Assert.That(task.IsCompletedSuccessfully, Is.True);
        }
    }

    [Test]
    public void NotSent_WhileAResponseIsReceived_WaitsForIt()
    {
        using var reading = new ManualResetEventSlim();
        using var read = new ManualResetEventSlim();
        var command = PendingCommand<Nothing>.Rent(_client!, new SlowReader(reading, read), CancellationToken.None); // set up
        var (task, udata) = (command.Task, (ulong)command.Udata);
        var wantsMore = false;
        var receiving = new Thread(() => wantsMore = CallbackSlot.Receive(udata, default));
        receiving.Start();
        reading.Wait();
        var rejecting = new Thread(() => Reject(command, udata));
        rejecting.Start();

        // It waits, or it has ended.
        Assert.That(
            () => rejecting.ThreadState.HasFlag(ThreadState.WaitSleepJoin) || rejecting.ThreadState.HasFlag(ThreadState.Stopped),
            Is.True.After(Patience.Milliseconds, 1));
        var endedEarly = task.IsCompleted;
        read.Set();
        receiving.Join();
        rejecting.Join();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(endedEarly, Is.False);
            Assert.That(wantsMore, Is.True);
            Assert.That(() => task.GetAwaiter().GetResult(), Throws.TypeOf<AerospikeClientException>());
            Assert.That(CallbackSlot.Receive(udata, default), Is.False);
        }
    }

    [Test]
    public void Complete_ObserverThatThrows_CompletesTheTaskAndLeavesNothingBehind()
    {
        var before = AerospikeNative.LiveObjects;
        CommandScope.Observer = new ThrowingObserver();
        try
        {
            var command = Rent();
            var task = command.Task;
            command.Start(CommandScope.Start("Test", target: null), held: null);
            CallbackSlot.Complete((ulong)command.Udata, null, default);
            Assert.That(task.IsCompletedSuccessfully, Is.True);
        }
        finally
        {
            CommandScope.Observer = null;
        }

        Assert.That(AerospikeNative.LiveObjects, Is.EqualTo(before));
    }

    [Test]
    public void Listener_ResponseThatIsAValue_IsReadAsOne()
    {
        var command = PendingCommand<long>.Rent(_client!, new IntegerReader(), CancellationToken.None); // set up
        var task = command.Task;
        var value = new as_integer { _ = new as_val { type = (byte)as_val_type_e.AS_INTEGER, count = 1 }, value = 42 };

        Listeners.Value(null, (as_val*)&value, command.Udata, null);

        Assert.That(task.Result, Is.EqualTo(42));
    }

    [Test]
    public void Listener_ResponseOfAnotherKindThanTheReaders_IsAnExceptionAndNoCrash()
    {
        var command = PendingCommand<long>.Rent(_client!, new IntegerReader(), CancellationToken.None); // set up
        var task = command.Task;

        Listeners.Write(null, command.Udata, null);

        Assert.That(() => task.GetAwaiter().GetResult(), Throws.InvalidOperationException.With.Message.EqualTo("The response is Nothing, not Value."));
    }

    [Test]
    public void Complete_TaskThatWasCancelled_EndsItsScopeAsCancelled()
    {
        var observer = new Observer();
        CommandScope.Observer = observer;
        try
        {
            using var source = new CancellationTokenSource();
            var command = PendingCommand<Nothing>.Rent(_client!, new NothingReader(), source.Token); // set up
            command.Start(CommandScope.Start("Test", target: null), held: null);
            source.Cancel();
            CallbackSlot.Complete((ulong)command.Udata, null, default);
        }
        finally
        {
            CommandScope.Observer = null;
        }

        Assert.That(observer.Failures, Has.One.InstanceOf<OperationCanceledException>());
    }

    private static void Reject(PendingCommand<Nothing> command, ulong udata)
    {
        as_error error = default;
        error.code = as_status.AEROSPIKE_ERR_CLIENT;
        command.NotSent(udata, &error);
    }

    // Of a type of its own, so that no other test's commands come out of the pool.
    private PendingCommand<Nothing> Rent() => PendingCommand<Nothing>.Rent(_client!, new NothingReader(), CancellationToken.None); // set up

    private readonly struct Nothing;

    private sealed class NothingReader : ResponseReader<Nothing>
    {
        protected override Nothing Read(NativeResponse response, in CommandScope command) => default;
    }

    private sealed class SlowReader(ManualResetEventSlim reading, ManualResetEventSlim read) : ResponseReader<Nothing>
    {
        public override bool Receive(NativeResponse response, in CommandScope command)
        {
            reading.Set();
            read.Wait();
            return true;
        }

        protected override Nothing Read(NativeResponse response, in CommandScope command) => default;
    }

    private sealed class ThrowingObserver : ICommandObserver
    {
        public void OnStarted(in CommandScope command) => throw new InvalidOperationException();

        public void OnEnded(in CommandScope command, Exception? failure) => throw new InvalidOperationException();
    }

    private sealed class IntegerReader : ResponseReader<long>
    {
        protected override long Read(NativeResponse response, in CommandScope command) => ((as_integer*)response.Value)->value;
    }

    private sealed class Observer : ICommandObserver
    {
        public List<Exception?> Failures { get; } = [];

        public void OnStarted(in CommandScope command)
        {
        }

        public void OnEnded(in CommandScope command, Exception? failure)
        {
            if (command.Name == "Test")
            {
                Failures.Add(failure);
            }
        }
    }
}
