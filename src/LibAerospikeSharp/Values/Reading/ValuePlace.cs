namespace LibAerospikeSharp.Values.Reading;

/// <summary>The place of a value that is being read: its bin, and its position inside a list or map.</summary>
/// <param name="bin">The bin's name.</param>
/// <param name="source">The whole list or map in the bin, if the value is inside one.</param>
/// <param name="position">The position in the source at which the value begins.</param>
internal readonly struct ValuePlace(string bin, ReadOnlyMemory<byte> source = default, int position = 0)
{
    /// <summary>Describes the place, to begin a message with.</summary>
    public override string ToString() =>
        position == 0 ? $"Bin '{bin}'" : $"Bin '{bin}', at {MsgPackPath.Find(bin, source, position)},";
}
