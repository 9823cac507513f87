using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

public sealed class TendPhaseTests
{
    [TestCase(0U, false)]
    [TestCase(1U, false)]
    [TestCase(28U, false)]
    [TestCase(29U, true)]
    [TestCase(30U, true)]
    [TestCase(31U, false)]
    [TestCase(59U, true)]
    [TestCase(60U, true)]
    public void IsHarmful_EveryThirtiethRoundAndTheOneBefore_Is(uint rounds, bool expected) => Assert.That(TendPhase.BlocksClosing(rounds), Is.EqualTo(expected));
}
