using System.Globalization;
using System.Reflection;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>Types and constants as C# writes them.</summary>
internal static class CSharpNames
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(sbyte)] = "sbyte", [typeof(byte)] = "byte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(nint)] = "nint", [typeof(nuint)] = "nuint",
        [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    /// <param name="type">The type.</param>
    /// <param name="nullability">What is known of the references in it; <see langword="null"/> to leave that out.</param>
    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType() ?? type, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Of(underlying)}?";
        }

        var mark = !type.IsValueType && !type.IsGenericParameter && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        return Plain(type, nullability) + mark;
    }

    public static string Of(object? constant, Type type) => constant switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        bool value => value ? "true" : "false",
        string value => $"\"{value}\"",
        _ when type.IsEnum => $"{Of(type)}.{Enum.ToObject(type, constant)}",
        _ => Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Plain(Type type, NullabilityInfo? nullability)
    {
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType() ?? type, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (type.IsPointer)
        {
            return $"{Of(type.GetElementType() ?? type)}*";
        }

        if (s_keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var owner = type is { IsNested: true, IsGenericParameter: false, DeclaringType: { } outer } ? $"{Of(outer)}." : "";
        var name = owner + type.Name.Split('`')[0];
        return type.IsGenericType ? $"{name}<{string.Join(", ", Arguments(type, nullability))}>" : name;
    }

    private static IEnumerable<string> Arguments(Type type, NullabilityInfo? nullability)
    {
        var known = nullability?.GenericTypeArguments ?? [];
        return type.GetGenericArguments().Select((argument, i) => Of(argument, i < known.Length ? known[i] : null));
    }
}
