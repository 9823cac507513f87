using System.Collections;
using System.Collections.Specialized;
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

        if (type.IsArray && type.GetArrayRank() > 1)
        {
            return new(null, " Use an array of arrays instead of a multidimensional array.");
        }

        if (typeof(NameObjectCollectionBase).IsAssignableFrom(type))
        {
            return new(null, " Enumerating it returns only the keys. Use a dictionary instead.");
        }

        if (CommonCollections.Find(type) is { } common)
        {
            return new(common);
        }

        Type[] elements = [.. ElementTypes(type)];
        if (elements.FirstOrDefault(IsPair)?.GetGenericArguments() is [var key, var value])
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

    [UnconditionalSuppressMessage(
        "Trimming", "IL2070", Justification = "If an interface was trimmed away, nothing enumerates by it. The other interfaces are then enough.")]
    private static IEnumerable<Type> ElementTypes(Type type) =>
        type.GetInterfaces()
            .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Select(candidate => candidate.GetGenericArguments()[0]);

    private static bool IsPair(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    internal sealed record Found(CollectionWriter? Writer, string Hint = "");
}
