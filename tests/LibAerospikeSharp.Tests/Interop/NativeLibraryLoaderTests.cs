using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Interop;

public sealed class NativeLibraryLoaderTests : TemporaryDirectoryFixture
{
    [Test]
    public void Load_PackagedLibrary_HasSupportedVersion() =>
        Assert.That(NativeVersions.Supports(AerospikeNative.Version), Is.True);

    [Test]
    public void Search_PathDoesNotExist_NamesSourceAndPath()
    {
        var path = Path.Combine(TemporaryDirectory, "libaerospike.so");

        Assert.That(
            () => NativeLibraryLoader.Search(path, null),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains(path).And.Message.Contains("AEROSPIKE_NATIVE_LIBRARY").And.Message.Contains("no such file"));
    }

    [Test]
    public void Search_LibraryPathDoesNotExist_NamesTheProperty() =>
        Assert.That(
            () => NativeLibraryLoader.Search(null, Path.Combine(TemporaryDirectory, "nothing.so")),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains("AerospikeNative.LibraryPath"));

    [Test]
    public void Search_EnvironmentAndProperty_EnvironmentWins() =>
        Assert.That(
            () => NativeLibraryLoader.Search(Path.Combine(TemporaryDirectory, "environment.so"), Repository.NativeLibrary),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains("environment.so"));

    [Test]
    public void Search_FileIsNotALibrary_SaysWhatTheLoaderSaid()
    {
        var path = Path.Combine(TemporaryDirectory, "libaerospike.so");
        File.WriteAllText(path, new string('x', 4096));

        Assert.That(
            () => NativeLibraryLoader.Search(path, null),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains(path).And.Message.Contains("invalid ELF header"));
    }

    [Test]
    public void Search_LibraryIsNotLibaerospike_SaysSo()
    {
        var path = Compile("int unrelated;");

        Assert.That(
            () => NativeLibraryLoader.Search(path, null),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains($"'{path}' is not libaerospike"));
    }

    [TestCase("6.6.0")]
    [TestCase("7.1.0")]
    [TestCase("7.6.0")]
    [TestCase("8.0.0")]
    [TestCase("something")]
    public void Search_VersionIsNotSupported_NamesFoundAndSupported(string version)
    {
        var path = Compile($"""const char *aerospike_client_version = "{version}";""");

        Assert.That(
            () => NativeLibraryLoader.Search(path, null),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains($"'{version}'").And.Message.Contains("7.2 up to, not including, 7.6"));
    }

    [TestCase("7.2.0", 4)]
    [TestCase("7.4.1", 4)]
    [TestCase("7.5.0", 8)]
    [TestCase("7.5.3-rc1", 8)]
    public void Search_VersionIsSupported_ChoosesItsAbi(string version, int messageOffset)
    {
        var path = Compile($"""const char *aerospike_client_version = "{version}";""");

        Assert.That(NativeLibraryLoader.Search(path, null).Abi.ErrorMessageOffset, Is.EqualTo(messageOffset));
    }

    [Test]
    public void LibraryPath_SetAfterFirstUse_Throws()
    {
        var version = AerospikeNative.Version;

        Assert.That(
            () => AerospikeNative.LibraryPath = "/elsewhere/libaerospike.so",
            Throws.InvalidOperationException.With.Message.Contains(version.ToString()));
    }

    [Test]
    public void Demo_LibraryPathDoesNotExist_EndsWithTheMessage()
    {
        var missing = Path.Combine(TemporaryDirectory, "missing.so");
        var (exitCode, output) = Repository.Run(
            "dotnet",
            [Repository.Demo],
            new Dictionary<string, string> { ["AEROSPIKE_NATIVE_LIBRARY"] = missing });

        Assert.Multiple(() =>
        {
            Assert.That(exitCode, Is.EqualTo(1), output);
            Assert.That(output, Does.Contain(missing).And.Not.Contain("Unhandled exception"));
        });
    }

    private string Compile(string source)
    {
        var file = Path.Combine(TemporaryDirectory, "library.c");
        var library = Path.Combine(TemporaryDirectory, "library.so");
        File.WriteAllText(file, source);
        var (exitCode, output) = Repository.Run("gcc", ["-shared", "-fPIC", "-o", library, file]);
        Assert.That(exitCode, Is.Zero, output);
        return library;
    }
}
