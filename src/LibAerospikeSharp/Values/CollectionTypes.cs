using System.Collections;
using System.Collections.Immutable;
using System.Collections.Specialized;
using System.Diagnostics.CodeAnalysis;
using System.IO.Enumeration;

namespace LibAerospikeSharp.Values;

/// <summary>
/// Decides which types are lists and which are maps. A type that holds more than the elements that it enumerates is neither:
/// the rest would be lost.
/// </summary>
internal static class CollectionTypes
{
    // They hold nothing but their elements, although they are not collections for .NET.
    private static readonly Type[] s_sequences = [typeof(ImmutableQueue<>), typeof(ImmutableStack<>), typeof(FileSystemEnumerable<>)];

    /// <summary>
    /// Whether a type is plainly a list or a map. Otherwise <paramref name="hint"/> is what to do instead, or empty.
    /// </summary>
    /// <param name="type">A type that implements <see cref="IEnumerable"/>.</param>
    /// <param name="elements">The element types of the type, as <see cref="ElementTypes"/> returns them.</param>
    /// <param name="hint">What to do instead, or empty.</param>
    public static bool IsListOrMap(Type type, Type[] elements, out string hint)
    {
        hint = "";
        if (type is { IsArray: true, IsSZArray: false })
        {
            hint = " Use an array of arrays instead of a multidimensional array.";
        }
        else if (typeof(NameObjectCollectionBase).IsAssignableFrom(type))
        {
            hint = " Enumerating it returns only the keys. Use a dictionary instead.";
        }
        else if (Implements(type, typeof(IGrouping<,>)) || Array.Exists(elements, element => Is(element, typeof(IGrouping<,>))))
        {
            hint = " Its keys would be lost. Use a dictionary instead.";
        }
        else if (!type.IsArray && Array.Exists(elements, element => IsNode(type, IsPair(element) ? element.GetGenericArguments()[1] : element)))
        {
            hint = " It is a node of a tree, which is more than the nodes inside it.";
        }
        else if (elements.Length > 1)
        {
            hint = " It enumerates elements of several types.";
        }
        else if (!IsCollection(type, elements))
        {
            hint = " It is a sequence, but not a collection. If you want to store its elements, call ToList() on it.";
        }

        return hint.Length == 0;
    }

    [UnconditionalSuppressMessage(
        "Trimming", "IL2070", Justification = "If an interface was trimmed away, nothing enumerates by it. The other interfaces are then enough.")]
    public static Type[] ElementTypes(Type type) =>
        [.. type.GetInterfaces().Where(candidate => Is(candidate, typeof(IEnumerable<>))).Select(candidate => candidate.GetGenericArguments()[0])];

    public static bool IsPair(Type type) => Is(type, typeof(KeyValuePair<,>));

    /// <summary>Whether a type enumerates elements of its own kind, as the nodes of a JSON or XML document do.</summary>
    private static bool IsNode(Type type, Type element) => element.IsClass && element != typeof(object) && element.IsAssignableFrom(type);

    /// <summary>Whether a type holds elements and nothing else, as far as .NET tells.</summary>
    private static bool IsCollection(Type type, Type[] elements) =>
        typeof(ICollection).IsAssignableFrom(type)
        || elements is [{ } element] && IsPair(element)
        || Implements(type, typeof(ICollection<>))
        || Implements(type, typeof(IReadOnlyCollection<>))
        || (type.IsClass && typeof(IEnumerator).IsAssignableFrom(type)) // the result of LINQ, or of a method that yields
        || Array.Exists(s_sequences, sequence => Is(type, sequence));

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The interfaces are named here, so they are kept.")]
    private static bool Implements(Type type, Type definition) => Array.Exists(type.GetInterfaces(), candidate => Is(candidate, definition));

    private static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
