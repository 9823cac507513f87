using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

public sealed class TypeDeclarationTests
{
    [TestCase("public sealed class A : B", true)]
    [TestCase("public class A(int b)\n    : C(b);", true)]
    [TestCase("public static partial class A\n{", true)]
    [TestCase("public readonly partial struct A : B<A>", true)]
    [TestCase("public readonly record struct A(int B);", true)]
    [TestCase("public sealed record A\n{", true)]
    [TestCase("public enum A\n{", true)]
    [TestCase("public interface A : B", true)]
    [TestCase("public delegate Task<int> A(int b);", true)]
    [TestCase("public sealed class A<T> : B", true)]
    [TestCase("internal static unsafe partial class A\n{", false)]
    [TestCase("internal readonly unsafe ref struct A : B", false)]
    [TestCase("internal struct A;", false)]
    public void In_TopLevelType_GivesItsNameAndAccess(string code, bool isPublic) =>
        Assert.That(TypeDeclaration.In(code), Is.EqualTo(new[] { new TypeDeclaration("A", isPublic) }));

    [TestCase("    public class A\n")]
    [TestCase("namespace A;\n")]
    [TestCase("using A;\n")]
    [TestCase("[assembly: A(typeof(B))]\n")]
    public void In_NoTopLevelType_GivesNone(string code) => Assert.That(TypeDeclaration.In(code), Is.Empty);
}
