using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>
/// The in-memory server responds to batches as a real server did. Run against a real server, the tests check that it still does.
/// </summary>
public sealed class BatchVectorTests
{
    private const int MessageAndBinHeader = 22 + 8 + 1;

    private VectorServer _server;

    [OneTimeSetUp]
    public void Connect() => _server = new VectorServer();

    [OneTimeTearDown]
    public void Disconnect()
    {
        BatchVector.CleanUp(_server.Client);
        _server.Dispose();
    }

    [TestCaseSource(typeof(BatchVector), nameof(BatchVector.All))]
    public void Send_Batch_GetsTheResponseOfARealServer(object vector)
    {
        var recorded = (BatchVector)vector;
        BatchVector.Setup(_server.Client);

        var response = Format(_server.Client.SendForMany(recorded.Request));
        var after = Format(_server.Client.SendForMany(BatchVector.ReadAll()));

        Assert.That(response, Is.EqualTo(recorded.Response));
        Assert.That(after, Is.EqualTo(recorded.After));
    }

    // A real server sent frames of these sizes. Each of its buffers holds 131040 bytes.
    [TestCase(new[] { 131_040 }, new[] { 131_040, 22 })]
    [TestCase(new[] { 131_041 }, new[] { 131_041, 22 })]
    [TestCase(new[] { 65_520, 65_520 }, new[] { 131_040, 22 })]
    [TestCase(new[] { 65_520, 65_521 }, new[] { 65_520, 65_521, 22 })]
    [TestCase(new[] { 41, 200_031, 41 }, new[] { 41, 200_031, 41, 22 })]
    [TestCase(new[] { 60_031, 60_031, 20_031, 200_031, 36 }, new[] { 120_062, 20_031, 200_031, 36, 22 })]
    public void Send_RecordsWithLongResponses_AreFramedAsByARealServer(int[] messages, int[] frames)
    {
        var read = new WireBatch { Flags = BatchFlags.RespondAll | (BatchFlags)1 }; // asks a real server to process the records in order
        for (var i = 0; i < messages.Length; i++)
        {
            var put = new WireMessage { Info2 = Info2.Write }.ForKey($"frames{i}");
            _server.Client.Send(put.Operation(OperationType.Write, "b", ParticleType.Blob, new byte[messages[i] - MessageAndBinHeader]));
            read.Add(WireMessage.Get($"frames{i}"));
        }

        int[] sizes = [.. _server.Client.SendForMany(read.ToBody()).Select(frame => frame.Length)];

        Assert.That(sizes, Is.EqualTo(frames));
    }

    /// <summary>Formats frames as in the file.</summary>
    private string Format(IEnumerable<byte[]> frames) =>
        string.Join(' ', frames.Select(frame => string.Concat(WireResponse.ParseAll(frame).OrderBy(m => m.BatchIndex).Select(_server.Format))));
}
