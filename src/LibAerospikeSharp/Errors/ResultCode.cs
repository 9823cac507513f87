namespace LibAerospikeSharp;

/// <summary>The outcome of a command. Codes from 0 upwards come from the server, negative ones from the client.</summary>
public enum ResultCode
{
    /// <summary>Metrics are already enabled by another source. (AEROSPIKE_METRICS_CONFLICT)</summary>
    MetricsConflict = -20,

    /// <summary>The transaction has already been aborted. (AEROSPIKE_TXN_ALREADY_ABORTED)</summary>
    TransactionAlreadyAborted = -19,

    /// <summary>The transaction has already been committed. (AEROSPIKE_TXN_ALREADY_COMMITTED)</summary>
    TransactionAlreadyCommitted = -18,

    /// <summary>The transaction failed. (AEROSPIKE_TXN_FAILED)</summary>
    TransactionFailed = -17,

    /// <summary>One or more records of a batch failed. (AEROSPIKE_BATCH_FAILED)</summary>
    BatchFailed = -16,

    /// <summary>The server did not respond. (AEROSPIKE_NO_RESPONSE)</summary>
    NoResponse = -15,

    /// <summary>The node had too many errors in the error-rate window, so the client avoids it for a while. (AEROSPIKE_MAX_ERROR_RATE)</summary>
    MaxErrorRate = -14,

    /// <summary>A batch is retried record by record. Internal to libaerospike. (AEROSPIKE_USE_NORMAL_RETRY)</summary>
    UseNormalRetry = -13,

    /// <summary>All retries have been used. (AEROSPIKE_ERR_MAX_RETRIES_EXCEEDED)</summary>
    MaxRetriesExceeded = -12,

    /// <summary>The queue of waiting asynchronous commands is full. (AEROSPIKE_ERR_ASYNC_QUEUE_FULL)</summary>
    AsyncQueueFull = -11,

    /// <summary>A connection to a node failed. (AEROSPIKE_ERR_CONNECTION)</summary>
    ConnectionError = -10,

    /// <summary>The TLS set-up or handshake failed. (AEROSPIKE_ERR_TLS_ERROR)</summary>
    TlsError = -9,

    /// <summary>No node can run the command: the cluster is empty, or the partition has no owner. (AEROSPIKE_ERR_INVALID_NODE)</summary>
    InvalidNode = -8,

    /// <summary>All connections that are allowed for the node are in use. (AEROSPIKE_ERR_NO_MORE_CONNECTIONS)</summary>
    NoMoreConnections = -7,

    /// <summary>An asynchronous connection failed. (AEROSPIKE_ERR_ASYNC_CONNECTION)</summary>
    AsyncConnectionError = -6,

    /// <summary>The caller ended the query or scan. (AEROSPIKE_ERR_CLIENT_ABORT)</summary>
    ClientAbort = -5,

    /// <summary>A host name could not be resolved. (AEROSPIKE_ERR_INVALID_HOST)</summary>
    InvalidHost = -4,

    /// <summary>There are no more records. (AEROSPIKE_NO_MORE_RECORDS)</summary>
    NoMoreRecords = -3,

    /// <summary>The client rejected an argument. (AEROSPIKE_ERR_PARAM)</summary>
    InvalidParameter = -2,

    /// <summary>The client failed in a way that has no code of its own. (AEROSPIKE_ERR_CLIENT)</summary>
    ClientError = -1,

    /// <summary>The command succeeded. (AEROSPIKE_OK)</summary>
    Ok = 0,

    /// <summary>The server failed in a way that has no code of its own. (AEROSPIKE_ERR_SERVER)</summary>
    ServerError = 1,

    /// <summary>The record does not exist. (AEROSPIKE_ERR_RECORD_NOT_FOUND)</summary>
    RecordNotFound = 2,

    /// <summary>The record's generation is not the expected one. (AEROSPIKE_ERR_RECORD_GENERATION)</summary>
    RecordGeneration = 3,

