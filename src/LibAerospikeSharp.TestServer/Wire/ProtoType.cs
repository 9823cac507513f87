namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>What a frame carries (second byte of the frame header).</summary>
internal enum ProtoType : byte
{
    Info = 1,
    Security = 2,
    Message = 3,
    CompressedMessage = 4,
}
