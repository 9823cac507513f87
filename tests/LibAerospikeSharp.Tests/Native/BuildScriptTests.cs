using System.Text.Json;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Native;

public sealed class BuildScriptTests : TemporaryDirectoryFixture
{
    [Test]
    public void Build_CorruptDownload_IsRejectedWithBothHashes()
    {
        var (addon, sha512) = Pinned("7.4.0");
        WriteDownload(addon, "not the package");

        var (exitCode, output) = Build("7.4.0");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(1));
            Assert.That(output, Does.Contain($"expected SHA-512 {sha512}"));
            Assert.That(output, Does.Match("actual   SHA-512 (?!" + sha512 + ")[0-9a-f]{128}"));
            Assert.That(Directory.Exists(Path.Combine(TemporaryDirectory, "out")), Is.False);
        });
    }

    [Test]
    public void Build_TruncatedDownload_IsRejected()
    {
        WriteDownload(Pinned("7.4.0").Addon, "");

        Assert.That(Build("7.4.0").Output, Does.Contain("actual   SHA-512 cf83e1357eefb8bd"));
    }

    [Test]
    public void Build_UnknownVersion_NamesTheKnownOnes()
    {
        var (exitCode, output) = Build("7.9.9");

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(1));
            Assert.That(output, Does.Contain("unknown C client version 7.9.9; known: 7.2.1, 7.3.0, 7.4.0"));
        });
    }

    [Test]
    public void Library_OfTheBuild_NeedsOnlyItsHostAndTheSystem()
    {
        var (_, output) = Repository.Run("readelf", ["--dynamic", "--wide", Repository.NativeLibrary]);

        var needed = output.Split('\n').Where(line => line.Contains("(NEEDED)", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..line.IndexOf(']', StringComparison.Ordinal)]);
        Assert.That(needed, Is.EquivalentTo((string[])
        [
            "libaerospike-host.so", "libssl.so.3", "libcrypto.so.3", "libz.so.1",
            "libstdc++.so.6", "libm.so.6", "libc.so.6", "ld-linux-x86-64.so.2",
        ]));
    }

    [Test]
    public void Library_EveryFunctionBoundAtOnce_Loads()
    {
        // The environment variable makes the loader resolve at once what it otherwise would on the first call.
        var (exitCode, output) = Repository.Run(
            "/bin/true", [], new Dictionary<string, string> { ["LD_PRELOAD"] = Repository.NativeLibrary, ["LD_BIND_NOW"] = "1" });

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.Zero);
            Assert.That(output, Is.Empty);
        });
    }

    private static (string Addon, string Sha512) Pinned(string version)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "native", "native.json")));
        var entry = json.RootElement.GetProperty("versions").GetProperty(version);
        return (entry.GetProperty("addon").GetString() ?? "", entry.GetProperty("sha512").GetString() ?? "");
    }

    private void WriteDownload(string addon, string content)
    {
        Directory.CreateDirectory(Path.Combine(TemporaryDirectory, "downloads"));
        File.WriteAllText(Path.Combine(TemporaryDirectory, "downloads", $"aerospike-{addon}.tgz"), content);
    }

    private (int ExitCode, string Output) Build(string version) => Repository.Run(
        Path.Combine(Repository.Root, "native", "build.sh"),
        [Path.Combine(TemporaryDirectory, "out"), version],
        new Dictionary<string, string> { ["LIBAEROSPIKESHARP_NATIVE_CACHE"] = TemporaryDirectory });
}
