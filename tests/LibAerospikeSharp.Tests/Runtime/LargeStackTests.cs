using System.Runtime.CompilerServices;
using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

public sealed unsafe class LargeStackTests
{
    private const int Number = 42;
    private const int Calls = 500;

    // While the other thread starts, collections move the object that the call is a field of.
    [Test]
    public void Call_FieldOfAnObjectThatMoves_StaysTheCallersOwn()
    {
        using var stop = new CancellationTokenSource();
        var collecting = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                GC.Collect(0);
            }
        });
        collecting.Start();

        var numbers = Enumerable.Range(0, Calls).Select(_ => CallOnALargeStack()).ToHashSet();

        stop.Cancel();
        collecting.Join();
        Assert.That(numbers, Is.EqualTo(new[] { Number }));
    }

    private static int CallOnALargeStack()
    {
        var holder = MovingHolder();
        as_error error;
        return (int)LargeStack.Call(ref holder.Call, null, &error, out _, slot: null);
    }

    // Behind garbage, so that it does not stay where it is.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Holder MovingHolder()
    {
        for (var i = 0; i < 1000; i++)
        {
            GC.KeepAlive(new byte[100]);
        }

        return new Holder { Call = new NumberCall(Number) };
    }

    private readonly struct NumberCall(int number) : INativeCall
    {
        private readonly int _number = number;

        public bool NeedsLargeStack => true;

        public as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
        {
            response = default;
            return (as_status)_number;
        }
    }

    private sealed class Holder
    {
        public NumberCall Call;
    }
}
