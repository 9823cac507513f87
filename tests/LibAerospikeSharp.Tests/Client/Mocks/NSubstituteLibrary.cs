using System.Linq.Expressions;
using System.Reflection;
using NSubstitute;

namespace LibAerospikeSharp.Tests.Client.Mocks;

internal sealed class NSubstituteLibrary : MockLibrary
{
    public override IEnumerable<(MethodInfo Method, object?[] Arguments)> Calls(object mock) =>
        mock.ReceivedCalls().Select(call => (call.GetMethodInfo(), call.GetArguments()));

    protected override object CreateCore<T>() => Substitute.For<T>();

    protected override void SetUpCore<T, TResult>(T mock, Expression<Func<T, TResult>> method, TResult result) => method.Compile()(mock).Returns(result);

    protected override Expression Argument(Type type) => Expression.Call(typeof(NSubstituteLibrary), nameof(AnyOf), [type]);

    // Arg.Any returns by reference, which an expression can't call.
    private static T AnyOf<T>() => Arg.Any<T>();
}
