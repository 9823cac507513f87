namespace LibAerospikeSharp.Values.Reading;

/// <summary>Where a value is that is read: its bin, and where inside a list or map.</summary>
/// <param name="bin">The bin's name.</param>
/// <param name="source">The whole list or map that the bin holds, if the value is inside one.</param>
/// <param name="position">Where in it the value begins.</param>
internal readonly struct ValuePlace(string bin, ReadOnlyMemory<byte> source = default, int position = 0)
{
    /// <summary>For a message that the place begins.</summary>
    public override string ToString() =>
        position == 0 ? $"Bin '{bin}'" : $"Bin '{bin}', at {MsgPackPath.Find(bin, source, position)},";
}