    /// <summary>The server rejected the parameters of the request. (AEROSPIKE_ERR_REQUEST_INVALID)</summary>
    RequestInvalid = 4,

    /// <summary>A record with this key already exists. (AEROSPIKE_ERR_RECORD_EXISTS)</summary>
    RecordExists = 5,

    /// <summary>A bin with this name already exists. (AEROSPIKE_ERR_BIN_EXISTS)</summary>
    BinExists = 6,

    /// <summary>The cluster changed while a scan ran. (AEROSPIKE_ERR_CLUSTER_CHANGE)</summary>
    ClusterChange = 7,

    /// <summary>The namespace has no space left, so it accepts no writes. (AEROSPIKE_ERR_SERVER_FULL)</summary>
    ServerFull = 8,

    /// <summary>The command did not complete in time. (AEROSPIKE_ERR_TIMEOUT)</summary>
    Timeout = 9,

    /// <summary>The server's present configuration never allows the operation. (AEROSPIKE_ERR_ALWAYS_FORBIDDEN)</summary>
    AlwaysForbidden = 10,

    /// <summary>The partition is not available. (AEROSPIKE_ERR_CLUSTER)</summary>
    Cluster = 11,

    /// <summary>The operation does not fit the bin's type. (AEROSPIKE_ERR_BIN_INCOMPATIBLE_TYPE)</summary>
    BinIncompatibleType = 12,

    /// <summary>The record is larger than the namespace allows. (AEROSPIKE_ERR_RECORD_TOO_BIG)</summary>
    RecordTooBig = 13,

    /// <summary>Too many commands are waiting for this record (hot key). (AEROSPIKE_ERR_RECORD_BUSY)</summary>
    RecordBusy = 14,

    /// <summary>The scan was aborted on the server. (AEROSPIKE_ERR_SCAN_ABORTED)</summary>
    ScanAborted = 15,

    /// <summary>The server does not support the feature. (AEROSPIKE_ERR_UNSUPPORTED_FEATURE)</summary>
    UnsupportedFeature = 16,

    /// <summary>The bin does not exist. (AEROSPIKE_ERR_BIN_NOT_FOUND)</summary>
    BinNotFound = 17,

    /// <summary>The server's storage can't keep up with the writes. (AEROSPIKE_ERR_DEVICE_OVERLOAD)</summary>
    DeviceOverload = 18,

    /// <summary>The stored user key differs from the one sent. (AEROSPIKE_ERR_RECORD_KEY_MISMATCH)</summary>
    RecordKeyMismatch = 19,

    /// <summary>The namespace does not exist. (AEROSPIKE_ERR_NAMESPACE_NOT_FOUND)</summary>
    NamespaceNotFound = 20,

    /// <summary>The bin's name is too long, or the namespace has too many bin names. (AEROSPIKE_ERR_BIN_NAME)</summary>
    BinName = 21,

    /// <summary>The namespace's configuration or state forbids the operation, such as a time to live where records never expire. (AEROSPIKE_ERR_FAIL_FORBIDDEN)</summary>
    FailForbidden = 22,

    /// <summary>The list or map element does not exist. (AEROSPIKE_ERR_FAIL_ELEMENT_NOT_FOUND)</summary>
    ElementNotFound = 23,

    /// <summary>The list or map element already exists. (AEROSPIKE_ERR_FAIL_ELEMENT_EXISTS)</summary>
    ElementExists = 24,

    /// <summary>The feature needs the Enterprise Edition of the server. (AEROSPIKE_ERR_ENTERPRISE_ONLY)</summary>
    EnterpriseOnly = 25,

    /// <summary>The operation can't be applied to the bin's present value. (AEROSPIKE_ERR_OP_NOT_APPLICABLE)</summary>
    OperationNotApplicable = 26,

    /// <summary>The filter expression was false for the record. (AEROSPIKE_FILTERED_OUT)</summary>
    FilteredOut = 27,

    /// <summary>The write lost to a newer one from another data centre. (AEROSPIKE_LOST_CONFLICT)</summary>
    LostConflict = 28,

