namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The offsets in the header of a message, as defined by as_proto.h of the C client.</summary>
internal static class MessageHeader
{
    public const int Size = 22;

    public const int Info1 = 1;
    public const int Info2 = 2;
    public const int Info3 = 3;
    public const int Info4 = 4;
    public const int ResultCode = 5;
    public const int Generation = 6;

    /// <summary>The time to live in a request, the expiry time in a response.</summary>
    public const int Expiry = 10;

    /// <summary>The client's timeout in a request, the index of the record in the response to a batch.</summary>
    public const int BatchIndex = 14;

    public const int FieldCount = 18;
    public const int OperationCount = 20;
}
