using System.Runtime.CompilerServices;
using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

public sealed unsafe class LargeStackTests
{
    private const int Number = 42;

    [Test]
    public void Call_AFieldOfAnObjectThatMoves_StaysTheCallersOwn()
    {
        for (var i = 0; i < 10; i++)
        {
            var holder = MovingHolder();
            as_error error;
            var status = LargeStack.Call(ref holder.Call, null, &error, out _, slot: null);

            Assert.That(status, Is.EqualTo((as_status)Number));
        }
    }

    // Behind much that is garbage, so that it does not stay where it is.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Holder MovingHolder()
    {
        for (var i = 0; i < 1000; i++)
        {
            GC.KeepAlive(new byte[100]);
        }

        return new Holder { Call = new CallDuringCollections(Number) };
    }

    private readonly struct CallDuringCollections(int number) : INativeCall
    {
        private readonly int _number = number;

        public bool NeedsLargeStack => true;

        public as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            for (var i = 0; i < 10_000; i++)
            {
                GC.KeepAlive(new byte[100]);
            }

            response = default;
            return (as_status)_number;
        }
    }

    private sealed class Holder
    {
        public CallDuringCollections Call;
    }
}
