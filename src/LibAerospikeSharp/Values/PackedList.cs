using System.Collections;

namespace LibAerospikeSharp.Values;

/// <summary>A list that a server sent. It is unpacked when its content is first used.</summary>
/// <param name="bytes">The bytes of exactly one valid list.</param>
internal sealed class PackedList(ReadOnlyMemory<byte> bytes) : IReadOnlyList<object?>, IPacked
{
    private Value[]? _items;

    public ReadOnlyMemory<byte> Bytes => bytes;

    public int Count => Items.Length;

    /// <summary>The elements. If several threads are the first to use them, each may unpack the list.</summary>
    public Value[] Items => _items ??= MsgPackValueReader.ReadList(bytes);

    public object? this[int index] =>
        (uint)index < (uint)Items.Length
            ? Items[index].ToObject()
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} elements.");

    public IEnumerator<object?> GetEnumerator() => Items.Select(item => item.ToObject()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"list of {Count}";
}
