using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

public sealed class SourceTests
{
    private const int MaxLines = 500;

    private static IEnumerable<string> All => SourceFiles.Below("src").Select(file => $"src/{file}").Concat(SourceFiles.Below("tests").Select(file => $"tests/{file}"));

    [Test]
    public void Files_OfSourcesAndTests_AreFound() =>
        Assert.That(All, Has.Member("src/LibAerospikeSharp/Values/Key.cs").And.Member("tests/LibAerospikeSharp.Tests/Conventions/SourceTests.cs"));

    [Test]
    public void Files_WrittenByTools_AreLeftOut() => Assert.That(All, Has.None.Contains("/Generated/").And.None.Contains("/obj/"));

    [Test]
    public void File_WrittenByHand_HasAtMost500Lines() =>
        Assert.That(
            All.Select(file => (File: file, Lines: File.ReadLines(Path.Combine(Repository.Root, file)).Count())).Where(file => file.Lines > MaxLines),
            Is.Empty);

    [Test]
    public void File_OfTheSources_DeclaresAtMostOnePublicType() =>
        Assert.That(
            SourceFiles.Below("src").Where(file => PublicTypes(file).Length > 1),
            Is.Empty);

    [Test]
    public void File_WithAPublicType_HasItsName() =>
        Assert.That(
            from file in SourceFiles.Below("src")
            from type in PublicTypes(file)
            where Path.GetFileName(file).Split('.')[0] != type
            select $"{file}: {type}",
            Is.Empty);

    private static string[] PublicTypes(string file) =>
        [.. TypeDeclaration.In(CSharpText.CodeOnly(File.ReadAllText(Path.Combine(Repository.Root, "src", file)))).Where(type => type.IsPublic).Select(type => type.Name)];
}
