namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The type of an operation in a message.</summary>
internal enum OperationType : byte
{
    Read = 1,
    Write = 2,
    CdtRead = 3,
    CdtModify = 4,
    Increment = 5,
    ExpressionRead = 7,
    ExpressionModify = 8,
    Append = 9,
    Prepend = 10,
    Touch = 11,
    BitsRead = 12,
    BitsModify = 13,
    DeleteAll = 14,
    HllRead = 15,
    HllModify = 16,
}
