namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_abort_status : uint
{
    AS_ABORT_OK,
    AS_ABORT_ALREADY_ABORTED,
    AS_ABORT_ALREADY_COMMITTED,
    AS_ABORT_ROLL_BACK_ABANDONED,
    AS_ABORT_CLOSE_ABANDONED,
}
