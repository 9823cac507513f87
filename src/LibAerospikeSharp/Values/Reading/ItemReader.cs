using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads an element of a list or map as an object.</summary>
internal abstract class ItemReader
{
    /// <exception cref="InvalidCastException">The value, or a value inside it, has another type.</exception>
    /// <exception cref="OverflowException">An integer does not fit.</exception>
    public abstract object? Read(ref MsgPackReader reader, string bin);
}
