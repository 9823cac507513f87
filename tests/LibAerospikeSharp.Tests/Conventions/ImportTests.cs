using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>What crosses to libaerospike does so without marshalling.</summary>
public sealed class ImportTests
{
    private const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly MethodInfo[] s_imports =
        [.. typeof(NativeMethods).GetMethods(All).Where(method => method.GetCustomAttribute<DllImportAttribute>() is not null)];

    [Test]
    public void Imports_OfTheRecordPath_AreFound() =>
        Assert.That(s_imports.Select(import => import.Name), Has.Member("aerospike_key_put").And.Member("as_cluster_get_node_names"));

    [Test]
    public void Imports_OfTheClient_AreAllInNativeMethods() =>
        Assert.That(
            typeof(NativeMethods).Assembly.GetTypes()
                .Where(type => type != typeof(NativeMethods) && type != typeof(SystemLoader)) // the loader comes before the library
                .SelectMany(type => type.GetMethods(All))
                .Where(method => method.Attributes.HasFlag(MethodAttributes.PinvokeImpl)),
            Is.Empty);

    [Test]
    public void Imports_Always_AreBlittable() =>
        Assert.That(
            from import in s_imports
            from type in import.GetParameters().Select(parameter => parameter.ParameterType).Append(import.ReturnType)
            where !IsBlittable(type)
            select $"{import.Name}: {type}",
            Is.Empty);

    [Test]
    public void Imports_Always_TakeAFixedNumberOfArguments() =>
        Assert.That(s_imports.Where(import => import.CallingConvention.HasFlag(CallingConventions.VarArgs)).Select(import => import.Name), Is.Empty);

    [Test]
    public void Imports_Always_BindExactlyTheirNameInLibaerospike() =>
        Assert.That(
            s_imports
                .Where(import => import.GetCustomAttribute<DllImportAttribute>() is not
                {
                    Value: NativeLibraryLoader.LibraryName, ExactSpelling: true, CallingConvention: CallingConvention.Cdecl, SetLastError: false,
                } attribute || attribute.EntryPoint != import.Name)
                .Select(import => import.Name),
            Is.Empty);

    [Test]
    public void Assembly_OfTheClient_HasNoRuntimeMarshalling() =>
        Assert.That(typeof(NativeMethods).Assembly.GetCustomAttribute<DisableRuntimeMarshallingAttribute>(), Is.Not.Null);

    [Test]
    public void Bindings_OfTheClient_AreInternal() =>
        Assert.That(
            typeof(NativeMethods).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(NativeMethods).Namespace),
            Is.Empty);

    [TestCase(typeof(int), true)]
    [TestCase(typeof(double), true)]
    [TestCase(typeof(nuint), true)]
    [TestCase(typeof(byte*), true)]
    [TestCase(typeof(as_status), true)]
    [TestCase(typeof(as_val), true)]
    [TestCase(typeof(void), true)]
    [TestCase(typeof(bool), false)]
    [TestCase(typeof(char), false)]
    [TestCase(typeof(string), false)]
    [TestCase(typeof(byte[]), false)]
    [TestCase(typeof(Action), false)]
    [TestCase(typeof(Named), false)]
    [TestCase(typeof(Flagged), false)]
    public unsafe void IsBlittable_AnyType_KnowsIt(Type type, bool expected) => Assert.That(IsBlittable(type), Is.EqualTo(expected));

    [Test]
    public unsafe void IsBlittable_FunctionPointer_IsTrue() => Assert.That(IsBlittable(typeof(delegate* unmanaged[Cdecl]<int, void>)), Is.True);

    [Test]
    public void IsBlittable_Reference_IsFalse() => Assert.That(IsBlittable(typeof(int).MakeByRefType()), Is.False);

    private static bool IsBlittable(Type type) =>
        type == typeof(void) || type.IsPointer || type.IsFunctionPointer || type.IsEnum
        || (type.IsPrimitive && type != typeof(bool) && type != typeof(char))
        || (type is { IsValueType: true, IsPrimitive: false } && type.GetFields(All).Where(field => !field.IsStatic).All(field => IsBlittable(field.FieldType)));

    private readonly record struct Named(string Name);

    private readonly record struct Flagged(bool Flag);
}
