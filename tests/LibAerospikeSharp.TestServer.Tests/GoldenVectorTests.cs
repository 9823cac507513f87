using LibAerospikeSharp.Tests.Values.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>The in-memory server stores and returns every value as a real server did.</summary>
public sealed class GoldenVectorTests : WireFixture
{
    // According to its README the server doesn't compute cells of GeoJSON.
    private static readonly string[] s_unsupported =
    [
        "particle/23/point-with-spaces", "particle/23/polygon", "particle/23/flags-ff", "particle/23/aerocircle",
        "particle/23/one-cell-sent", "particle/23/flags-1", "particle/23/cclient-point", "particle/23/feature",
        "particle/23/multipolygon",
    ];

    private static IEnumerable<TestCaseData> Vectors =>
        GoldenVector.All.Where(vector => !s_unsupported.Contains(vector.Name)).Select(vector => vector.ToTestCase());

    [TestCaseSource(nameof(Vectors))]
    public void Put_Value_GetsTheResponseOfARealServer(object vector)
    {
        var golden = (GoldenVector)vector;
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("k").Operation(OperationType.Write, "b", (ParticleType)golden.Type, golden.Sent);
        var code = (int)Client.Send(put).Code;
        var answered = code == 0 ? Convert.ToHexString(Client.Send(WireMessage.Get("k")).Bins.Single().Value) : "";

        Assert.That((code, answered), Is.EqualTo((golden.Code, Convert.ToHexString(golden.Answered))));
    }
}
