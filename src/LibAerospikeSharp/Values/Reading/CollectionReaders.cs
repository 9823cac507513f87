using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Finds the readers of typed collections.</summary>
internal static class CollectionReaders
{
    private static readonly Dictionary<Type, object> s_common = [];

    static CollectionReaders()
    {
        Add<string?>();
        Add<bool>();
        Add<int>();
        Add<long>();
        Add<double>();
        Add<object?>();
        Add<byte[]?>();
    }

    /// <summary>
    /// Returns a <see cref="CollectionReader{T}"/> for the type, or <see langword="null"/> if the type is not a typed
    /// collection.
    /// </summary>
    public static object? Find(Type type)
    {
        if (s_common.TryGetValue(type, out var reader))
        {
            return reader;
        }

        if (!RuntimeFeature.IsDynamicCodeSupported || type == typeof(byte[]))
        {
            return null;
        }

        if (type.IsSZArray)
        {
            return Make(typeof(ArrayReader<>).MakeGenericType(type.GetElementType()!)); // arrays have one
        }

        if (!type.IsGenericType)
        {
            return null;
        }

        var definition = type.GetGenericTypeDefinition();
        return definition == typeof(List<>) ? Make(typeof(ListReader<>).MakeGenericType(type.GetGenericArguments()))
            : definition == typeof(Dictionary<,>) ? Make(typeof(DictionaryReader<,>).MakeGenericType(type.GetGenericArguments()))
            : null;
    }

    private static void Add<T>()
    {
        s_common[typeof(T[])] = new ArrayReader<T>();
        s_common[typeof(List<T>)] = new ListReader<T>();
        s_common[typeof(Dictionary<string, T>)] = new DictionaryReader<string, T>();
        s_common[typeof(Dictionary<long, T>)] = new DictionaryReader<long, T>();
    }

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The readers' constructors are kept: Add calls them.")]
    private static object? Make(Type type) => Activator.CreateInstance(type);
}
