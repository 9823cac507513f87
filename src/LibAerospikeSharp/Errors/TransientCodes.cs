namespace LibAerospikeSharp.Errors;

/// <summary>The result codes of failures that may be gone at the next attempt.</summary>
internal static class TransientCodes
{
    public static bool Contains(ResultCode code) => code is

        // The request or its response was lost. A broken connection with TLS is a TLS error.
        ResultCode.Timeout or ResultCode.ConnectionError or ResultCode.AsyncConnectionError or ResultCode.TlsError
        or ResultCode.NoResponse or ResultCode.MaxRetriesExceeded

        // The client is at a limit of its own.
        or ResultCode.AsyncQueueFull or ResultCode.NoMoreConnections or ResultCode.MaxErrorRate

        // The cluster is changing, or name resolution is out of service.
        or ResultCode.InvalidNode or ResultCode.InvalidHost or ResultCode.Cluster or ResultCode.ClusterChange

        // The server is busy.
        or ResultCode.RecordBusy or ResultCode.DeviceOverload or ResultCode.XdrKeyBusy or ResultCode.TransactionBlocked
        or ResultCode.BatchQueuesFull or ResultCode.QueryQueueFull or ResultCode.QueryTimeout or ResultCode.QuotaExceeded
        or ResultCode.IndexNotReadable;
}
