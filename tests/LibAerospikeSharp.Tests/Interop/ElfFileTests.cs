using LibAerospikeSharp.Interop;
using NUnit.Framework;
using Machine = System.Runtime.InteropServices.Architecture;

namespace LibAerospikeSharp.Tests.Interop;

public sealed class ElfFileTests
{
    [Test]
    public void UndefinedSymbols_OfALibrary_AreWhatItCalls()
    {
        using var library = CompiledLibrary.Of("void wanted(void); int defined; void call(void) { wanted(); }");

        // Weak ones, of which the compiler adds some, may stay undefined.
        Assert.That(ElfFile.TryRead(library.Path)?.UndefinedSymbols(), Is.EqualTo((string[])["wanted"]));
    }

    [Test]
    public void Machine_OfALibrary_IsThisProcesss()
    {
        using var library = CompiledLibrary.Of("int unrelated;");

        Assert.That(ElfFile.TryRead(library.Path)?.Machine, Is.EqualTo(System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture));
    }

    [Test]
    public void TryRead_AnotherKindOfFile_IsNull()
    {
        using var library = CompiledLibrary.Of("int unrelated;");
        File.WriteAllText(library.Path, new string('x', 4096));

        Assert.That(ElfFile.TryRead(library.Path), Is.Null);
    }

    [Test]
    public void UndefinedSymbols_FileCutOffAnywhere_AreNone()
    {
        using var library = CompiledLibrary.Of("void wanted(void); void call(void) { wanted(); }");
        var whole = File.ReadAllBytes(library.Path);

        Assert.Multiple(() =>
        {
            // The table of sections stands at the end: without the whole of it nothing can be found.
            for (var length = 64; length < whole.Length; length += 97)
            {
                File.WriteAllBytes(library.Path, whole[..length]);
                Assert.That(ElfFile.TryRead(library.Path)?.UndefinedSymbols(), Is.Empty);
            }
        });
    }

    [Test]
    public void Search_LibraryOfAnotherArchitecture_SaysForWhichItIs()
    {
        using var library = CompiledLibrary.Of("""const char *aerospike_client_version = "7.4.0";""");
        var bytes = File.ReadAllBytes(library.Path);
        bytes[18] = 183; // EM_AARCH64
        File.WriteAllBytes(library.Path, bytes);

        Assert.That(
            () => NativeLibraryLoader.Search(library.Path, null, allowUntestedVersion: false),
            Throws.TypeOf<NativeLibraryException>().With.Message.Contains($"built for {Machine.Arm64}, but this process is X64").And.Message.Not.Contains("which is missing"));
    }
}
