using LibAerospikeSharp.Tests.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Native;

/// <summary>The arm64 library, as far as an x64 machine can tell.</summary>
[Category("Long")]
public sealed class Arm64Tests : TemporaryDirectoryFixture
{
    private static readonly string s_directory = Path.Combine(Repository.Root, "artifacts", "native", "linux-arm64");

    [Test]
    public void Layouts_OfTheLibrary_DifferFromTheBindingsOnlyAsKnown()
    {
        var layouts = Path.Combine(TemporaryDirectory, "layouts.json");
        var (exitCode, output) = Repository.Run(
            Path.Combine(Repository.Root, "interop-gen", "layouts.sh"), [Path.Combine(s_directory, "symbols", "libaerospike.so"), layouts]);
        Assert.That(exitCode, Is.Zero, output);

        AbiTests.AssertDifferOnlyAsKnown(AerospikeNative.Version, LayoutFile.Read(layouts));
    }

    [Test]
    public void Exports_OfTheLibrary_CoverEveryImport()
    {
        var (exitCode, output) = Repository.Run("readelf", ["--dyn-syms", "--wide", Path.Combine(s_directory, "libaerospike.so")]);
        Assert.That(exitCode, Is.Zero, output);
        var exports = output.Split('\n').Where(line => !line.Contains(" UND ", StringComparison.Ordinal)).Select(line => line.Split(' ')[^1]);

        Assert.That(
            AbiTests.Imports.Select(import => import.Name).Except(exports),
            Is.EquivalentTo(KnownDifferences.MissingImports(AerospikeNative.Version, NativeEventLibrary.LibUv)));
    }

    [Test]
    public void Library_UnderEmulation_PutsAndGetsARecord()
    {
        var address = AerospikeHost.ParseList(TestTarget.Seeds)[0];
        var (exitCode, output) = Repository.Run(
            Path.Combine(Repository.Root, "native", "arm64-check.sh"),
            [address.Name, address.Port.ToString(), AerospikeNative.Version.ToString()]);

        Assert.That(exitCode, Is.Zero, output);
    }
}
