using System.Text.RegularExpressions;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>A type that a file declares at its top level, which file-scoped namespaces put at the start of a line.</summary>
internal sealed partial record TypeDeclaration(string Name, bool IsPublic)
{
    /// <param name="code">A file's code without comments and literals.</param>
    public static IEnumerable<TypeDeclaration> In(string code) =>
        Pattern().Matches(code).Select(match => new TypeDeclaration(match.Groups["name"].Value, match.Groups["public"].Success));

    [GeneratedRegex(@"^(?:(?<public>public)\s|(?:internal|file|sealed|abstract|static|readonly|ref|unsafe|partial)\s)*(?:(?:class|struct|interface|enum|record(?:\s+(?:struct|class))?)\s+|delegate\s[^(;]*?)(?<name>\w+)\s*(?:<[^(]*>)?\s*[;:({\n]", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
