using System.Numerics;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class ValueRejectionTests
{
    private static readonly object[] s_unsupported =
    [
        1.5m, 'x', DateTime.UnixEpoch, DateTimeOffset.UnixEpoch, DateOnly.MinValue, TimeSpan.Zero, Guid.Empty, BigInteger.One,
        new(), (nint)1, (nuint)1, Int128.One, UInt128.One, (Half)1, new int[1, 1], new Uri("http://localhost"),
        ("a", 1), new ReadOnlyMemory<char>(), new MemoryStream(),
    ];

    private static IEnumerable<TestCaseData> Unsupported =>
        s_unsupported.Select(value => new TestCaseData(value).SetArgDisplayNames(value.GetType().Name));

    [TestCaseSource(nameof(Unsupported))]
    public void FromObject_UnsupportedType_IsRejectedByName(object value) =>
        Assert.That(() => Value.FromObject(value), Throws.ArgumentException.With.Message.Contains(value.GetType().ToString()));

    [Test]
    public void FromObject_UnsupportedType_SaysWhatIsSupported() =>
        Assert.That(() => Value.FromObject(1.5m), Throws.ArgumentException.With.Message.Contains("The supported types are bool, the integer types"));

    [Test]
    public void FromObject_UnsupportedType_NamesTheParameter() =>
        Assert.That(() => Value.FromObject(1.5m), Throws.ArgumentException.With.Property(nameof(ArgumentException.ParamName)).EqualTo("value"));

    [Test]
    public void TryFromObject_UnsupportedType_ReturnsNoValue()
    {
        var done = Value.TryFromObject(1.5m, out var value, out _);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(done, Is.False);
            Assert.That(value, Is.EqualTo(default(Value)));
        }
    }

    [Test]
    public void TryFromObject_SupportedType_ReturnsNoReason()
    {
        Value.TryFromObject(5, out _, out var reason);
        Assert.That(reason, Is.Empty);
    }
}
