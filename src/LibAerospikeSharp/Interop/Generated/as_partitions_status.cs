using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

internal partial struct as_partitions_status
{
    [NativeTypeName("uint32_t")]
    public uint ref_count;

    [NativeTypeName("uint16_t")]
    public ushort part_begin;

    [NativeTypeName("uint16_t")]
    public ushort part_count;

    [NativeTypeName("_Bool")]
    public byte done;

    [NativeTypeName("_Bool")]
    public byte retry;

    [NativeTypeName("char[6]")]
    public _pad_e__FixedBuffer pad;

    [NativeTypeName("as_partition_status[]")]
    public _parts_e__FixedBuffer parts;

    [InlineArray(6)]
    public partial struct _pad_e__FixedBuffer
    {
        public sbyte e0;
    }

    public partial struct _parts_e__FixedBuffer
    {
        public as_partition_status e0;

        [UnscopedRef]
        public ref as_partition_status this[int index]
        {
            get
            {
                return ref Unsafe.Add(ref e0, index);
            }
        }

        [UnscopedRef]
        public Span<as_partition_status> AsSpan(int length) => MemoryMarshal.CreateSpan(ref e0, length);
    }
}
