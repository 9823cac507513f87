using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class NameRulesTests
{
    [Test]
    public void CheckSelected_GoodNames_AreTaken() => Assert.That(() => NameRules.CheckSelected(["a", "b"], "bins"), Throws.Nothing);

    [Test]
    public void CheckSelected_NoNames_IsRejected() =>
        Assert.That(
            () => NameRules.CheckSelected([], "bins"),
            Throws.ArgumentException.With.Message.Contains("There are no bins to read").And.Property(nameof(ArgumentException.ParamName)).EqualTo("bins"));

    [TestCaseSource(typeof(NameCases), nameof(NameCases.BadNames))]
    public void CheckSelected_BadNameAmongGood_IsRejected(string bad) =>
        Assert.That(() => NameRules.CheckSelected(["a", bad], "bins"), Throws.ArgumentException);

    [Test]
    public void CheckSelected_NullNameAmongGood_IsRejected() =>
        Assert.That(() => NameRules.CheckSelected(["a", null!], "bins"), Throws.ArgumentException.With.Message.Contains("null or empty"));

    [Test]
    public void CheckCluster_Of63Bytes_IsTaken() => Assert.That(() => NameRules.CheckCluster(NameCases.MultiByte(63), "options"), Throws.Nothing);

    [TestCaseSource(typeof(NameCases), nameof(NameCases.BadNames))]
    public void CheckCluster_BadName_IsRejected(string name) => Assert.That(() => NameRules.CheckCluster(name, "options"), Throws.ArgumentException);

    [Test]
    public void CheckCluster_Of64Bytes_IsRejected() =>
        Assert.That(() => NameRules.CheckCluster(NameCases.MultiByte(64), "options"), Throws.ArgumentException.With.Message.Contains("the maximum is 63"));
}
