namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The fields of a message that this server reads or writes.</summary>
internal enum FieldType : byte
{
    Namespace = 0,
    Set = 1,
    Key = 2,
    Digest = 4,
    TransactionId = 5,
    UdfPackage = 30,
    Batch = 41,
    BatchWithSet = 42,
    Filter = 43,
    ErrorDetails = 45,
}
