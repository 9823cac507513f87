using System.Runtime.CompilerServices;
using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

public sealed unsafe class LargeStackTests
{
    private const long StackSize = 8 * 1024 * 1024;

    private static long s_address;

    // The garbage collector moves objects while the other thread has the address of their fields; stacks it leaves alone.
    [Test]
    public void Call_FieldOfAnObject_IsCalledOnACopyOnTheCallersStack()
    {
        var holder = new Holder();
        as_error error;

        LargeStack.Call(ref holder.Call, null, &error, out _, slot: null);

        Assert.That(Math.Abs(s_address - (long)&error), Is.LessThan(StackSize));
    }

    // An exception that leaves the other thread would end the process.
    [Test]
    public void Call_CommandThrows_ThrowsOnTheCallersThread() =>
        Assert.That(() => CallOf(new ThrowingCall()), Throws.TypeOf<EntryPointNotFoundException>().With.Property("StackTrace").Contains(nameof(ThrowingCall)));

    private static as_status CallOf<TCall>(TCall call)
        where TCall : INativeCall
    {
        as_error error;
        return LargeStack.Call(ref call, null, &error, out _, slot: null);
    }

    private readonly struct ThrowingCall : INativeCall
    {
        public bool NeedsLargeStack => true;

        public as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot) =>
            throw new EntryPointNotFoundException("The library has no such function.");
    }

    private readonly struct AddressCall : INativeCall
    {
        public bool NeedsLargeStack => true;

        public as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
        {
            s_address = (long)Unsafe.AsPointer(ref Unsafe.AsRef(in this));
            response = default;
            return as_status.AEROSPIKE_OK;
        }
    }

    private sealed class Holder
    {
        public AddressCall Call;
    }
}
