using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Tests.Policies;

/// <summary>An <c>aerospike</c> that is configured and never connected, for what only reads its configuration.</summary>
internal sealed unsafe class NativeClient : IDisposable
{
    private readonly byte* _memory = (byte*)NativeMemory.Alloc(Scratch.StackSize);

    public NativeClient(AerospikeClientOptions? options = null)
    {
        Pointer = (aerospike*)NativeMemory.AllocZeroed((nuint)sizeof(aerospike));
        NativeMethods.as_config_init(&Pointer->config);
        ConfigWriter.Write(options ?? new AerospikeClientOptions { Seeds = [new AerospikeHost("127.0.0.1")] }, &Pointer->config, new Scratch(_memory));
    }

    public aerospike* Pointer { get; }

    /// <summary>Memory for policies and what they point to, freed with the client.</summary>
    public Scratch Memory => Scratch.Reopen(_memory);

    public void Dispose()
    {
        NativeMethods.as_config_destroy(&Pointer->config);
        NativeMemory.Free(Pointer);
        Memory.Dispose();
        NativeMemory.Free(_memory);
    }
}
