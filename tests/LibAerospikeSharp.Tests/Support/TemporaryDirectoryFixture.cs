using NUnit.Framework;

namespace LibAerospikeSharp.Tests;

/// <summary>A fixture in which every test has an empty directory of its own.</summary>
public abstract class TemporaryDirectoryFixture
{
    protected string TemporaryDirectory { get; private set; } = "";

    [SetUp]
    public void MakeTemporaryDirectory() => TemporaryDirectory = Directory.CreateTempSubdirectory("LibAerospikeSharp").FullName;

    [TearDown]
    public void RemoveTemporaryDirectory() => Directory.Delete(TemporaryDirectory, recursive: true);
}
