using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>Operations on lists and maps within a command. What each operation does is in <see cref="CollectionVectorTests"/>.</summary>
public sealed class CollectionOperationTests : WireFixture
{
    private const string Key = "k";
    private const string Append5 = "4:920105";
    private const string AppendTextAsList = "4:9202a20361"; // not a list, so it fails
    private const string Get0 = "3:921100";
    private const string Size = "3:9110";
    private const string Clear = "4:910b";

    [Test]
    public void Send_SeveralOperations_SeeWhatTheOnesBeforeHaveDone()
    {
        var response = Send($"{Append5} {Append5} {Size} {Clear} {Size}");

        Assert.That(Results(response), Is.EqualTo(new[] { "4:1", "4:2", "3:2", "3:0" }));
        Assert.That(Stored(), Is.EqualTo("90"));
    }

    [Test]
    public void Send_OperationThatFails_UndoesTheOnesBefore()
    {
        Send(Append5);

        Assert.That(Send($"{Append5} {Clear} {AppendTextAsList}").Code, Is.EqualTo(ServerResult.Parameter));
        Assert.That(Stored(), Is.EqualTo("9105"));
    }

    [Test]
    public void Send_ModifyWithoutResult_RespondsIfAllOperationsShall()
    {
        Send(Append5);

        Assert.That(Results(Send(Clear)), Is.Empty);
        Assert.That(Results(Send($"*{Clear}")), Is.EqualTo(new[] { "4:none" }));
    }

    [TestCase("4:920500", TestName = "Send_PopOfABinThatDoesNotExist_CreatesNothing")]
    [TestCase("4:914b", TestName = "Send_MapClearOfABinThatDoesNotExist_CreatesNothing")]
    public void SendToNothing(string request)
    {
        Client.Send(WireMessage.Put(Key, "other", 1));

        Assert.That(Send(request).Code, Is.EqualTo(ServerResult.Ok));
        Assert.That(Client.Send(WireMessage.Get(Key)).BinNames, Is.EqualTo("other"));
    }

    [Test]
    public void Send_ReadOfABinThatDoesNotExist_HasNoResult()
    {
        Client.Send(WireMessage.Put(Key, "other", 1));

        Assert.That(Results(Send(Get0)), Is.Empty);
        Assert.That(Results(Send($"*{Get0}")), Is.EqualTo(new[] { "3:none" }));
    }

    [Test]
    public void Send_ModifyInACommandThatReplacesTheRecord_IsParameterError()
    {
        var replace = CollectionRequest.Parse(Append5).ToMessage(Key) with { Info3 = Info3.CreateOrReplace };

        Assert.That(Client.Send(replace).Code, Is.EqualTo(ServerResult.Parameter));
    }

    [Test]
    public void Send_ReadsInABatch_AreCalledPlainReads()
    {
        Send(Append5);

        var (records, code) = Client.Send(new WireBatch().Add(CollectionRequest.Parse(Size).ToMessage(Key)));

        Assert.That(code, Is.EqualTo(ServerResult.Ok));
        Assert.That(Results(records[0]), Is.EqualTo(new[] { "1:1" }));
    }

    private WireResponse Send(string request) => Client.Send(CollectionRequest.Parse(request).ToMessage(Key));

    private string Stored() => Convert.ToHexStringLower(Client.Send(WireMessage.Get(Key)).Bins.Single().Value);

    // The operation and the integer of each result.
    private static IEnumerable<string> Results(WireResponse response) => response.Bins.Zip(
        response.Operations, (bin, operation) => $"{(int)operation}:{(bin.Type == ParticleType.Null ? "none" : bin.Value[^1].ToString(System.Globalization.CultureInfo.InvariantCulture))}");
}
