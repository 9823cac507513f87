using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>
/// Memory for the arguments of one native call. It uses the caller's memory first, which is mostly stack, then native blocks.
/// Allocated memory never moves, and is freed at the end of the call's scope.
/// </summary>
internal readonly unsafe ref struct Scratch : IDisposable
{
    /// <summary>The size that is enough for a key, a policy and a handful of short bins.</summary>
    public const int StackSize = 2560;

    private const int Alignment = 8;
    private const int BlockSize = 16 * 1024;

    private readonly State* _state;

    /// <param name="memory">The caller's memory. Its first bytes hold the state, so that the struct can be copied.</param>
    /// <param name="size">The size of that memory in bytes.</param>
    public Scratch(byte* memory, int size = StackSize)
    {
        _state = (State*)memory;
        _state->Next = memory + sizeof(State);
        _state->End = memory + size;
        _state->Blocks = null;
        _state->Pins = null;
        _state->Held = default;
    }

    private Scratch(State* state) => _state = state;

    /// <summary>Returns the scratch memory that was created in <paramref name="memory"/> before.</summary>
    public static Scratch Reopen(byte* memory) => new((State*)memory);

    /// <summary>Allocates uninitialised memory, aligned to 8 bytes.</summary>
    /// <exception cref="OutOfMemoryException">The system has no memory left.</exception>
    public void* Allocate(nuint size)
    {
        size = (size + Alignment - 1) & ~(nuint)(Alignment - 1);
        if (size > (nuint)(_state->End - _state->Next))
        {
            AddBlock(size);
        }

        var result = _state->Next;
        _state->Next += size;
        return result;
    }

    /// <summary>Allocates an uninitialised struct, which never moves.</summary>
    /// <exception cref="OutOfMemoryException">The system has no memory left.</exception>
    public T* Allocate<T>()
        where T : unmanaged => (T*)Allocate((nuint)sizeof(T));

    /// <summary>
    /// Holds a second native object until the scope ends, or beyond it if <see cref="TakeHeld"/> takes over the reference.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The object is disposed.</exception>
    /// <exception cref="InvalidOperationException">Another object is already held.</exception>
    public void Hold(NativeHandle handle)
    {
        if (_state->Held.IsAllocated)
        {
            if (_state->Held.Target != handle)
            {
                throw new InvalidOperationException("A command can hold only one object besides its client.");
            }

            return;
        }

        handle.AddReference();
        _state->Held = GCHandle.Alloc(handle);
    }

    /// <summary>Transfers the reference to the held object to the caller. Returns <see langword="null"/> if no object is held.</summary>
    public NativeHandle? TakeHeld()
    {
        if (!_state->Held.IsAllocated)
        {
            return null;
        }

        var handle = (NativeHandle)_state->Held.Target!; // a strong handle
        _state->Held.Free();
        _state->Held = default;
        return handle;
    }

    /// <summary>Returns the address of managed bytes, and pins them until the scope ends.</summary>
    public byte* Pin(ArraySegment<byte> bytes)
    {
        var pin = (Pinned*)Allocate((nuint)sizeof(Pinned));
        *pin = new Pinned { Handle = GCHandle.Alloc(bytes.Array, GCHandleType.Pinned), Previous = _state->Pins };
        _state->Pins = pin;
        LiveObjectCounter.Add();
        return (byte*)pin->Handle.AddrOfPinnedObject() + bytes.Offset;
    }

    public void Dispose()
    {
        TakeHeld()?.RemoveReference();
        for (var pin = _state->Pins; pin != null; pin = pin->Previous)
        {
            pin->Handle.Free();
            LiveObjectCounter.Remove();
        }

        for (var block = _state->Blocks; block != null;)
        {
            var previous = block->Previous;
            NativeMemory.Free(block);
            LiveObjectCounter.Remove();
            block = previous;
        }
    }

    private void AddBlock(nuint size)
    {
        var total = (nuint)sizeof(Block) + nuint.Max(size, BlockSize);
        var block = (Block*)NativeMemory.Alloc(total);
        LiveObjectCounter.Add();
        block->Previous = _state->Blocks;
        _state->Blocks = block;
        _state->Next = (byte*)(block + 1);
        _state->End = (byte*)block + total;
    }

    private struct Block
    {
        public Block* Previous;
    }

    private struct State
    {
        public byte* Next;
        public byte* End;
        public Block* Blocks;
        public Pinned* Pins;
        public GCHandle Held;
    }

    private struct Pinned
    {
        public GCHandle Handle;
        public Pinned* Previous;
    }
}
