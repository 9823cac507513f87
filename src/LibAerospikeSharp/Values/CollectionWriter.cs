using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Writes the collections of one .NET type as msgpack.</summary>
internal abstract class CollectionWriter
{
    // Weak references, so that the types of a plug-in can be unloaded.
    private static readonly ConditionalWeakTable<Type, Found> s_writers = [];

    /// <summary>The kind of value: list or map.</summary>
    public abstract ValueKind Kind { get; }

    /// <summary>
    /// Writes a collection. Returns <see langword="false"/> if it can't be sent. Then the bytes written so far are of no use.
    /// </summary>
    public abstract bool TryWrite(ref MsgPackWriter writer, object collection, ref ValueError valueError);

    /// <param name="type">A type that implements <see cref="IEnumerable"/>.</param>
    /// <param name="writer">The writer, if there is one.</param>
    /// <param name="hint">Otherwise what to do instead, or empty.</param>
    public static bool TryGet(Type type, [NotNullWhen(true)] out CollectionWriter? writer, out string hint)
    {
        var found = s_writers.GetValue(type, static type => Find(type, RuntimeFeature.IsDynamicCodeSupported));
        (writer, hint) = (found.Writer, found.Hint);
        return writer is not null;
    }

    /// <param name="type">A type that implements <see cref="IEnumerable"/>.</param>
    /// <param name="dynamic">Whether code for any element type can be generated at run time.</param>
    internal static Found Find(Type type, bool dynamic)
    {
        if (type == typeof(PackedList) || type == typeof(PackedMap))
        {
            return new(type == typeof(PackedList) ? PackedWriter.List : PackedWriter.Map);
        }

        if (CommonCollections.Find(type) is { } common)
        {
            return new(common);
        }

        var elements = CollectionTypes.ElementTypes(type);
        if (!CollectionTypes.IsListOrMap(type, elements, out var hint))
        {
            return new(null, hint);
        }

        if (elements is [var pair] && CollectionTypes.IsPair(pair) && pair.GetGenericArguments() is [var key, var value])
        {
            return CommonCollections.FindPairs(key, value) is { } pairs ? new(pairs)
                : dynamic && RuntimeFeature.IsDynamicCodeSupported ? new(Make(typeof(PairsWriter<,>).MakeGenericType(key, value)))
                : typeof(IDictionary).IsAssignableFrom(type) ? new(DictionaryWriter.Instance)
                : new(null, " This program is compiled ahead of time, so use a Dictionary instead.");
        }

        if (typeof(IDictionary).IsAssignableFrom(type))
        {
            return new(DictionaryWriter.Instance);
        }

        return elements is [{ IsByRefLike: false } element] && dynamic && RuntimeFeature.IsDynamicCodeSupported
            ? new(Make(typeof(ListWriter<>).MakeGenericType(element)))
            : new(ObjectsWriter.Instance);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The writers' constructors are kept: CommonCollections calls them.")]
    private static CollectionWriter Make(Type type) => (CollectionWriter)Activator.CreateInstance(type)!; // only null for nullable types

    internal sealed record Found(CollectionWriter? Writer, string Hint = "");
}
