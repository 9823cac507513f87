using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

/// <summary>No call ends the process on a thread with a stack of 64 KiB.</summary>
public sealed class SmallStackTests
{
    private static readonly string s_process = Repository.Built("LibAerospikeSharp.Process");

    [TestCase("loops")]
    [TestCase("workers")]
    public void Call_ThreadHas64KiB_Returns(string style)
    {
        var (exitCode, output) = Repository.Run("dotnet", [s_process, "stack", "64", TestTarget.Seeds, style]);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain("all calls have returned"));
    }
}
