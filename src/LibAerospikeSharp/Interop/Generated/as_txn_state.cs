namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_txn_state : uint
{
    AS_TXN_STATE_OPEN,
    AS_TXN_STATE_VERIFIED,
    AS_TXN_STATE_COMMITTED,
    AS_TXN_STATE_ABORTED,
}
