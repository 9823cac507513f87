namespace LibAerospikeSharp.Values;

/// <summary>A list or map as a server sent it.</summary>
internal interface IPacked
{
    /// <summary>One whole, valid list or map.</summary>
    ReadOnlyMemory<byte> Bytes { get; }
}
