using System.Linq.Expressions;
using System.Reflection;

namespace LibAerospikeSharp.Tests.Client.Mocks;

/// <summary>A mocking library, for tests that find the methods to mock by reflection.</summary>
public abstract class MockLibrary
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;

    /// <summary>Creates a mock of an interface.</summary>
    public object Create(Type type) => Invoke(nameof(CreateCore), [type], []);

    /// <summary>Makes a mock return a result from a method, whatever the arguments.</summary>
    public void SetUp(object mock, Type type, MethodInfo method, object result)
    {
        var parameter = Expression.Parameter(type, "mock");
        var call = Call(parameter, method, [.. method.GetParameters().Select(each => Argument(each.ParameterType))]);
        Invoke(nameof(SetUpCore), [type, method.ReturnType], [mock, Expression.Lambda(call, parameter), result]);
    }

    /// <summary>The calls of methods that the mock has received since it was created, without those that set it up.</summary>
    public abstract IEnumerable<(MethodInfo Method, object?[] Arguments)> Calls(object mock);

    public override string ToString() => GetType().Name;

    /// <summary>A call of a method or property.</summary>
    public static Expression Call(Expression mock, MethodInfo method, Expression[] arguments) => method.IsSpecialName
        ? Expression.Property(mock, method)
        : Expression.Call(mock, method, arguments);

    protected abstract object CreateCore<T>()
        where T : class;

    protected abstract void SetUpCore<T, TResult>(T mock, Expression<Func<T, TResult>> method, TResult result)
        where T : class;

    /// <summary>The library's matcher for any argument of a type.</summary>
    protected abstract Expression Argument(Type type);

    private object Invoke(string method, Type[] types, object[] arguments) =>
        GetType().GetMethod(method, Any)!.MakeGenericMethod(types).Invoke(this, arguments)!; // declared above; a void method's result is not used
}
