using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Tests.Interop;

/// <summary>Compares a mirrored struct or enum with what the native library's debug information says.</summary>
internal static class LayoutComparison
{
    private const BindingFlags InstanceFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The differences, each naming the type and the field; none when the type is right.</summary>
    /// <param name="type">The mirrored type.</param>
    /// <param name="native">What the library says.</param>
    /// <param name="sameVersion">Whether the bindings were made for the library's version: otherwise each may have enum values that the other doesn't know.</param>
    public static IEnumerable<string> Differences(Type type, NativeLayout native, bool sameVersion = true) =>
        type.IsEnum ? EnumDifferences(type, native, sameVersion) : StructDifferences(type, native.Size, native.Fields ?? []);

    private static IEnumerable<string> StructDifferences(Type type, int nativeSize, IReadOnlyList<NativeField> nativeFields)
    {
        // A flexible array at the end counts for nothing in C, for one element in the bindings.
        var flexible = nativeFields is [.., { Size: 0 } last] ? last : null;
        if (SizeOf(type) != nativeSize && flexible is null)
        {
            yield return $"{type.Name}: size is {SizeOf(type)}, the library's is {nativeSize}";
        }

        var fields = type.GetFields(InstanceFields).ToDictionary(field => field.Name);
        foreach (var native in nativeFields)
        {
            // An unnamed union is a field called Anonymous in the bindings.
            if (!fields.Remove(native.Name.Length == 0 ? "Anonymous" : native.Name, out var field))
            {
                yield return $"{type.Name}.{native.Name}: missing";
                continue;
            }

            if (OffsetOf(field) != native.Offset)
            {
                yield return $"{type.Name}.{native.Name}: offset is {OffsetOf(field)}, the library's is {native.Offset}";
            }

            if (SizeOf(field.FieldType) != native.Size && native != flexible)
            {
                yield return $"{type.Name}.{native.Name}: size is {SizeOf(field.FieldType)}, the library's is {native.Size}";
            }

            foreach (var difference in native.Fields is { } nested ? StructDifferences(field.FieldType, native.Size, nested) : [])
            {
                yield return $"{type.Name}.{native.Name} > {difference}";
            }
        }

        foreach (var name in fields.Keys)
        {
            yield return $"{type.Name}.{name}: the library has no such field";
        }
    }

    private static IEnumerable<string> EnumDifferences(Type type, NativeLayout native, bool sameVersion)
    {
        if (SizeOf(type) != native.Size)
        {
            yield return $"{type.Name}: size is {SizeOf(type)}, the library's is {native.Size}";
        }

        var values = native.Values ?? new Dictionary<string, long>();
        foreach (var name in type.GetEnumNames())
        {
            var value = Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture);
            if (!values.TryGetValue(name, out var nativeValue))
            {
                if (sameVersion)
                {
                    yield return $"{type.Name}.{name}: the library has no such value";
                }
            }
            else if (value != nativeValue)
            {
                yield return $"{type.Name}.{name}: is {value}, the library's is {nativeValue}";
            }
        }

        foreach (var name in sameVersion ? values.Keys.Except(type.GetEnumNames()) : [])
        {
            yield return $"{type.Name}.{name}: missing";
        }
    }

    private static int SizeOf(Type type) => type.IsPointer || type.IsFunctionPointer
        ? IntPtr.Size
        : (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!; // a method that exists and returns an int

    /// <summary>Where the field really is in memory, which attributes only suggest.</summary>
    private static int OffsetOf(FieldInfo field)
    {
        var method = new DynamicMethod("Offset", typeof(int), null, typeof(LayoutComparison).Module, skipVisibility: true);
        var code = method.GetILGenerator();
        var instance = code.DeclareLocal(field.DeclaringType!); // a field found on a type
        code.Emit(OpCodes.Ldloca, instance);
        code.Emit(OpCodes.Ldflda, field);
        code.Emit(OpCodes.Ldloca, instance);
        code.Emit(OpCodes.Sub);
        code.Emit(OpCodes.Conv_I4);
        code.Emit(OpCodes.Ret);
        return (int)method.Invoke(null, null)!; // an int by its signature
    }
}