    /// <summary>A string is not valid in its encoding. (AEROSPIKE_INVALID_ENCODING, from libaerospike 7.5)</summary>
    InvalidEncoding = 29,

    /// <summary>The record is being shipped to another data centre. (AEROSPIKE_XDR_KEY_BUSY)</summary>
    XdrKeyBusy = 32,

    /// <summary>The query reached its end. (AEROSPIKE_QUERY_END)</summary>
    QueryEnd = 50,

    /// <summary>The server does not support security. (AEROSPIKE_SECURITY_NOT_SUPPORTED)</summary>
    SecurityNotSupported = 51,

    /// <summary>Security is not enabled on the server. (AEROSPIKE_SECURITY_NOT_ENABLED)</summary>
    SecurityNotEnabled = 52,

    /// <summary>The server does not support this security scheme. (AEROSPIKE_SECURITY_SCHEME_NOT_SUPPORTED)</summary>
    SecuritySchemeNotSupported = 53,

    /// <summary>The administration command is not valid. (AEROSPIKE_INVALID_COMMAND)</summary>
    InvalidCommand = 54,

    /// <summary>A field of the administration command is not valid. (AEROSPIKE_INVALID_FIELD)</summary>
    InvalidField = 55,

    /// <summary>The security protocol was not followed. (AEROSPIKE_ILLEGAL_STATE)</summary>
    IllegalState = 56,

    /// <summary>The user does not exist, or its name is not valid. (AEROSPIKE_INVALID_USER)</summary>
    InvalidUser = 60,

    /// <summary>The user already exists. (AEROSPIKE_USER_ALREADY_EXISTS)</summary>
    UserAlreadyExists = 61,

    /// <summary>The password is wrong or not valid. (AEROSPIKE_INVALID_PASSWORD)</summary>
    InvalidPassword = 62,

    /// <summary>The password has expired. (AEROSPIKE_EXPIRED_PASSWORD)</summary>
    ExpiredPassword = 63,

    /// <summary>The password may not be used again, or the client may not use it. (AEROSPIKE_FORBIDDEN_PASSWORD)</summary>
    ForbiddenPassword = 64,

    /// <summary>The credential is not valid. (AEROSPIKE_INVALID_CREDENTIAL)</summary>
    InvalidCredential = 65,

    /// <summary>The login session has expired. (AEROSPIKE_EXPIRED_SESSION)</summary>
    ExpiredSession = 66,

    /// <summary>The role does not exist, or its name is not valid. (AEROSPIKE_INVALID_ROLE)</summary>
    InvalidRole = 70,

    /// <summary>The role already exists. (AEROSPIKE_ROLE_ALREADY_EXISTS)</summary>
    RoleAlreadyExists = 71,

    /// <summary>The privilege is not valid. (AEROSPIKE_INVALID_PRIVILEGE)</summary>
    InvalidPrivilege = 72,

    /// <summary>The list of allowed addresses is not valid. (AEROSPIKE_INVALID_WHITELIST)</summary>
    InvalidWhitelist = 73,

    /// <summary>Quotas are not enabled on the server. (AEROSPIKE_QUOTAS_NOT_ENABLED)</summary>
    QuotasNotEnabled = 74,

    /// <summary>The quota is not valid. (AEROSPIKE_INVALID_QUOTA)</summary>
    InvalidQuota = 75,

    /// <summary>The client is not logged in. (AEROSPIKE_NOT_AUTHENTICATED)</summary>
    NotAuthenticated = 80,

    /// <summary>The user has no role that allows this. (AEROSPIKE_ROLE_VIOLATION)</summary>
    RoleViolation = 81,

    /// <summary>The client's address is not in the list of allowed addresses. (AEROSPIKE_NOT_WHITELISTED)</summary>
    NotWhitelisted = 82,

    /// <summary>The user's quota is used up. (AEROSPIKE_QUOTA_EXCEEDED)</summary>
    QuotaExceeded = 83,

    /// <summary>A user-defined function failed. (AEROSPIKE_ERR_UDF)</summary>
    UdfError = 100,

