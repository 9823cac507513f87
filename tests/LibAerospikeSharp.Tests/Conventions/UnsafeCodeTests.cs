using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>Unsafe code is where the client meets libaerospike, and nowhere else.</summary>
public sealed partial class UnsafeCodeTests
{
    private static readonly string[] s_floors = ["Interop", "Runtime", "Commands"];

    /// <summary>Files of other floors that write or read under another name.</summary>
    private static readonly string[] s_files =
    [
        "Errors/CommandLimits.cs",
        "Errors/NativeError.cs",
        "Operations/Batches/BatchRequest.cs",
        "Operations/Batches/BatchSink.cs",
        "Operations/Batches/ColumnsSink.cs",
        "Operations/Batches/RecordsSink.cs",
        "Values/Records/BinNameCache.cs",
        "Values/Records/NativeValueCodec.cs",
    ];

    [Test]
    public void Sources_OfTheClient_AreUnsafeOnlyWhereTheyMeetTheLibrary() =>
        Assert.That(
            SourceFiles.Below("src", "LibAerospikeSharp").Where(IsUnsafe).Where(file => !s_floors.Contains(file.Split('/')[0]) && !WriterOrReader().IsMatch(file)),
            Is.EquivalentTo(s_files));

    private static bool IsUnsafe(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Repository.Root, "src", "LibAerospikeSharp", file)))
            .GetRoot().DescendantTokens().Any(token => token.IsKind(SyntaxKind.UnsafeKeyword));

    [GeneratedRegex(@"(Writer|Reader)(\.\w+)?\.cs$")]
    private static partial Regex WriterOrReader();
}
