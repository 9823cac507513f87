using System.Globalization;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Errors;

/// <summary>Which failures may be gone at the next attempt, as the guide says.</summary>
public sealed partial class TransientCodesTests
{
    private static readonly (string Name, int Number, bool IsTransient)[] s_table =
    [
        .. TableRow().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "docs", "errors.md"))).Select(row => (
            row.Groups["name"].Value, int.Parse(row.Groups["number"].Value, CultureInfo.InvariantCulture), row.Groups["again"].Value == "yes")),
    ];

    private static ResultCode[] AllCodes => Enum.GetValues<ResultCode>();

    [Test]
    public void Guide_Table_HasEveryCodeOnce() =>
        Assert.That(s_table.Select(row => (row.Name, row.Number)), Is.EqualTo(AllCodes.Order().Select(code => ($"{code}", (int)code))));

    [TestCaseSource(nameof(AllCodes))]
    public void IsTransient_AnyCode_IsAsTheGuideSays(ResultCode code) =>
        Assert.That(ErrorFactory.Create(code, "message").IsTransient, Is.EqualTo(s_table.Single(row => row.Number == (int)code).IsTransient));

    [TestCase(9999)]
    [TestCase(-9999)]
    public void IsTransient_UnknownCode_IsFalse(int code) => Assert.That(ErrorFactory.Create((ResultCode)code, "message").IsTransient, Is.False);

    [TestCaseSource(nameof(AllCodes))]
    public void Advice_SaysToBackOff_OnlyIfTryingAgainCanHelp(ResultCode code) =>
        Assert.That(!ErrorFactory.Advice(code).Contains("Back off", StringComparison.Ordinal) || TransientCodes.Contains(code), Is.True, ErrorFactory.Advice(code));

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?<number>-?\d+) \| (?<again>yes|no) \|", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
