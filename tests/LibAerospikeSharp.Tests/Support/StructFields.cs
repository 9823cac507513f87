using System.Reflection;

namespace LibAerospikeSharp.Tests;

/// <summary>A native struct, field by field: "base.total_timeout: 1000".</summary>
internal static class StructFields
{
    public static IReadOnlyList<string> Of<T>(T value)
        where T : unmanaged => [.. Of(typeof(T), value, "")];

    private static IEnumerable<string> Of(Type type, object? value, string path)
    {
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            var child = field.GetValue(value);
            if (field.FieldType.IsPointer)
            {
                yield return $"{path}{field.Name}: {Address(child!)}"; // a boxed pointer is never null
            }
            else if (field.FieldType is { IsValueType: true, IsPrimitive: false, IsEnum: false })
            {
                foreach (var inner in Of(field.FieldType, child, $"{path}{field.Name}."))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return $"{path}{field.Name}: {child}";
            }
        }
    }

    private static unsafe nint Address(object pointer) => (nint)Pointer.Unbox(pointer);
}
