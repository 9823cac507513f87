using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

public sealed class InfoTests : WireFixture
{
    [Test]
    public void Info_SeveralCommands_RespondsToEachOnALine() =>
        Assert.That(
            Client.Info("namespaces\npartition-generation\npeers-clear-std\n"),
            Is.EqualTo("namespaces\ttest\npartition-generation\t0\npeers-clear-std\t0,3000,[]\n"));

    [Test]
    public void Info_Node_Is16HexDigitsAndStaysTheSame()
    {
        var first = Client.Info("node\n");

        Assert.That(first, Does.Match("^node\t[0-9A-F]{16}\n$"));
        Assert.That(Client.Info("node\n"), Is.EqualTo(first));
    }

    [Test]
    public void Info_Replicas_ListsAllPartitions()
    {
        var response = Client.Info("replicas\n").TrimEnd('\n').Split('\t')[1].Split(':', ',');

        Assert.That(string.Join(',', response[..3]), Is.EqualTo("test,0,1"));
        Assert.That(Convert.FromBase64String(response[3]), Is.EqualTo(Enumerable.Repeat(byte.MaxValue, 512)));
    }

    [TestCase("nosuch", "ERROR:4:unrecognized command")]
    [TestCase("", "ERROR:4:unrecognized command")]
    [TestCase("racks:", "ERROR:25:enterprise only")]
    [TestCase("sindex-list:", "ERROR:16:the in-memory test server doesn't support 'sindex-list'")]
    public void Info_UnsupportedCommand_IsAnError(string command, string expected) =>
        Assert.That(Client.Info(command + "\n"), Is.EqualTo($"{command}\t{expected}\n"));

    [Test]
    public void Info_EmptyRequest_ReturnsTheSummary() => Assert.That(Client.Info(""), Does.Contain("\nbuild\t"));

    [Test]
    public void Info_UserAgentTwice_IsRejectedTheSecondTime()
    {
        const string Command = "user-agent-set:value=MSxjLTcuNC4wLG5vdC1zZXQ=";

        Assert.That(Client.Info(Command + "\n"), Is.EqualTo(Command + "\tok\n"));
        Assert.That(Client.Info(Command + "\n"), Is.EqualTo(Command + "\tERROR:4:already set\n"));
    }

    [Test]
    public void Info_Options_AreReported()
    {
        using var server = AerospikeTestServer.Start(new AerospikeTestServerOptions { ClusterName = "docker", Namespaces = ["one", "two"] });
        using var client = new WireClient(server);

        Assert.That(client.Info("cluster-name\nnamespaces\n"), Is.EqualTo("cluster-name\tdocker\nnamespaces\tone;two\n"));
    }

    [Test]
    public void Security_AnyMessage_IsNotSupported()
    {
        Client.SendRaw(WireClient.Frame(ProtoType.Security, new byte[16], version: 0));

        var (type, body) = Client.ReceiveFrame().GetValueOrDefault();

        Assert.That((type, body.Length, body[1]), Is.EqualTo((ProtoType.Security, 16, (byte)51)));
    }
}
