namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The content of a frame: the second byte of its header.</summary>
internal enum ProtoType : byte
{
    Info = 1,
    Security = 2,
    Message = 3,
    CompressedMessage = 4,
}
