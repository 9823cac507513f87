using System.Reflection;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>Every operation that talks to a server has its asynchronous twin, with the same arguments and a token.</summary>
public sealed class TwinTests
{
    private static IEnumerable<MethodInfo> Methods =>
        typeof(AerospikeClient).Assembly.GetExportedTypes()
            .Where(type => type.IsInterface)
            .SelectMany(type => type.GetMethods())
            .Where(method => !method.IsSpecialName);

    private static IEnumerable<MethodInfo> Synchronous => Methods.Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal));

    private static IEnumerable<MethodInfo> Asynchronous => Methods.Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal));

    [TestCaseSource(nameof(Synchronous))]
    public void Operation_Synchronous_HasItsTwin(MethodInfo method) =>
        Assert.That(Asynchronous.Select(Shape), Has.One.EqualTo(Twin(method)));

    [TestCaseSource(nameof(Asynchronous))]
    public void Operation_Asynchronous_IsATwin(MethodInfo method) =>
        Assert.That(Synchronous.Select(Twin), Has.One.EqualTo(Shape(method)));

    [TestCaseSource(nameof(Asynchronous))]
    public void Operation_Asynchronous_NeedsNoToken(MethodInfo method) =>
        Assert.That(method.GetParameters()[^1].HasDefaultValue, Is.True);

    [Test]
    public void Client_Connect_HasItsTwins() =>
        Assert.That(
            typeof(AerospikeClient).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "ConnectAsync").Select(Shape),
            Is.EquivalentTo(typeof(AerospikeClient).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name == "Connect").Select(Twin)));

    private static string Shape(MethodInfo method) =>
        $"{method.ReturnType} {method.DeclaringType}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => $"{parameter.ParameterType} {parameter.Name} {parameter.RawDefaultValue}"))})";

    private static string Twin(MethodInfo method)
    {
        var result = method.ReturnType == typeof(void) ? typeof(Task) : typeof(Task<>).MakeGenericType(method.ReturnType);
        var parameters = method.GetParameters()
            .Select(parameter => $"{parameter.ParameterType} {parameter.Name} {parameter.RawDefaultValue}")
            .Append($"{typeof(CancellationToken)} cancellationToken ");
        return $"{result} {method.DeclaringType}.{method.Name}Async({string.Join(", ", parameters)})";
    }
}
