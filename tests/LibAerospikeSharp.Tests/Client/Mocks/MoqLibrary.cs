using System.Linq.Expressions;
using System.Reflection;
using Moq;

namespace LibAerospikeSharp.Tests.Client.Mocks;

internal sealed class MoqLibrary : MockLibrary
{
    public override IEnumerable<(MethodInfo Method, object?[] Arguments)> Calls(object mock) =>
        ((IMocked)mock).Mock.Invocations.Select(call => (call.Method, call.Arguments.ToArray<object?>()));

    protected override object CreateCore<T>() => new Mock<T>().Object;

    protected override void SetUpCore<T, TResult>(T mock, Expression<Func<T, TResult>> method, TResult result) => Mock.Get(mock).Setup(method).Returns(result);

    protected override Expression Argument(Type type) => Expression.Call(typeof(It), nameof(It.IsAny), [type]);
}
