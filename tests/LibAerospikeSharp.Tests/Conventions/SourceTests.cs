using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

public sealed class SourceTests
{
    private const int MaxLines = 500;

    private static IEnumerable<string> All => SourceFiles.Below("src").Select(file => $"src/{file}").Concat(SourceFiles.Below("tests").Select(file => $"tests/{file}"));

    [Test]
    public void Files_OfSourcesAndTests_AreFound() =>
        Assert.That(All, Has.Member("src/LibAerospikeSharp/Values/Records/Key.cs").And.Member("tests/LibAerospikeSharp.Tests/Conventions/SourceTests.cs"));

    [Test]
    public void Files_WrittenByTools_AreLeftOut() => Assert.That(All, Has.None.Contains("/Generated/").And.None.Contains("/obj/"));

    [Test]
    public void File_WrittenByHand_HasAtMost500Lines() =>
        Assert.That(
            All.Select(file => (File: file, Lines: File.ReadLines(Path.Combine(Repository.Root, file)).Count())).Where(file => file.Lines > MaxLines),
            Is.Empty);

    [TestCase("LibAerospikeSharp")]
    [TestCase("LibAerospikeSharp.TestServer")]
    public void File_WithAPublicType_DeclaresOneAndHasItsName(string project) =>
        Assert.That(
            from type in SourceModel.Of(project).Types
            where type.Type.DeclaredAccessibility == Accessibility.Public && Path.GetFileName(type.File).Split('.')[0] != type.Type.Name
            select $"{type.File}: {type.Type.Name}",
            Is.Empty);
}
