using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>
/// The in-memory server responds to queries without an index as a real server did. Run against a real server, the tests check that it
/// still does.
/// </summary>
public sealed class QueryVectorTests
{
    private const string FramesSet = "query-frames";

    // Keys of one partition, from the largest digest to the smallest.
    private static readonly string[] s_framesKeys = ["a", "p1588", "p1870", "p5040"];

    private VectorServer _server;

    [OneTimeSetUp]
    public void Connect()
    {
        _server = new VectorServer();
        QueryVector.Setup(_server.Client);
    }

    [OneTimeTearDown]
    public void Disconnect()
    {
        QueryVector.CleanUp(_server.Client);
        foreach (var key in s_framesKeys)
        {
            _server.Client.Send(new WireMessage { Info2 = Info2.Write | Info2.Delete }.ForKey(key, set: FramesSet));
        }

        _server.Dispose();
    }

    [TestCaseSource(typeof(QueryVector), nameof(QueryVector.All))]
    public void Send_Query_GetsTheResponseOfARealServer(object vector)
    {
        var recorded = (QueryVector)vector;

        var frames = _server.Client.SendForMany(recorded.Request, errorIsLast: true);

        var response = string.Join(' ', frames.Select(frame => string.Concat(WireResponse.ParseAll(frame).Select(_server.Format))));
        Assert.That(response, Is.EqualTo(recorded.Response));
    }

    // A real server sent frames of these sizes. It sends a frame when it has more than 1 MiB, including its header.
    [TestCase(new[] { 400_000, 400_000, 400_000, 400_000 }, false, new[] { 1_200_000, 400_000, 22 })]
    [TestCase(new[] { 400_000, 400_000, 400_000, 400_000 }, true, new[] { 1_200_000, 400_022 })]
    [TestCase(new[] { 524_284, 524_284, 100, 100 }, false, new[] { 1_048_668, 100, 22 })]
    [TestCase(new[] { 524_284, 524_285, 100, 100 }, false, new[] { 1_048_569, 200, 22 })]
    public void Query_LargeRecords_AreFramedAsByARealServer(int[] messages, bool isShort, int[] frames)
    {
        const int Overhead = 22 + 9 + 25 + 17 + 8 + 1;
        foreach (var (key, size) in s_framesKeys.Zip(messages))
        {
            var put = new WireMessage { Info2 = Info2.Write }.ForKey(key, set: FramesSet);
            _server.Client.Send(put.Operation(OperationType.Write, "b", ParticleType.Blob, new byte[size - Overhead]));
        }

        var digest = WireMessage.DigestOf("a", FramesSet);
        var query = WireMessage.Query(FramesSet, partitions: [digest[0], (byte)(digest[1] & 0xF)], isShort: isShort);
        int[] sizes = [.. _server.Client.SendForMany(query.ToBody()).Select(frame => frame.Length)];

        Assert.That(sizes, Is.EqualTo(frames));
    }
}
