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
            () => Search(path),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains(path).And.Message.Contains("AEROSPIKE_NATIVE_LIBRARY").And.Message.Contains("no such file"));
    }

    [Test]
    public void Search_LibraryPathDoesNotExist_NamesTheProperty() =>
        Assert.That(
            () => NativeLibraryLoader.Search(null, Path.Combine(TemporaryDirectory, "nothing.so"), false),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains("AerospikeNative.LibraryPath"));

    [Test]
    public void Search_EnvironmentAndProperty_EnvironmentWins() =>
        Assert.That(
            () => NativeLibraryLoader.Search(Path.Combine(TemporaryDirectory, "environment.so"), Repository.NativeLibrary, false),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains("environment.so"));

    [Test]
    public void Search_FileIsNotALibrary_SaysWhatTheLoaderSaid()
    {
        var path = Path.Combine(TemporaryDirectory, "libaerospike.so");
        File.WriteAllText(path, new string('x', 4096));

        Assert.That(
            () => Search(path),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains(path).And.Message.Contains("invalid ELF header"));
    }

    [Test]
    public void Search_LibraryIsNotLibaerospike_SaysSo()
    {
        using var library = CompiledLibrary.Of("int unrelated;");

        Assert.That(
            () => Search(library.Path),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains($"{library.Path}: is not libaerospike"));
    }

    [TestCase("6.6.0")]
    [TestCase("7.1.0")]
    [TestCase("7.6.0")]
    [TestCase("8.0.0")]
    [TestCase("something")]
    public void Search_VersionIsNotSupported_NamesFoundAndSupported(string version)
    {
        using var library = CompiledLibrary.Of($"""const char *aerospike_client_version = "{version}";""");

        Assert.That(
            () => Search(library.Path),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains($"'{version}'").And.Message.Contains("7.2 to 7.6 (excluding 7.6)"));
    }

    [TestCase("7.2.0", 4)]
    [TestCase("7.4.1", 4)]
    [TestCase("7.5.0", 8)]
    [TestCase("7.5.3-rc1", 8)]
    public void Search_VersionIsSupported_ChoosesItsAbi(string version, int messageOffset)
    {
        using var library = CompiledLibrary.Of($"""const char *aerospike_client_version = "{version}";""");

        Assert.That(Search(library.Path).Abi.ErrorMessageOffset, Is.EqualTo(messageOffset));
    }

    [TestCase("7.1.0")]
    [TestCase("7.6.0")]
    public void Search_UntestedVersionAllowed_LoadsIt(string version)
    {
        using var library = CompiledLibrary.Of($"""const char *aerospike_client_version = "{version}";""");

        Assert.That(NativeLibraryLoader.Search(library.Path, null, allowUntestedVersion: true).Version, Is.EqualTo(new Version(version)));
    }

    [Test]
    public void Search_DependencyIsNotNamed_SuppliesIt()
    {
        // Like a stock libaerospike: built without naming zlib and LibYAML, though it calls them.
        using var library = CompiledLibrary.Of("""
            const char *aerospike_client_version = "7.4.0";
            void compressBound(void), yaml_parser_initialize(void);
            void call(void) { compressBound(); yaml_parser_initialize(); }
            """);

        Assert.That(Search(library.Path).Version, Is.EqualTo(new Version(7, 4, 0)));
    }

    [Test]
    public void Search_SymbolIsNowhere_NamesIt()
    {
        using var library = CompiledLibrary.Of("""
            const char *aerospike_client_version = "7.4.0";
            void no_library_has_this(void);
            void call(void) { no_library_has_this(); }
            """);

        Assert.That(
            () => Search(library.Path),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains("no_library_has_this").And.Message.Contains("The library exists"));
    }

    [Test]
    public void Search_DependencyIsMissing_NamesIt()
    {
        using var library = WithMissingDependency();

        Assert.That(
            () => Search(library.Path),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains("libwanted.so', which is missing. Install that library"));
    }

    [Test]
    public void Search_PathWithNul_SaysSo() =>
        Assert.That(() => NativeLibraryLoader.Search(null, "lib\0aerospike.so", false), Throws.TypeOf<NativeLibraryException>().With.Message.Contains("NUL"));

    [Test]
    public void Search_Directory_SaysSo() =>
        Assert.That(() => Search(TemporaryDirectory), Throws.TypeOf<NativeLibraryException>().With.Message.Contains("is a directory"));

    [Test]
    public void Search_Failure_DescribesTheSystem() =>
        Assert.That(
            () => Search(Path.Combine(TemporaryDirectory, "nothing.so")),
            Throws.TypeOf<NativeLibraryException>().With.Message.Match(@"linux-\w+, \w+ process, glibc 2\.\d+"));

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

    private static CompiledLibrary WithMissingDependency()
    {
        using var dependency = CompiledLibrary.Of("void wanted(void) {}", "-Wl,-soname,libwanted.so");
        return CompiledLibrary.Of("void wanted(void); void call(void) { wanted(); }", dependency.Path);
    }

    private static LoadedLibrary Search(string path) => NativeLibraryLoader.Search(path, null, allowUntestedVersion: false);
}
