using System.Text.RegularExpressions;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>The direction rule: the client's folders are floors, and a file names only types of its own floor or a lower one.</summary>
/// <param name="types">The floor of every type.</param>
internal sealed partial class Floors(IReadOnlyDictionary<string, int> types)
{
    private static readonly string[] s_namespaces = ["LibAerospikeSharp", "Interop"];

    public static IReadOnlyDictionary<string, int> ByFolder { get; } = new Dictionary<string, int>
    {
        ["Interop"] = 1,
        ["Errors"] = 2,
        ["Values"] = 3,
        ["Policies"] = 4,
        ["Operations"] = 5,
        ["Runtime"] = 6,
        ["Client"] = 7,
    };

    /// <summary>The types of higher floors that a file names, as "file: type".</summary>
    public IEnumerable<string> Violations(string file, int floor, string source)
    {
        var code = CSharpText.CodeOnly(source);
        return Identifiers(code)
            .Where(name => types.TryGetValue(name, out var target) && target > floor)
            .Distinct()
            .Select(name => $"{file}: {name}");
    }

    /// <summary>Names that may be types: not what follows a dot, unless a namespace stands before it.</summary>
    private static IEnumerable<string> Identifiers(string code)
    {
        var owner = "";
        foreach (Match match in Identifier().Matches(code))
        {
            var isMember = match.Groups["dot"].Success && !s_namespaces.Contains(owner);
            owner = match.Groups["name"].Value;
            if (!isMember)
            {
                yield return owner;
            }
        }
    }

    // Two dots are a range or a spread, not an access to a member.
    [GeneratedRegex(@"(?<dot>(?<!\.)\.\s*)?\b(?<name>[A-Za-z_]\w*)")]
    private static partial Regex Identifier();
}
