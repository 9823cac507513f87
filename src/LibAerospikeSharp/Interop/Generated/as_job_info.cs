namespace LibAerospikeSharp.Interop;

internal partial struct as_job_info
{
    public as_job_status status;

    [NativeTypeName("uint32_t")]
    public uint progress_pct;

    [NativeTypeName("uint32_t")]
    public uint records_read;
}
