using System.Text;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>
/// Receives the values of one bin in
/// <see cref="IAerospikeClient.BatchReadColumns(IEnumerable{Key}, BinColumn[], Memory{ResultCode}, BatchPolicy)"/>, with an
/// element for each record. Don't use it in two calls at the same time.
/// </summary>
public abstract class BinColumn
{
    private protected BinColumn(string name, int length, Memory<bool> isPresent)
    {
        NameRules.CheckBin(name, nameof(name));
        if (!isPresent.IsEmpty && isPresent.Length < length)
        {
            throw new ArgumentException($"There are {length} values, but {nameof(isPresent)} has length {isPresent.Length}.", nameof(isPresent));
        }

        Name = name;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        Length = length;
        IsPresent = isPresent;
    }

    /// <summary>The bin's name.</summary>
    public string Name { get; }

    /// <summary>How many values the column can hold.</summary>
    public int Length { get; }

    /// <summary>
    /// The memory that receives whether each value exists. It may be empty. A mock of a client stores here which of its values
    /// exist.
    /// </summary>
    public Memory<bool> IsPresent { get; }

    internal byte[] Utf8Name { get; }

    /// <summary>Stores a value. Stores nothing and returns <see langword="false"/> if the column's type can't hold it.</summary>
    /// <param name="index">The record's index.</param>
    /// <param name="kind">The value's type.</param>
    /// <param name="bits">A boolean as 0 or 1, an integer, or the bits of a double.</param>
    internal bool TrySet(int index, ValueKind kind, long bits)
    {
        var isSet = TryConvert(index, kind, bits);
        if (isSet && !IsPresent.IsEmpty)
        {
            IsPresent.Span[index] = true;
        }

        return isSet;
    }

    /// <summary>Stores that there is no value.</summary>
    internal void Clear(int index)
    {
        ClearValue(index);
        if (!IsPresent.IsEmpty)
        {
            IsPresent.Span[index] = false;
        }
    }

    private protected abstract bool TryConvert(int index, ValueKind kind, long bits);

    private protected abstract void ClearValue(int index);
}
