using System.Runtime.CompilerServices;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Compares lists and maps by their content, whatever their .NET types.</summary>
internal static class CollectionComparer
{
    /// <summary>Whether two collections that can be written hold equal elements, or equal pairs, in the same order.</summary>
    /// <exception cref="InsufficientExecutionStackException">The collections are nested too deeply.</exception>
    public static bool AreEqual(object left, object right)
    {
        if (ReferenceEquals(left, right) || (left is IPacked a && right is IPacked b && a.Bytes.Span.SequenceEqual(b.Bytes.Span)))
        {
            return true;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        return Pack(left) is { } x && Pack(right) is { } y && x.SequenceEqual(y);
    }

    /// <summary>
    /// Returns the elements of a list, or the keys and values of a map in turn, or <see langword="null"/> if they can't be
    /// written.
    /// </summary>
    private static IEnumerable<Value>? Pack(object collection)
    {
        switch (collection)
        {
            case PackedList list: return list.Items;
            case PackedMap map: return map.Pairs.SelectMany(pair => (Value[])[pair.Key, pair.Value]);
        }

        var writer = new MsgPackWriter();
        try
        {
            var valueError = default(ValueError);
            if (!Value.TryFromObject(collection, out var value, out _) || !MsgPackValueWriter.TryWrite(ref writer, value, ref valueError))
            {
                return null;
            }

            var packed = writer.Written.ToArray();
            return value.Kind == ValueKind.List ? Pack(new PackedList(packed)) : Pack(new PackedMap(packed));
        }
        catch (MsgPackSizeException)
        {
            return null;
        }
        finally
        {
            writer.Dispose();
        }
    }
}
