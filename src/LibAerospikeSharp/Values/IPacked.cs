namespace LibAerospikeSharp.Values;

/// <summary>A list or map in the form in which a server sent it.</summary>
internal interface IPacked
{
    /// <summary>The bytes of exactly one valid list or map.</summary>
    ReadOnlyMemory<byte> Bytes { get; }
}
