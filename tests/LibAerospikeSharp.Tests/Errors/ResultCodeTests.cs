using System.Globalization;
using System.Text.RegularExpressions;
using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Errors;

public sealed partial class ResultCodeTests
{
    [Test]
    public void Values_AgainstNativeStatuses_AreAllThere() =>
        Assert.That(Numbers<ResultCode>(), Is.SupersetOf(Numbers<as_status>()));

    [Test]
    public void Values_AgainstNativeStatuses_AreNoMoreThanLaterVersionsHave() =>
        Assert.That(Numbers<ResultCode>().Except([(int)ResultCode.InvalidEncoding]), Is.SubsetOf(Numbers<as_status>()));

    [Test]
    public void Values_AmongThemselves_AreDifferent() =>
        Assert.That(Enum.GetValues<ResultCode>(), Is.Unique);

    [Test]
    public void Documentation_OfEveryValue_NamesItsNativeStatus()
    {
        var file = Path.Combine(Repository.Root, "src", "LibAerospikeSharp", "Errors", "ResultCode.cs");
        var documented = DocumentedValue().Matches(File.ReadAllText(file))
            .ToDictionary(match => match.Groups["native"].Value, match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture));

        // AEROSPIKE_ERR is an older name of AEROSPIKE_ERR_CLIENT.
        var native = Enum.GetNames<as_status>()
            .Where(name => name != nameof(as_status.AEROSPIKE_ERR))
            .ToDictionary(name => name, name => (int)Enum.Parse<as_status>(name));

        Assert.That(documented, Is.EquivalentTo(native));
    }

    private static IEnumerable<int> Numbers<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => Convert.ToInt32(value, CultureInfo.InvariantCulture)).Distinct();

    [GeneratedRegex(@"\((?<native>AEROSPIKE_\w+)\)</summary>\s*\w+ = (?<number>-?\d+),")]
    private static partial Regex DocumentedValue();
}
