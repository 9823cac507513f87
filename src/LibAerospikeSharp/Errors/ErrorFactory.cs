namespace LibAerospikeSharp.Errors;

/// <summary>The one place that knows which code is which exception.</summary>
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

    /// <summary>What to try, for the codes where that is known; else nothing.</summary>
    public static string Advice(ResultCode code) => code switch
    {
        ResultCode.RecordNotFound => "Put, Increment and Append make a record; Find, Exists and TryRemove tell of its absence without an exception.",
        ResultCode.RecordExists => "Only RecordExistsAction.CreateOnly refuses a record that exists.",
        ResultCode.BinIncompatibleType => "Read the bin to see its type: an integer takes integers, a double doubles, a string strings and a blob blobs.",
        ResultCode.RequestInvalid => "See whether the policy fits the operations; the server's log says what it refused.",
        ResultCode.RecordKeyMismatch => "The record was stored with another user key; leave SendKey off, or write the record anew.",
        ResultCode.EnterpriseOnly => "Leave off what only the Enterprise Edition has, such as DurableDelete.",
        ResultCode.FailForbidden => "See whether the namespace allows it: a time to live needs nsup-period or allow-ttl-without-nsup.",
        ResultCode.UnsupportedFeature => "See whether the server's version has it.",
        ResultCode.RecordGeneration => "Read the record again and repeat the write.",
        ResultCode.Timeout => "Allow a longer timeout, or see whether the node is overloaded.",
        ResultCode.NamespaceNotFound => "Namespaces are made in the server's configuration; check the spelling.",
        ResultCode.RecordTooBig => "Split the record, or raise the namespace's max-record-size.",
        ResultCode.RecordBusy => "Spread the load over more keys, or try again after a pause.",
        ResultCode.DeviceOverload => "Try again after a pause.",
        ResultCode.BatchMaxRequestsExceeded => "Set MaxKeysPerCall in the BatchPolicy to what the server's batch-max-requests allows.",
        ResultCode.AsyncQueueFull => "Send fewer commands at a time, or allow the event loops more in flight (with more connections) or in their queues.",
        ResultCode.AsyncConnectionError => "Check that the node runs and the network holds; reads can be retried.",
        ResultCode.MaxErrorRate => "The node had many errors and is left alone for some seconds; see what became of it.",
        ResultCode.NoMoreConnections => "Allow more connections for each node, or run fewer commands at a time.",
        ResultCode.InvalidNode or ResultCode.ConnectionError => "Check that the nodes run and that their addresses can be reached from here.",
        ResultCode.NotAuthenticated or ResultCode.InvalidCredential => "Give a user and a password when connecting.",
        _ => "",
    };
}
