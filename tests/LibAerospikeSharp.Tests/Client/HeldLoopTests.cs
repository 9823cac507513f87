using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>
/// What is said of a command whose event loop was held up after it had sent it, so that libaerospike had not counted it yet when its
/// time was over. The server has carried each of them out.
/// </summary>
public sealed class HeldLoopTests : HandleFixture
{
    private static readonly string s_process = Repository.Built("LibAerospikeSharp.Process");

    [TestCase("put")]
    [TestCase("increment")]
    [TestCase("remove")]
    [TestCase("operate")]
    public void Write_TimedOutBeforeItWasCountedAsSent_IsInDoubt(string command) =>
        Assert.That(EndOf(command), Is.EqualTo("AerospikeTimeoutException in doubt, Unknown, 1 attempts"));

    [Test]
    public void Batch_TimedOutBeforeItWasCountedAsSent_IsInDoubt() =>
        Assert.That(EndOf("batch"), Is.EqualTo("AerospikeTimeoutException in doubt, Unknown, 1 attempts"));

    [TestCase("retried remove", "RecordNotFoundException in doubt")]
    [TestCase("retried create", "RecordExistsException in doubt")]
    [TestCase("retried generation", "RecordGenerationException in doubt")]
    [TestCase("retried batch", "RecordNotFound in doubt, RecordNotFound in doubt")]
    public void Write_RetriedAfterAnAttemptThatWasNotCounted_IsInDoubt(string command, string expected) =>
        Assert.That(EndOf(command), Is.EqualTo(expected));

    [TestCase("get", "AerospikeTimeoutException not in doubt, Unknown, 1 attempts")]
    [TestCase("retried get", "done")]
    public void Read_TimedOutBeforeItWasCountedAsSent_IsNotInDoubt(string command, string expected) => Assert.That(EndOf(command), Is.EqualTo(expected));

    private static string EndOf(string command)
    {
        Assume.That(AerospikeNative.EventLibrary, Is.EqualTo(NativeEventLibrary.LibUv), "The other event libraries count a command when it is written.");
        var (exitCode, output) = Repository.Run("dotnet", [s_process, "held", command]);
        Assert.That(exitCode, Is.Zero, output);
        return output.Trim();
    }
}
