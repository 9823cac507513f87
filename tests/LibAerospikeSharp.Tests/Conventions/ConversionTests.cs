using System.Reflection;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>Which types become values by themselves is part of the public surface.</summary>
public sealed class ConversionTests
{
    private static readonly Type[] s_sources =
    [
        typeof(bool), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(double),
        typeof(string), typeof(byte[]), typeof(ReadOnlyMemory<byte>), typeof(Memory<byte>), typeof(ArraySegment<byte>),
        typeof(GeoJson), typeof(HllValue), typeof(TypedBlob),
    ];

    [Test]
    public void Value_FromSupportedTypes_ConvertsImplicitly() =>
        Assert.That(Usable(typeof(Value)).Select(method => method.GetParameters()[0].ParameterType), Is.EquivalentTo(s_sources));

    [Test]
    public void Value_ToOtherTypes_DoesNotConvert() =>
        Assert.That(Operators(typeof(Value)).Where(method => method.ReturnType != typeof(Value)), Is.Empty);

    // Without an operator that is an error to use, C# would take the character's number.
    [Test]
    public void Value_FromChar_IsAnErrorToCompile() =>
        Assert.That(
            Operators(typeof(Value)).Single(method => method.GetParameters()[0].ParameterType == typeof(char)).GetCustomAttribute<ObsoleteAttribute>(),
            Has.Property(nameof(ObsoleteAttribute.IsError)).True);

    [Test]
    public void Key_FromAnything_DoesNotConvert() => Assert.That(Operators(typeof(Key)), Is.Empty);

    private static IEnumerable<MethodInfo> Usable(Type type) =>
        Operators(type).Where(method => method.GetCustomAttribute<ObsoleteAttribute>() is not { IsError: true });

    private static IEnumerable<MethodInfo> Operators(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.Name is "op_Implicit" or "op_Explicit");
}
