using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>
/// Finds the readers in a program that is compiled ahead of time. Such a program has code only for types that the compiler has
/// seen. All reference types share their code. The compiler sees the value types that are listed here. Collections of others,
/// such as enums, are read with boxing.
/// </summary>
internal static class AheadOfTimeReaders
{
    private static readonly Dictionary<Type, object> s_collections = [];
    private static readonly Dictionary<Type, ItemReader> s_items = [];

    static AheadOfTimeReaders()
    {
        Add<object?>();
        Add<bool>();
        Add<sbyte>();
        Add<byte>();
        Add<short>();
        Add<ushort>();
        Add<int>();
        Add<uint>();
        Add<long>();
        Add<ulong>();
        Add<float>();
        Add<double>();
        Add<ReadOnlyMemory<byte>>();
        Add<Value>();
    }

    /// <summary>Returns the reader of a typed collection.</summary>
    /// <param name="definition">The reader's generic type.</param>
    public static CollectionReader<T> Find<T>([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type definition)
    {
        if (s_collections.TryGetValue(typeof(T), out var reader))
        {
            return (CollectionReader<T>)reader;
        }

        return CollectionReaders.ElementTypes(typeof(T)) switch
        {
            [{ IsValueType: false } element] => (CollectionReader<T>)MakeShared(definition, element),
            [var key, { IsValueType: false } value] when !key.IsValueType || key == typeof(int) || key == typeof(long)
                => (CollectionReader<T>)MakeShared(definition, key, value),
            [var element] => new ObjectListReader<T>(FindItem(element)),
            [var key, var value] => new ObjectDictionaryReader<T>(FindItem(key), FindItem(value)),
            _ => throw new UnreachableException($"{typeof(T)} is not a collection."),
        };
    }

    /// <summary>Creates a list or dictionary.</summary>
    /// <exception cref="NotSupportedException">The compiler has not seen that it is created.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2091", Justification = "A missing constructor is reported.")]
    public static T Create<T>(string bin)
    {
        try
        {
            return Activator.CreateInstance<T>();
        }
        catch (MissingMethodException exception)
        {
            throw new NotSupportedException(
                $"Bin '{bin}' can't be read: this program was compiled ahead of time, and the compiler generated no code to create {typeof(T)}. "
                    + "It does so for the type argument of every Get, but not for types inside it. Call Get with this type anywhere in the program.", exception);
        }
    }

    private static ItemReader FindItem(Type type) =>
        s_items.TryGetValue(type, out var reader) ? reader
        : !type.IsValueType ? (ItemReader)MakeShared(typeof(TypedItemReader<>), type)
        : Nullable.GetUnderlyingType(type) is { } underlying ? new NullableItemReader(FindItem(underlying))
        : new RareItemReader(type);

    private static void Add<T>()
    {
        s_items[typeof(T)] = new TypedItemReader<T>();
        s_collections[typeof(T[])] = new ArrayReader<T>();
        s_collections[typeof(List<T>)] = new ListReader<T>();
        s_collections[typeof(Dictionary<string, T>)] = new DictionaryReader<string, T>();
        s_collections[typeof(Dictionary<int, T>)] = new DictionaryReader<int, T>();
        s_collections[typeof(Dictionary<long, T>)] = new DictionaryReader<long, T>();
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Reference types share the code that Add uses.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The readers require nothing of their type arguments.")]
    private static object MakeShared(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type definition, params Type[] elements) =>
        Activator.CreateInstance(definition.MakeGenericType(elements))!; // only null for nullable types
}
