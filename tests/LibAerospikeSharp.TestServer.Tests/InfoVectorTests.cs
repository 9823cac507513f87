using System.Text.RegularExpressions;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>The in-memory server responds to info commands as a real server did, with the exceptions listed here.</summary>
public sealed partial class InfoVectorTests
{
    // The in-memory server returns only the parts that apply to it.
    private static readonly string[] s_partial = ["features", "release"];

    // Numbers that only need to change: how many times partitions moved or peers changed.
    private static readonly string[] s_generations =
        ["partition-generation", "peers-generation", "peers-clear-std", "peers-clear-alt", "alumni-clear-std"];

    // Values that differ between the servers, or that they were configured with differently.
    private static readonly string[] s_different =
    [
        "cluster_key", "current_time", "allow-ttl-without-nsup", "default-ttl", "nsup-period",
    ];

    [TestCaseSource(typeof(InfoVector), nameof(InfoVector.All))]
    public void Info_Command_GetsTheResponseOfARealServer(object vector)
    {
        var recorded = (InfoVector)vector;
        var name = recorded.Command.Split(':', '/', ';')[0];
        var response = recorded.Ask();

        if (s_partial.Contains(name))
        {
            Assert.That(response.Split(';'), Is.SubsetOf(recorded.Response.Split(';')).And.Not.Empty);
        }
        else
        {
            Assert.That(Mask(name, response), Is.EqualTo(Mask(name, recorded.Response)));
        }
    }

    [TestCase("statistics")]
    [TestCase("namespace/two")]
    public void Info_Statistics_AreASubsetOfARealServersInItsOrder(string command)
    {
        var recorded = InfoVector.StatisticsOf(command);
        var real = recorded.Response.Split(';');
        var own = recorded.Ask().Split(';');

        Assert.That(own.Select(NameOf), Is.EqualTo(real.Select(NameOf).Intersect(own.Select(NameOf))));
        Assert.That(own.Where(entry => !s_different.Contains(NameOf(entry))), Is.SubsetOf(real));
    }

    private static string NameOf(string entry) => entry.Split('=')[0];

    private static string Mask(string name, string response)
    {
        if (name == "cluster-stable")
        {
            return ClusterKey().Replace(response, "key");
        }

        return s_generations.Contains(name) ? Generation().Replace(response, "generation") : response;
    }

    [GeneratedRegex("^[0-9A-F]{9,12}$")]
    private static partial Regex ClusterKey();

    [GeneratedRegex("^[0-9]+")]
    private static partial Regex Generation();
}
