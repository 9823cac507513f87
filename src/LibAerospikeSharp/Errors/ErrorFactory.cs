namespace LibAerospikeSharp.Errors;

/// <summary>The only place that maps result codes to exceptions.</summary>
internal static class ErrorFactory
{
    public static AerospikeException Create(ResultCode code, string message, bool inDoubt = false, string? node = null) => code switch
    {
        ResultCode.AsyncQueueFull or ResultCode.NoMoreConnections => new BackpressureException(message, code, inDoubt, node),

        ResultCode.InvalidNode or ResultCode.ConnectionError or ResultCode.AsyncConnectionError or ResultCode.InvalidHost
            or ResultCode.TlsError or ResultCode.MaxErrorRate or ResultCode.Cluster => new ClusterException(message, code, inDoubt, node),

        ResultCode.InvalidParameter or ResultCode.RequestInvalid => new InvalidRequestException(message, code, inDoubt, node),
        ResultCode.Timeout => new AerospikeTimeoutException(message, code, inDoubt, node),
        < 0 => new AerospikeClientException(message, code, inDoubt, node),

        ResultCode.RecordNotFound => new RecordNotFoundException(message, code, inDoubt, node),
        ResultCode.RecordGeneration => new RecordGenerationException(message, code, inDoubt, node),
        ResultCode.RecordExists => new RecordExistsException(message, code, inDoubt, node),
        ResultCode.BinExists => new BinExistsException(message, code, inDoubt, node),
        ResultCode.BinIncompatibleType => new BinTypeException(message, code, inDoubt, node),
        ResultCode.RecordTooBig => new RecordTooBigException(message, code, inDoubt, node),
        ResultCode.BinNotFound => new BinNotFoundException(message, code, inDoubt, node),
        ResultCode.BinName => new BinNameException(message, code, inDoubt, node),
        ResultCode.FilteredOut => new FilteredOutException(message, code, inDoubt, node),
        ResultCode.RecordBusy or ResultCode.RecordKeyMismatch or ResultCode.ElementNotFound or ResultCode.ElementExists
            or ResultCode.OperationNotApplicable or ResultCode.LostConflict or ResultCode.InvalidEncoding => new RecordException(message, code, inDoubt, node),

        ResultCode.IndexNotFound => new IndexNotFoundException(message, code, inDoubt, node),
        ResultCode.IndexFound => new IndexExistsException(message, code, inDoubt, node),
        >= ResultCode.IndexFound and <= ResultCode.IndexMaxCount => new IndexException(message, code, inDoubt, node),
        ResultCode.QueryAborted or ResultCode.ScanAborted => new QueryAbortedException(message, code, inDoubt, node),
        ResultCode.QueryEnd or (>= ResultCode.QueryAborted and <= ResultCode.QueryError) => new QueryException(message, code, inDoubt, node),
        >= ResultCode.SecurityNotSupported and <= ResultCode.QuotaExceeded => new AdminException(message, code, inDoubt, node),
        ResultCode.UdfError or ResultCode.UdfNotFound or ResultCode.LuaFileNotFound => new UdfException(message, code, inDoubt, node),
        _ => new ServerException(message, code, inDoubt, node),
    };

    /// <summary>Suggests what to do about a failure. The text is empty if there is nothing to suggest.</summary>
    public static string Advice(ResultCode code) => code switch
    {
        ResultCode.ServerError => "The server's log shows what it rejected. "
            + "Servers from 7.1 on reject maps that have keys other than integers, strings and blobs.",
        ResultCode.RecordNotFound => "To create the record, use Put, Increment or Append. "
            + "To handle a missing record without an exception, use Find, Exists or TryRemove.",
        ResultCode.RecordExists => "To write to a record that exists, use a RecordExistsAction other than CreateOnly.",
        ResultCode.BinIncompatibleType => "Read the bin to see its type. "
            + "An integer bin takes integers, a double bin doubles, a string bin strings, and a blob bin blobs. "
            + "Operations on lists and maps need a bin of that type.",
        ResultCode.RequestInvalid => "Check that the operations fit the policy and each other. "
            + "A command that replaces the record can't touch, increment, append or remove bins, and a read of all bins can't be combined with other reads. "
            + "The server's log shows what the server rejected.",
        ResultCode.RecordKeyMismatch => "The record was stored with another user key. Turn off SendKey, "
            + "or remove the record without SendKey and write it again.",
        ResultCode.EnterpriseOnly => "Turn off options that only the Enterprise Edition supports, such as DurableDelete and Compress.",
        ResultCode.FailForbidden => "If the write has a time to live, the cause is most likely that the namespace never expires records: its nsup-period is 0. "
            + "Set nsup-period (or allow-ttl-without-nsup), or write with TimeToLive.NeverExpire. "
            + "Other causes are a set at its limit (stop-writes-count, stop-writes-size), a truncation in progress, "
            + "and clocks that differ too much between the nodes.",
        ResultCode.ServerFull => "The namespace is at a limit of its storage or memory (stop-writes), so it accepts no writes. "
            + "Remove records, let them expire, or add capacity. Reads and removals still work.",
        ResultCode.Cluster => "The node can't serve the record's partition now, because nodes are missing or the cluster is still forming. "
            + "Back off and retry. If that does not help, check that all nodes are running.",
        ResultCode.UnsupportedFeature => "Check that the server's version supports the feature.",
        ResultCode.RecordGeneration => "Read the record again and retry the write.",
        ResultCode.Timeout => "Set a longer timeout, or check whether the node is overloaded.",
        ResultCode.NamespaceNotFound => "Check the spelling, including upper and lower case. Namespaces are defined in the server's configuration, not by clients.",
        ResultCode.RecordTooBig => "Split the record, or increase the namespace's max-record-size (1 MiB by default, at most 8 MiB).",
        ResultCode.RecordBusy => "More commands wait for this record than the namespace's transaction-pending-limit allows. "
            + "Back off and retry, or spread the load over more keys.",
        ResultCode.DeviceOverload => "The drives can't keep up with the writes (max-write-cache). Back off and retry.",
        ResultCode.BinName => "Servers before 7.0 limit how many different bin names a namespace can have. Put names that vary into a map.",
        ResultCode.OperationNotApplicable => "The operation does not fit the bin's present value. For example, an index is out of range. Read the bin to see its value.",
        ResultCode.InvalidGeoJson => "Use a geometry of type Point, Polygon, MultiPolygon or AeroCircle, with the longitude first.",
        ResultCode.BatchMaxRequestsExceeded => "Set BatchPolicy.MaxKeysPerCall to at most the server's batch-max-requests.",
        ResultCode.AsyncQueueFull => "Send fewer commands at a time, or increase MaxCommandsInQueue or MaxCommandsInProcess of the EventLoopOptions. "
            + "A larger MaxCommandsInProcess needs more connections.",
        ResultCode.AsyncConnectionError => "Check that the node is running and the network is up. Reads can be retried.",
        ResultCode.MaxErrorRate => "The client avoids this node for some seconds, because it had many errors. Check the node, then retry.",
        ResultCode.NoMoreConnections => "Allow more connections per node (MaxConnectionsPerNode, MaxAsyncConnectionsPerNode), or send fewer commands at a time.",
        ResultCode.InvalidNode or ResultCode.ConnectionError => "Check that the nodes are running, and that this machine can reach the addresses that they publish (access-address).",
        ResultCode.NotAuthenticated or ResultCode.InvalidCredential => "The client can't log in yet. Connect to a cluster without security.",
        _ => TransientCodes.Contains(code) ? "Back off and retry." : "",
    };
}