    /// <summary>Another transaction holds the record. (AEROSPIKE_MRT_BLOCKED)</summary>
    TransactionBlocked = 120,

    /// <summary>A record that the transaction read has been written since. (AEROSPIKE_MRT_VERSION_MISMATCH)</summary>
    TransactionVersionMismatch = 121,

    /// <summary>The transaction has expired. (AEROSPIKE_MRT_EXPIRED)</summary>
    TransactionExpired = 122,

    /// <summary>The transaction has more writes than the server allows. (AEROSPIKE_MRT_TOO_MANY_WRITES)</summary>
    TransactionTooManyWrites = 123,

    /// <summary>The transaction has already been committed. (AEROSPIKE_MRT_COMMITTED)</summary>
    TransactionCommitted = 124,

    /// <summary>The transaction has already been aborted. (AEROSPIKE_MRT_ABORTED)</summary>
    TransactionAborted = 125,

    /// <summary>The record is locked by an earlier write of the same transaction. (AEROSPIKE_MRT_ALREADY_LOCKED)</summary>
    TransactionAlreadyLocked = 126,

    /// <summary>The transaction has already been started. (AEROSPIKE_MRT_MONITOR_EXISTS)</summary>
    TransactionMonitorExists = 127,

    /// <summary>Batches are disabled on the server. (AEROSPIKE_ERR_BATCH_DISABLED)</summary>
    BatchDisabled = 150,

    /// <summary>The batch has more keys than the server allows. (AEROSPIKE_ERR_BATCH_MAX_REQUESTS_EXCEEDED)</summary>
    BatchMaxRequestsExceeded = 151,

    /// <summary>The server's batch queues are full. (AEROSPIKE_ERR_BATCH_QUEUES_FULL)</summary>
    BatchQueuesFull = 152,

    /// <summary>The text is not valid GeoJSON, or is GeoJSON of an unsupported type. (AEROSPIKE_ERR_GEO_INVALID_GEOJSON)</summary>
    InvalidGeoJson = 160,

    /// <summary>An index with this name already exists. (AEROSPIKE_ERR_INDEX_FOUND)</summary>
    IndexFound = 200,

    /// <summary>The index does not exist. (AEROSPIKE_ERR_INDEX_NOT_FOUND)</summary>
    IndexNotFound = 201,

    /// <summary>The server has no memory left for the index. (AEROSPIKE_ERR_INDEX_OOM)</summary>
    IndexOutOfMemory = 202,

    /// <summary>The index is still being built. (AEROSPIKE_ERR_INDEX_NOT_READABLE)</summary>
    IndexNotReadable = 203,

    /// <summary>The index operation failed. (AEROSPIKE_ERR_INDEX)</summary>
    IndexError = 204,

    /// <summary>The index's name is too long. (AEROSPIKE_ERR_INDEX_NAME_MAXLEN)</summary>
    IndexNameTooLong = 205,

    /// <summary>The namespace already has the maximum number of indexes. (AEROSPIKE_ERR_INDEX_MAXCOUNT)</summary>
    IndexMaxCount = 206,

    /// <summary>The query was aborted on the server. (AEROSPIKE_ERR_QUERY_ABORTED)</summary>
    QueryAborted = 210,

    /// <summary>The server's query queue is full. (AEROSPIKE_ERR_QUERY_QUEUE_FULL)</summary>
    QueryQueueFull = 211,

    /// <summary>The query did not complete in time on the server. (AEROSPIKE_ERR_QUERY_TIMEOUT)</summary>
    QueryTimeout = 212,

    /// <summary>The query failed. (AEROSPIKE_ERR_QUERY)</summary>
    QueryError = 213,

    /// <summary>The user-defined function does not exist on the server. (AEROSPIKE_ERR_UDF_NOT_FOUND)</summary>
    UdfNotFound = 1301,

    /// <summary>The Lua file does not exist on the server. (AEROSPIKE_ERR_LUA_FILE_NOT_FOUND)</summary>
    LuaFileNotFound = 1302,
}
