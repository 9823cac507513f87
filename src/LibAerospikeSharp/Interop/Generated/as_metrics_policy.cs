using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_metrics_policy
{
    public as_metrics_listeners metrics_listeners;

    public as_vector* labels;

    [NativeTypeName("char[256]")]
    public _report_dir_e__FixedBuffer report_dir;

    [NativeTypeName("uint64_t")]
    public ulong report_size_limit;

    [NativeTypeName("uint32_t")]
    public uint interval;

    [NativeTypeName("uint8_t")]
    public byte latency_columns;

    [NativeTypeName("uint8_t")]
    public byte latency_shift;

    [NativeTypeName("_Bool")]
    public byte enable;

    [InlineArray(256)]
    public partial struct _report_dir_e__FixedBuffer
    {
        public sbyte e0;
    }
}
