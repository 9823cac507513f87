using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Finds the readers of typed collections.</summary>
internal static class CollectionReaders
{
    /// <summary>Returns the reader, or <see langword="null"/> if the type is not a typed collection.</summary>
    /// <param name="dynamic">Whether code for any element type can be generated at run time.</param>
    public static CollectionReader<T>? Find<T>(bool dynamic) =>
        DefinitionFor(typeof(T)) is not { } definition ? null
        : dynamic && RuntimeFeature.IsDynamicCodeSupported ? (CollectionReader<T>?)Activator.CreateInstance(definition.MakeGenericType(ElementTypes(typeof(T))))
        : AheadOfTimeReaders.Find<T>(definition);

    /// <summary>The type of an array's elements, or of a dictionary's keys and values.</summary>
    public static Type[] ElementTypes(Type collection) =>
        collection.GetElementType() is { } element ? [element] : collection.GetGenericArguments();

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private static Type? DefinitionFor(Type type) =>
        type == typeof(byte[]) ? null
        : type.IsSZArray ? typeof(ArrayReader<>)
        : !type.IsGenericType ? null
        : type.GetGenericTypeDefinition() == typeof(List<>) ? typeof(ListReader<>)
        : type.GetGenericTypeDefinition() == typeof(Dictionary<,>) ? typeof(DictionaryReader<,>)
        : null;
}
