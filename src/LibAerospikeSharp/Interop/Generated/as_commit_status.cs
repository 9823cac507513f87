namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_commit_status : uint
{
    AS_COMMIT_OK,
    AS_COMMIT_ALREADY_COMMITTED,
    AS_COMMIT_ALREADY_ABORTED,
    AS_COMMIT_VERIFY_FAILED,
    AS_COMMIT_MARK_ROLL_FORWARD_ABANDONED,
    AS_COMMIT_ROLL_FORWARD_ABANDONED,
    AS_COMMIT_CLOSE_ABANDONED,
}
