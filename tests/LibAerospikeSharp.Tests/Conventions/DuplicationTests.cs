using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>Nothing is written twice in the client.</summary>
public sealed class DuplicationTests
{
    private const int BlockLines = 6;

    [Test]
    public void Sources_OfTheClient_HaveNoBlockOfSixLinesTwice() =>
        Assert.That(
            Duplicates(
                from file in SourceFiles.Below("src", "LibAerospikeSharp")
                where Path.GetFileName(file) is not ("ResultCode.cs" or "CommonCollections.cs") // lists of codes and of types
                select (file, File.ReadAllLines(Path.Combine(Repository.Root, "src", "LibAerospikeSharp", file)))),
            Is.Empty);

    [Test]
    public void Duplicates_SixLinesWithOtherIndentationAndComments_AreFound()
    {
        string[] lines = ["using System;", "a();", "b();", "c();", "{", "d();", "}", "e();", "f();"];
        string[] others = ["x();", "// why", "    a();", "    b();", "", "    c();", "    d();", "    e();", "    f();", "    g();"];

        Assert.That(Duplicates([("One.cs", lines), ("Two.cs", others)]), Is.EqualTo(new[] { "One.cs:2 and Two.cs:3" }));
    }

    [Test]
    public void Duplicates_FiveLines_AreNot() =>
        Assert.That(Duplicates([("One.cs", ["a();", "b();", "c();", "d();", "e();", "f();"]), ("Two.cs", ["a();", "b();", "c();", "d();", "e();", "g();"])]), Is.Empty);

    /// <summary>Where blocks are that occur twice. Only lines of code with a letter or digit count.</summary>
    private static IEnumerable<string> Duplicates(IEnumerable<(string File, string[] Lines)> files) =>
        from block in files.SelectMany(Blocks)
        group block.Place by block.Text into places
        where places.Count() > 1
        select string.Join(" and ", places);

    private static IEnumerable<(string Place, string Text)> Blocks((string Name, string[] Lines) file)
    {
        var code = file.Lines.Select((line, index) => (Text: line.Trim(), Number: index + 1)).Where(line => IsCode(line.Text)).ToArray();
        for (var start = 0; start + BlockLines <= code.Length; start++)
        {
            yield return ($"{file.Name}:{code[start].Number}", string.Join('\n', code[start..(start + BlockLines)].Select(line => line.Text)));
        }
    }

    private static bool IsCode(string line) =>
        line.Any(char.IsLetterOrDigit)
            && !line.StartsWith("//", StringComparison.Ordinal)
            && !line.StartsWith("using LibAerospikeSharp", StringComparison.Ordinal)
            && !line.StartsWith("using System", StringComparison.Ordinal);
}
