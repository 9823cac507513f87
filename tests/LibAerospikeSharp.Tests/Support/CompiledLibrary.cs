using NUnit.Framework;

namespace LibAerospikeSharp.Tests;

/// <summary>A shared library made of a few lines of C, in a directory of its own.</summary>
internal sealed class CompiledLibrary : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("LibAerospikeSharp");

    private CompiledLibrary(string source, string[] arguments)
    {
        Path = System.IO.Path.Combine(_directory.FullName, "library.so");
        var file = System.IO.Path.ChangeExtension(Path, ".c");
        File.WriteAllText(file, source);
        var (exitCode, output) = Repository.Run("gcc", ["-shared", "-fPIC", "-o", Path, file, .. arguments]);
        Assert.That(exitCode, Is.Zero, output);
    }

    public string Path { get; }

    public static CompiledLibrary Of(string source, params string[] arguments) => new(source, arguments);

    public void Dispose() => _directory.Delete(recursive: true);
}
