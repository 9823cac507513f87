namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_policy_read_mode_ap : uint
{
    AS_POLICY_READ_MODE_AP_ONE,
    AS_POLICY_READ_MODE_AP_ALL,
}
