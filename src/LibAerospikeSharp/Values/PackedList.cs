using System.Collections;

namespace LibAerospikeSharp.Values;

/// <summary>A list that a server sent, taken apart when it is first looked into.</summary>
/// <param name="bytes">One whole, valid list.</param>
internal sealed class PackedList(ReadOnlyMemory<byte> bytes) : IReadOnlyList<object?>, IPacked
{
    private Value[]? _items;

    public ReadOnlyMemory<byte> Bytes => bytes;

    public int Count => Items.Length;

    /// <summary>The elements; threads that come at once may each read them.</summary>
    public Value[] Items => _items ??= MsgPackValueReader.ReadList(bytes);

    public object? this[int index] =>
        (uint)index < (uint)Items.Length
            ? Items[index].ToObject()
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} elements.");

    public IEnumerator<object?> GetEnumerator() => Items.Select(item => item.ToObject()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"list of {Count}";
}
