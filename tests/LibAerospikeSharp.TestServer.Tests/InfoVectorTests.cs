using System.Text.RegularExpressions;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>The in-memory server answers info commands as a real one did, but for what is listed here.</summary>
public sealed partial class InfoVectorTests
{
    // Of these the in-memory server gives the parts that are true of it.
    private static readonly string[] s_partial = ["features", "release"];

    // Numbers that only have to change: how often partitions moved or peers were heard of, and what a cluster made up for its name.
    private static readonly string[] s_generations =
        ["partition-generation", "peers-generation", "peers-clear-std", "peers-clear-alt", "alumni-clear-std"];

    // What the two servers have different numbers of, or were set up with differently.
    private static readonly string[] s_different =
    [
        "cluster_key", "current_time", "allow-ttl-without-nsup", "default-ttl", "nsup-period",
    ];

    [TestCaseSource(typeof(InfoVector), nameof(InfoVector.All))]
    public void Info_Command_IsAnsweredAsByARealServer(object vector)
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
    public void Info_Statistics_AreSomeOfTheRealServersInItsOrder(string command)
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
