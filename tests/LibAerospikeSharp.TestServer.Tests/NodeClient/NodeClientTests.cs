using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests.NodeClient;

/// <summary>
/// An independent client, the npm package "aerospike", works with the server. Its results were the same with a real server.
/// </summary>
public sealed class NodeClientTests
{
    private Dictionary<string, string> _results = [];

    [OneTimeSetUp]
    public void RunClient()
    {
        var script = Path.Combine(Repository.Root, "tests", "LibAerospikeSharp.TestServer.Tests", "NodeClient", "client.js");
        using var inMemory = RealServer.Address is null ? AerospikeTestServer.Start() : null;
        var seed = $"{RealServer.Address ?? inMemory?.Address}".Split(':');
        var (exitCode, output) = Repository.Run(
            "node", [script, seed[0], seed[1]], new Dictionary<string, string> { ["NODE_PATH"] = NodePackage.Provide() });

        Assert.That(exitCode, Is.Zero, output);
        _results = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToDictionary(f => f[0], f => f[1]);
    }

    [TestCase("put", """ "all" """)]
    [TestCase("get", """ {"i":42,"d":1.5,"s":"héllo","t":true,"b":{"type":"Buffer","data":[1,2,3]},"l":[1,"two",[3]],"m":{"a":{"y":null},"z":1}} """)]
    [TestCase("select", """ {"d":1.5} """)]
    [TestCase("exists", "[true,false]")]
    [TestCase("getMissing", """ {"code":2} """)]
    [TestCase("timeToLive", """ {"gen":2,"i":43,"isNear":true} """)]
    [TestCase("createOnly", """ {"code":5} """)]
    [TestCase("updateOnly", """ {"code":2} """)]
    [TestCase("wrongGeneration", """ {"code":3} """)]
    [TestCase("rightGeneration", """ "ok" """)]
    [TestCase("replace", """ {"only":1} """)]
    [TestCase("operate", """ {"n":11,"s":"abc"} """)]
    [TestCase("operateWrongType", """ {"code":12} """)]
    [TestCase("touch", "3")]
    [TestCase("batchWrite", """ [{"status":0,"bins":{"n":null}},{"status":0,"bins":{"n":2}},{"status":2},{"status":0,"bins":{"n":11,"s":"abc","new":1}}] """)]
    [TestCase("batchRead", """ [{"status":0,"bins":{"n":1}},{"status":0,"bins":{"n":2}},{"status":2},{"status":0,"bins":{"n":1}}] """)]
    [TestCase("batchExists", "[0,2]")]
    [TestCase("batchRemove", "[0,0,2]")]
    [TestCase("batchOfMany", "true")]
    [TestCase("scan", "[1,2,3,4,5]")]
    [TestCase("scanBins", """ ["other","other","other","other","other"] """)]
    [TestCase("scanNoBins", "[[0,1],[0,1],[0,1],[0,1],[0,1]]")]
    [TestCase("scanMaximum", "2")]
    [TestCase("scanPages", "[1,2,3,4,5]")]
    [TestCase("query", "[1,2,3,4,5]")]
    [TestCase("queryOfNoIndex", """ {"code":201} """)]
    [TestCase("truncate", "0")]
    public void Run_Step_HasTheResultOfARealServer(string step, string result) => Assert.That(_results[step], Is.EqualTo(result.Trim()));
}
