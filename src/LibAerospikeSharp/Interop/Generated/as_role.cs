using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_role
{
    [NativeTypeName("char[64]")]
    public _name_e__FixedBuffer name;

    public int read_quota;

    public int write_quota;

    [NativeTypeName("char **")]
    public sbyte** whitelist;

    public int whitelist_size;

    public int privileges_size;

    [NativeTypeName("as_privilege[]")]
    public _privileges_e__FixedBuffer privileges;

    [InlineArray(64)]
    public partial struct _name_e__FixedBuffer
    {
        public sbyte e0;
    }

    public partial struct _privileges_e__FixedBuffer
    {
        public as_privilege e0;

        [UnscopedRef]
        public ref as_privilege this[int index]
        {
            get
            {
                return ref Unsafe.Add(ref e0, index);
            }
        }

        [UnscopedRef]
        public Span<as_privilege> AsSpan(int length) => MemoryMarshal.CreateSpan(ref e0, length);
    }
}
