using LibAerospikeSharp.Tests.Conventions;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>Each folder of the test server can be understood without the folders that use it.</summary>
public sealed class ArchitectureTests
{
    // The public types are in no folder. Here each of them counts as a folder of its own.
    [Test]
    public void Folders_OfTheTestServer_HaveNoCycles()
    {
        var uses = SourceModel.Of("LibAerospikeSharp.TestServer").Uses;

        Assert.That(FolderGraph.Cycles([.. uses.Select(use => new SourceModel.Use(InFolder(use.File), InFolder(use.Target), use.Type))]), Is.Empty);
    }

    private static string InFolder(string file) => file.Contains('/', StringComparison.Ordinal) ? file : $"{file.Split('.')[0]}/{file}";
}
