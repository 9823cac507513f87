using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Interop;

/// <summary>
/// A plug-in with its own copy of the client and of libaerospike, in a program that has no libaerospike. Each test runs in a
/// process of its own.
/// </summary>
public sealed class PlugInTests : TemporaryDirectoryFixture
{
    private const string Program = "LibAerospikeSharp.Process";

    private string Host => Path.Combine(TemporaryDirectory, "host");

    private string PlugIn => Path.Combine(TemporaryDirectory, "plug-in");

    [SetUp]
    public void Install()
    {
        var built = Path.GetDirectoryName(Repository.Built(Program))!; // it is in a folder
        Copy(built, PlugIn);
        Copy(built, Host);
        Directory.Delete(Path.Combine(Host, "runtimes"), recursive: true);
    }

    [TestCase("folder")]
    [TestCase("context")]
    [TestCase("event")]
    public void Load_LibraryIsThePlugIns_IsFound(string supplier)
    {
        var (exitCode, output) = Run(supplier, "Use", TestTarget.Seeds, rounds: 1);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain($"library: {PlugIn}/runtimes/linux-x64/native/libaerospike.so"));
    }

    [Test]
    public void Load_LibraryIsNowhere_SaysWhereItWasSearchedFor()
    {
        if (NativeSearchPaths.OfSystemLibrary(NativeSearchPaths.FileName).Any(File.Exists))
        {
            Assert.Ignore("This system has a libaerospike in its own folders.");
        }

        var (exitCode, output) = Run("none", "Use", TestTarget.Seeds, rounds: 1);

        Assert.That(exitCode, Is.Not.Zero);
        Assert.That(output, Does.Contain("AssemblyLoadContext plug-in: does not supply it").And.Contain("AssemblyLoadContext.ResolvingUnmanagedDll: does not supply it"));
    }

    /// <param name="method">
    /// What the plug-in does: disposes its client; never disposes it, with 2,000 commands in flight, and keeps or drops it; fails to
    /// connect.
    /// </param>
    [TestCase("Use")]
    [TestCase("UseWorkers", Category = "Long")] // worker threads stay for ten seconds after their last command
    [TestCase("Keep")]
    [TestCase("Drop")]
    public void Unload_TwentyRounds_LeaveNothingBehind(string method)
    {
        var (exitCode, output) = Run("folder", method, TestTarget.Seeds, rounds: 20);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain("rounds: 20, still loaded: 0, libraries: 1"));
    }

    [Test]
    public void Unload_ConnectionFailed_LeavesNothingBehindAndHasTheReason()
    {
        using var port = new ReservedPort();
        var (exitCode, output) = Run("folder", "Fail", $"{port}", rounds: 3);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.Contain($"result: Connect to {port} failed").And.Contain("rounds: 3, still loaded: 0"));
    }

    private (int ExitCode, string Output) Run(string supplier, string method, string seeds, int rounds) => Repository.Run(
        "dotnet",
        [Path.Combine(Host, $"{Program}.dll"), "plug-in", PlugIn, supplier, method, seeds, $"{rounds}"],
        new Dictionary<string, string> { ["DOTNET_DbgEnableMiniDump"] = "0" });

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // it is in a folder
            File.Copy(file, copy);
        }
    }
}
