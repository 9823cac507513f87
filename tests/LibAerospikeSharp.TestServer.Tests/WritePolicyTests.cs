using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

public sealed class WritePolicyTests : WireFixture
{
    [Test]
    public void Put_CreateOnlyOnExistingRecord_IsRecordExists()
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        Assert.That(Client.Send(WireMessage.Put("k", "a", 2) with { Info2 = Info2.Write | Info2.CreateOnly }).Code, Is.EqualTo(ServerResult.RecordExists));
    }

    [TestCase((int)Info3.UpdateOnly)]
    [TestCase((int)Info3.ReplaceOnly)]
    public void Put_MissingRecordThatMustExist_IsNotFound(int info3) =>
        Assert.That(Client.Send(WireMessage.Put("k", "a", 1) with { Info3 = (Info3)info3 }).Code, Is.EqualTo(ServerResult.NotFound));

    [TestCase((int)Info3.CreateOrReplace)]
    [TestCase((int)Info3.ReplaceOnly)]
    public void Put_Replace_RemovesOtherBins(int info3)
    {
        Client.Send(WireMessage.Put("k", "a", 1));
        Client.Send(WireMessage.Put("k", "b", 2) with { Info3 = (Info3)info3 });

        var response = Client.Send(WireMessage.Get("k"));

        Assert.That(response.BinNames, Is.EqualTo("b"));
        Assert.That(response.Generation, Is.EqualTo(2));
    }

    [Test]
    public void Put_ReplaceWithNull_IsParameterError()
    {
        var put = new WireMessage { Info2 = Info2.Write, Info3 = Info3.CreateOrReplace }.ForKey("k").Without("a");

        Assert.That(Client.Send(put).Code, Is.EqualTo(ServerResult.Parameter));
    }

    [TestCase(1u, 0)]
    [TestCase(2u, 3)]
    [TestCase(0u, 3)]
    public void Put_GenerationEqual_ComparesWithTheRecord(uint generation, int code)
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        var put = WireMessage.Put("k", "a", 2) with { Info2 = Info2.Write | Info2.Generation, Generation = generation };

        Assert.That((int)Client.Send(put).Code, Is.EqualTo(code));
    }

    [TestCase(1u, 3)]
    [TestCase(2u, 0)]
    public void Put_GenerationGreater_ComparesWithTheRecord(uint generation, int code)
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        var put = WireMessage.Put("k", "a", 2) with { Info2 = Info2.Write | Info2.GenerationGreater, Generation = generation };

        Assert.That((int)Client.Send(put).Code, Is.EqualTo(code));
    }

    [Test]
    public void Put_WrongGeneration_ReturnsTheRecordsGeneration()
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        var response = Client.Send(WireMessage.Put("k", "a", 2) with { Info2 = Info2.Write | Info2.Generation, Generation = 9 });

        Assert.That(response.Generation, Is.EqualTo(1));
    }

    [Test]
    public void Delete_WrongGeneration_KeepsTheRecord()
    {
        Client.Send(WireMessage.Put("k", "a", 1));

        var delete = WireMessage.Delete("k") with { Info2 = Info2.Write | Info2.Delete | Info2.Generation, Generation = 7 };

        Assert.That(Client.Send(delete).Code, Is.EqualTo(ServerResult.Generation));
        Assert.That(Client.Send(WireMessage.Exists("k")).Code, Is.EqualTo(ServerResult.Ok));
    }

    [Test]
    public void Put_After65535Writes_RestartsGenerationsAtOne()
    {
        // Sending many requests at once is faster than waiting for each response.
        const int AtOnce = 257;
        var put = WireClient.Frame(ProtoType.Message, WireMessage.Put("k", "a", 0).ToBody());
        byte[] puts = [.. Enumerable.Repeat(put, AtOnce).SelectMany(p => p)];
        for (var i = 0; i < ushort.MaxValue / AtOnce; i++)
        {
            Client.SendRaw(puts);
            for (var response = 0; response < AtOnce; response++)
            {
                Client.ReceiveFrame();
            }
        }

        Assert.That(Client.Send(WireMessage.Exists("k")).Generation, Is.EqualTo(ushort.MaxValue));
        Assert.That(Client.Send(WireMessage.Put("k", "a", 0)).Generation, Is.EqualTo(1));
    }

    [Test]
    public async Task Put_FromManyConnectionsAtOnce_LosesNoWrite()
    {
        const int Connections = 16;
        const int Writes = 200;

        // Long-running tasks have a thread each, so all of them run at the same time.
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(c => Task.Factory.StartNew(
            () => PutMany(Server, $"bin{c}", Writes), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        var response = Client.Send(WireMessage.Get("k"));
        Assert.That(response.Generation, Is.EqualTo(Connections * Writes));
        Assert.That(response.Bins, Has.Count.EqualTo(Connections));
    }

    private static void PutMany(AerospikeTestServer server, string bin, int count)
    {
        using var client = new WireClient(server);
        for (var i = 0; i < count; i++)
        {
            client.Send(WireMessage.Put("k", bin, i));
        }
    }
}
