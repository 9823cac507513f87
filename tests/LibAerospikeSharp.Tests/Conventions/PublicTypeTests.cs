using System.Reflection;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

public sealed class PublicTypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static Type[] PublicTypes => typeof(AerospikeClient).Assembly.GetExportedTypes();

    private static IEnumerable<Type> ClassesThatNothingDerivesFrom =>
        PublicTypes.Where(type => type.IsClass && !PublicTypes.Any(other => other.BaseType == type));

    private static IEnumerable<Type> TypesWithFields => PublicTypes.Where(type => !type.IsEnum && !type.IsInterface);

    [TestCaseSource(nameof(ClassesThatNothingDerivesFrom))]
    public void Class_ThatNothingDerivesFrom_IsSealedOrStatic(Type type) => Assert.That(type.IsSealed, Is.True);

    [TestCaseSource(nameof(PublicTypes))]
    public void Type_ThatIsPublic_IsInTheOneNamespace(Type type) => Assert.That(type.Namespace, Is.EqualTo("LibAerospikeSharp"));

    [TestCaseSource(nameof(PublicTypes))]
    public void Members_OfAPublicType_ShowNoPointers(Type type) =>
        Assert.That(
            from member in type.GetMembers(Declared)
            from shown in Signature(member)
            where HasPointer(shown)
            select $"{member.Name}: {shown}",
            Is.Empty);

    [TestCaseSource(nameof(TypesWithFields))]
    public void Fields_OfAPublicType_AreConstant(Type type) =>
        Assert.That(type.GetFields().Where(field => !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)), Is.Empty);

    [TestCase(typeof(int), false)]
    [TestCase(typeof(List<string[]>), false)]
    [TestCase(typeof(void*), true)]
    [TestCase(typeof(int*[]), true)]
    public unsafe void HasPointer_AnyType_FindsThem(Type type, bool expected) => Assert.That(HasPointer(type), Is.EqualTo(expected));

    [Test]
    public unsafe void HasPointer_FunctionPointer_IsTrue() => Assert.That(HasPointer(typeof(delegate*<int, void>)), Is.True);

    private static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => [field.FieldType],
        MethodInfo method when IsShown(method) => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor when IsShown(constructor) => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [],
    };

    private static bool IsShown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool HasPointer(Type type) =>
        type.IsPointer || type.IsFunctionPointer
        || (type.GetElementType() is { } element && HasPointer(element))
        || type.GetGenericArguments().Any(HasPointer);
}
