namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The fields of a message that this server reads or writes.</summary>
internal enum FieldType : byte
{
    Namespace = 0,
    Set = 1,
    Key = 2,
    Digest = 4,
    TransactionId = 5,
    SocketTimeout = 9,
    RecordsPerSecond = 10,
    PartitionNumbers = 11,
    PartitionDigests = 12,
    MaxRecords = 13,
    IndexValues = 15,
    IndexRange = 22,
    UdfPackage = 30,
    QueryBins = 40,
    Batch = 41,
    BatchWithSet = 42,
    Filter = 43,
    ErrorDetails = 45,
}
