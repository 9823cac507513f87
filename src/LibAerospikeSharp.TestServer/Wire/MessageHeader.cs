namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>Where things are in the header of a message; the client's as_proto.h sets the rule.</summary>
internal static class MessageHeader
{
    public const int Size = 22;

    public const int Info1 = 1;
    public const int Info2 = 2;
    public const int Info3 = 3;
    public const int Info4 = 4;
    public const int ResultCode = 5;
    public const int Generation = 6;

    /// <summary>Time to live in a request, expiry time in an answer.</summary>
    public const int Expiry = 10;

    /// <summary>The client's timeout in a request, the row's number in an answer to a batch.</summary>
    public const int BatchIndex = 14;

    public const int FieldCount = 18;
    public const int OperationCount = 20;
}
