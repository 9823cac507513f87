using System.Reflection;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Policies;

/// <summary>Every duration of every policy and option, and what it does with a time span that never ends.</summary>
public sealed class DurationTests
{
    private static readonly PropertyInfo[] s_durations =
    [
        .. from type in typeof(CommandPolicy).Assembly.GetExportedTypes()
           where type.IsAssignableTo(typeof(CommandPolicy)) || type.Name.EndsWith("Options", StringComparison.Ordinal)
           from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
           where property.CanWrite && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(TimeSpan)
           select property,
    ];

    // Zero means that there is no limit.
    private static readonly string[] s_limits = ["CommandPolicy.TotalTimeout", "CommandPolicy.SocketTimeout", "CommandPolicy.ConnectTimeout"];

    // Zero means no delay, or it is not allowed. An infinite delay would mean the opposite of zero.
    private static readonly string[] s_others =
    [
        "CommandPolicy.TimeoutDelay", "CommandPolicy.SleepBetweenRetries", "BatchPolicy.RecordRetryDelay",
        "AerospikeClientOptions.ConnectTimeout", "AerospikeClientOptions.TendInterval", "AerospikeClientOptions.CloseTimeout",
    ];

    private static IEnumerable<TestCaseData> Limits => Cases(s_limits);

    private static IEnumerable<TestCaseData> Others => Cases(s_others);

    [Test]
    public void Durations_OfAllTypes_AreLimitsOrOthers() => Assert.That(s_durations.Select(Name), Is.EquivalentTo(s_limits.Concat(s_others)));

    [TestCaseSource(nameof(Limits))]
    public void Limit_Infinite_IsNone(PropertyInfo property, object owner)
    {
        property.SetValue(owner, Timeout.InfiniteTimeSpan);
        Assert.That(property.GetValue(owner), Is.EqualTo(TimeSpan.Zero));
    }

    [TestCaseSource(nameof(Others))]
    public void DelayOrInterval_Infinite_IsRejectedByName(PropertyInfo property, object owner) =>
        Assert.That(
            () => Set(property, owner, Timeout.InfiniteTimeSpan),
            Throws.InstanceOf<ArgumentException>().With.Message.Contains($"{property.Name} "));

    private static void Set(PropertyInfo property, object owner, TimeSpan value)
    {
        try
        {
            property.SetValue(owner, value);
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!; // the property's own exception
        }

        // Options are checked when they are used.
        (owner as AerospikeClientOptions)?.Check("options");
    }

    private static IEnumerable<TestCaseData> Cases(string[] names) =>
        from property in s_durations
        where names.Contains(Name(property))
        from owner in new object[] { new ReadPolicy(), new WritePolicy(), new OperatePolicy(), new BatchPolicy(), new AerospikeClientOptions { Seeds = [new AerospikeHost("a")] } }
        where property.DeclaringType!.IsInstanceOfType(owner) // not a global method
        select new TestCaseData(property, owner).SetArgDisplayNames($"{owner.GetType().Name}.{property.Name}");

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}"; // not a global method
}
