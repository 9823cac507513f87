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
        command.Abandon(new InvalidOperationException());
        CallbackSlot.Complete(udata, null, default);
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

    // Of a type of its own, so that no other test's commands come out of the pool.
    private PendingCommand<Nothing> Rent() => PendingCommand<Nothing>.Rent(_client!, new NothingReader(), CancellationToken.None); // set up

    private readonly struct Nothing;

    private sealed class NothingReader : ResponseReader<Nothing>
    {
        protected override Nothing Read(NativeResponse response, in CommandScope command) => default;
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
