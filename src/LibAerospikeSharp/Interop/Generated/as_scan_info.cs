namespace LibAerospikeSharp.Interop;

internal partial struct as_scan_info
{
    public as_scan_status status;

    [NativeTypeName("uint32_t")]
    public uint progress_pct;

    [NativeTypeName("uint32_t")]
    public uint records_scanned;
}
