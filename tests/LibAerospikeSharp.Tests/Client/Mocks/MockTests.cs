using System.Linq.Expressions;
using System.Reflection;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client.Mocks;

/// <summary>Every method of every public interface can be mocked.</summary>
public sealed class MockTests
{
    private static readonly Type[] s_interfaces =
    [
        .. new[] { typeof(AerospikeClient), typeof(AerospikeTestServer) }
            .SelectMany(type => type.Assembly.GetExportedTypes())
            .Where(type => type.IsInterface),
    ];

    private static readonly MockLibrary[] s_libraries = [new NSubstituteLibrary(), new MoqLibrary(), new FakeItEasyLibrary()];

    private static IEnumerable<(Type Type, MethodInfo Method)> Methods =>
        from type in s_interfaces
        from declaring in type.GetInterfaces().Prepend(type)
        from method in declaring.GetMethods()
        select (type, method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(object)) : method);

    private static IEnumerable<TestCaseData> Mocks =>
        from method in Methods
        from library in s_libraries
        select new TestCaseData(library, method.Type, method.Method).SetArgDisplayNames($"{library}", $"{method.Type.Name}", $"{method.Method}");

    private static IEnumerable<TestCaseData> Overridable =>
        from method in Methods
        where method.Method.IsVirtual
        select new TestCaseData(method.Method).SetArgDisplayNames($"{method.Type.Name}", $"{method.Method}");

    [TestCaseSource(nameof(Mocks))]
    public void Method_OfAMock_ReceivesTheArgumentsAndReturnsWhatWasSetUp(MockLibrary library, Type type, MethodInfo method)
    {
        var mock = library.Create(type);
        var received = method.IsVirtual ? method : WithArrays(method);
        var expected = method.ReturnType == typeof(void) ? null : MockValues.Of(method.ReturnType);
        if (expected is not null)
        {
            library.SetUp(mock, type, received, expected);
        }

        object[] arguments = [.. received.GetParameters().Select(parameter => MockValues.Of(parameter.ParameterType))];
        var before = library.Calls(mock).Count(); // some libraries count the calls that set them up
        var result = Call(mock, type, method, arguments);

        var calls = library.Calls(mock).Skip(before).ToArray();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result, Is.EqualTo(expected));
            Assert.That(calls.Select(call => call.Method), Is.EqualTo(new[] { received }));
            Assert.That(calls[0].Arguments, Is.EqualTo(arguments));
        }
    }

    // Proxies can't pass on spans. A method that takes one has to be sealed in the interface, and call an overload with an array.
    [TestCaseSource(nameof(Overridable))]
    public void Method_ThatAMockOverrides_HasNoSpans(MethodInfo method) =>
        Assert.That(method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).Where(type => type.IsByRefLike), Is.Empty);

    /// <summary>The overload that a method with a span calls on a mock.</summary>
    private static MethodInfo WithArrays(MethodInfo method) =>
        method.DeclaringType!.GetMethod(method.Name, [.. method.GetParameters().Select(parameter => ArrayFor(parameter.ParameterType))]) // of the interface
        ?? throw new InvalidOperationException($"{method} is sealed, and has no overload with an array that a mock could override.");

    private static Type ArrayFor(Type type) =>
        type.IsByRefLike && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) ? type.GetGenericArguments()[0].MakeArrayType() : type;

    // Reflection can't pass spans, but an expression can.
    private static object? Call(object mock, Type type, MethodInfo method, object[] arguments)
    {
        Expression[] passed = [.. method.GetParameters().Select((parameter, i) => Passed(arguments[i], parameter.ParameterType))];
        var call = MockLibrary.Call(Expression.Constant(mock, type), method, passed);
        return method.ReturnType == typeof(void)
            ? Run(Expression.Lambda<Action>(call).Compile())
            : Expression.Lambda<Func<object>>(Expression.Convert(call, typeof(object))).Compile()();
    }

    private static object? Run(Action action)
    {
        action();
        return null;
    }

    private static Expression Passed(object argument, Type type)
    {
        if (!type.IsByRefLike)
        {
            return Expression.Constant(argument, type);
        }

        var array = ArrayFor(type);
        return Expression.Convert(Expression.Constant(argument, array), type, type.GetMethod("op_Implicit", [array]));
    }
}
