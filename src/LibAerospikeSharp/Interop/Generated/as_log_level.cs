namespace LibAerospikeSharp.Interop;

[NativeTypeName("unsigned int")]
internal enum as_log_level : uint
{
    AS_LOG_LEVEL_ERROR = 0,
    AS_LOG_LEVEL_WARN = 1,
    AS_LOG_LEVEL_INFO = 2,
    AS_LOG_LEVEL_DEBUG = 3,
    AS_LOG_LEVEL_TRACE = 4,
}
