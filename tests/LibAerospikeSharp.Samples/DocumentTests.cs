using System.Reflection;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

/// <summary>What the documents quote is code that these samples run, and what they name exists.</summary>
public sealed partial class DocumentTests
{
    private const string Guide = "tests/LibAerospikeSharp.Samples/README.md";

    private static readonly string s_root = FindRoot();

    private static readonly string[][] s_samples =
    [
        .. Directory.GetFiles(Path.Combine(s_root, "tests", "LibAerospikeSharp.Samples"), "*Samples.cs").Select(file => Lines(File.ReadAllText(file))),
    ];

    // What a visitor reads: everything at the top, the guides, and what stands in the packages.
    private static IEnumerable<string> Documents =>
        from directory in new[] { "", "native", "interop-gen", "src/docs", "src/LibAerospikeSharp", "src/LibAerospikeSharp.NativeBinaries", "src/LibAerospikeSharp.TestServer", "tests/LibAerospikeSharp.Samples" }
        from file in Directory.GetFiles(Path.Combine(s_root, directory), "*.md")
        select Path.GetRelativePath(s_root, file).Replace('\\', '/');

    private static IEnumerable<TestCaseData> Quotes =>
        from document in Documents
        from quote in CodeBlock().Matches(File.ReadAllText(Path.Combine(s_root, document))).Select((match, i) => (match.Groups["code"].Value, Number: i + 1))
        select new TestCaseData(quote.Value).SetArgDisplayNames($"{document}, {quote.Number}");

    private static IEnumerable<string> NamedTests =>
        TestName().Matches(File.ReadAllText(Path.Combine(s_root, Guide))).Select(match => match.Value.Trim('`')).Distinct();

    [TestCaseSource(nameof(Quotes))]
    public void Quote_OfADocument_StandsInASample(string code)
    {
        var quote = Lines(code.Replace("\"127.0.0.1:3000\"", "Server", StringComparison.Ordinal));
        Assert.That(s_samples.Any(sample => Contains(sample, quote)), Is.True, code);
    }

    [TestCaseSource(nameof(NamedTests))]
    public void Test_NamedInTheGuide_Exists(string name)
    {
        var (type, method) = (name[..name.IndexOf('.', StringComparison.Ordinal)], name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        var here = Assembly.GetExecutingAssembly().GetType($"LibAerospikeSharp.Samples.{type}");
        Assert.That(here?.GetMethod(method) is not null || InTheTests(type, method), Is.True);
    }

    [TestCaseSource(nameof(Documents))]
    public void Links_OfADocument_LeadToAPlaceInTheRepository(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(s_root, document))!; // a file has a folder
        var links = Link().Matches(File.ReadAllText(Path.Combine(s_root, document))).Select(match => match.Groups["target"].Value);

        Assert.That(links.Where(link => !Leads(folder, document, link)), Is.Empty);
    }

    [Test]
    public void Contains_OneLineLeftOut_IsFalse() => Assert.That(Contains(["a", "b", "c"], ["a", "c"]), Is.False);

    private static bool InTheTests(string type, string method) =>
        Directory.GetFiles(Path.Combine(s_root, "tests", "LibAerospikeSharp.Tests"), $"{type}.cs", SearchOption.AllDirectories)
            .Any(file => File.ReadAllText(file).Contains($" {method}(", StringComparison.Ordinal));

    private static bool Contains(string[] sample, string[] quote) =>
        Enumerable.Range(0, Math.Max(0, sample.Length - quote.Length + 1)).Any(start => sample.AsSpan(start, quote.Length).SequenceEqual(quote));

    /// <summary>Whether there is such a file, with such a heading where the link names one.</summary>
    private static bool Leads(string folder, string document, string link)
    {
        var (path, heading) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
        var file = path.Length == 0 ? Path.Combine(s_root, document) : Path.GetFullPath(Path.Combine(folder, path));
        return heading is null
            ? File.Exists(file) || Directory.Exists(file)
            : File.Exists(file) && Heading().Matches(File.ReadAllText(file)).Any(match => Anchor(match.Groups["text"].Value) == heading);
    }

#pragma warning disable CA1308 // Anchors are lower case.
    private static string Anchor(string heading) => NoAnchor().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');
#pragma warning restore CA1308

    /// <summary>The lines that count: not empty ones, nor namespaces, which stand at the top of a file.</summary>
    private static string[] Lines(string code) =>
        [.. code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !Namespace().IsMatch(line))];

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "LibAerospikeSharp.slnx")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("The samples don't run inside their working copy.");
    }

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?!\w+:)(?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex NoAnchor();

    [GeneratedRegex(@"`\w+(Samples|Tests)\.\w+`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"^using [\w.]+;$")]
    private static partial Regex Namespace();
}
