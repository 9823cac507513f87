namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_job_status : uint
{
    AS_JOB_STATUS_UNDEF,
    AS_JOB_STATUS_INPROGRESS,
    AS_JOB_STATUS_COMPLETED,
}
