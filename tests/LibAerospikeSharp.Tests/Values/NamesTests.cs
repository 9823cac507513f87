using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

public sealed class NamesTests
{
    [Test]
    public void CheckSelected_GoodNames_AreTaken() => Assert.That(() => Names.CheckSelected(["a", "b"], "bins"), Throws.Nothing);

    [Test]
    public void CheckSelected_NoNames_IsRefused() =>
        Assert.That(
            () => Names.CheckSelected([], "bins"),
            Throws.ArgumentException.With.Message.Contains("There is no bin to read").And.Property(nameof(ArgumentException.ParamName)).EqualTo("bins"));

    [TestCaseSource(typeof(NameRules), nameof(NameRules.BadNames))]
    public void CheckSelected_BadNameAmongGood_IsRefused(string bad) =>
        Assert.That(() => Names.CheckSelected(["a", bad], "bins"), Throws.ArgumentException);

    [Test]
    public void CheckSelected_NullNameAmongGood_IsRefused() =>
        Assert.That(() => Names.CheckSelected(["a", null!], "bins"), Throws.ArgumentException.With.Message.Contains("null or empty"));

    [Test]
    public void CheckCluster_Of63Bytes_IsTaken() => Assert.That(() => Names.CheckCluster(NameRules.MultiByte(63), "options"), Throws.Nothing);

    [TestCaseSource(typeof(NameRules), nameof(NameRules.BadNames))]
    public void CheckCluster_BadName_IsRefused(string name) => Assert.That(() => Names.CheckCluster(name, "options"), Throws.ArgumentException);

    [Test]
    public void CheckCluster_Of64Bytes_IsRefused() =>
        Assert.That(() => Names.CheckCluster(NameRules.MultiByte(64), "options"), Throws.ArgumentException.With.Message.Contains("at most 63"));
}
