namespace LibAerospikeSharp.Interop;

internal partial struct as_policies
{
    public as_policy_read read;

    public as_policy_write write;

    public as_policy_operate operate;

    public as_policy_remove remove;

    public as_policy_apply apply;

    public as_policy_batch batch;

    public as_policy_batch batch_parent_write;

    public as_policy_batch_write batch_write;

    public as_policy_batch_apply batch_apply;

    public as_policy_batch_remove batch_remove;

    public as_policy_scan scan;

    public as_policy_query query;

    public as_policy_info info;

    public as_policy_admin admin;

    [NativeTypeName("as_policy_txn_verify")]
    public as_policy_batch txn_verify;

    [NativeTypeName("as_policy_txn_roll")]
    public as_policy_batch txn_roll;

    public as_metrics_policy metrics;
}
