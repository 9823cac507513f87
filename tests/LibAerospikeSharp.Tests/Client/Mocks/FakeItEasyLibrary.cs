using System.Linq.Expressions;
using System.Reflection;
using FakeItEasy;

namespace LibAerospikeSharp.Tests.Client.Mocks;

internal sealed class FakeItEasyLibrary : MockLibrary
{
    public override IEnumerable<(MethodInfo Method, object?[] Arguments)> Calls(object mock) =>
        Fake.GetCalls(mock).Select(call => (call.Method, call.Arguments.ToArray()));

    protected override object CreateCore<T>() => A.Fake<T>();

    // The library takes a call of the mock itself.
    protected override void SetUpCore<T, TResult>(T mock, Expression<Func<T, TResult>> method, TResult result)
    {
        var target = Expression.Constant(mock, typeof(T));
        Expression call = method.Body is MethodCallExpression body ? body.Update(target, body.Arguments) : ((MemberExpression)method.Body).Update(target);
        A.CallTo(Expression.Lambda<Func<TResult>>(call)).Returns(result);
    }

    protected override Expression Argument(Type type) => Expression.Property(null, typeof(A<>).MakeGenericType(type), nameof(A<object>.Ignored));
}
