namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_scan_status : uint
{
    AS_SCAN_STATUS_UNDEF,
    AS_SCAN_STATUS_INPROGRESS,
    AS_SCAN_STATUS_ABORTED,
    AS_SCAN_STATUS_COMPLETED,
}
