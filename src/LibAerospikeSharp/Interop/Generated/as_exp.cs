using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

internal partial struct as_exp
{
    [NativeTypeName("uint32_t")]
    public uint packed_sz;

    [NativeTypeName("uint8_t[]")]
    public _packed_e__FixedBuffer packed;

    public partial struct _packed_e__FixedBuffer
    {
        public byte e0;

        [UnscopedRef]
        public ref byte this[int index]
        {
            get
            {
                return ref Unsafe.Add(ref e0, index);
            }
        }

        [UnscopedRef]
        public Span<byte> AsSpan(int length) => MemoryMarshal.CreateSpan(ref e0, length);
    }
}
