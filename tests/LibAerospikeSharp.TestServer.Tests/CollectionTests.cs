using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

/// <summary>How lists and maps are stored. The expected bytes are those that a real server (8.1) returned.</summary>
public sealed class CollectionTests : WireFixture
{
    [TestCase("90", "90", TestName = "PutList_Empty_IsUnchanged")]
    [TestCase("93010203", "93010203", TestName = "PutList_OfNumbers_IsUnchanged")]
    [TestCase("dc000105", "9105", TestName = "PutList_LongHeader_IsShortened")]
    [TestCase("91cd0001", "9101", TestName = "PutList_LongInteger_IsShortened")]
    [TestCase("91d3ffffffffffffff80", "91d080", TestName = "PutList_LongNegative_IsShortened")]
    [TestCase("91da000403616263", "91a403616263", TestName = "PutList_LongString_IsShortened")]
    [TestCase("91ca3f800000", "91ca3f800000", TestName = "PutList_Float_IsUnchanged")]
    [TestCase("92c7000001", "9101", TestName = "PutList_WithoutOrder_LosesTheOrderMark")]
    [TestCase("93c700010102", "93c700010102", TestName = "PutList_OrderedAndInOrder_IsUnchanged")]
    public void PutList(string sent, string stored) => Assert.That(StoreAndGet(ParticleType.List, sent), Is.EqualTo(stored));

    [TestCase("810102", "810102", TestName = "PutMap_OnePair_IsUnchanged")]
    [TestCase("8202010102", "8201020201", TestName = "PutMap_KeysOutOfOrder_IsSorted")]
    [TestCase("83a204ff01a2036102ff03", "83ff03a2036102a204ff01", TestName = "PutMap_KeysOfSeveralTypes_IsSortedByTypeFirst")]
    [TestCase("82c70001c00102", "82c70001c00102", TestName = "PutMap_Ordered_KeepsTheOrderMark")]
    public void PutMap(string sent, string stored) => Assert.That(StoreAndGet(ParticleType.Map, sent), Is.EqualTo(stored));

    [TestCase("")]
    [TestCase("91")]
    [TestCase("910101")]
    [TestCase("91c1")]
    [TestCase("80")]
    [TestCase("91a4036162")]
    [TestCase("ddffffffff05")]
    [TestCase("93c700010201")]
    [TestCase("91d4ff00")]
    public void PutList_InvalidBytes_IsRejected(string sent) => Assert.That(StoreAndGet(ParticleType.List, sent), Is.Null);

    [TestCase("9101")]
    [TestCase("8101")]
    [TestCase("8201020103")]
    [TestCase("83c70001c002010102")]
    [TestCase("81c001")]
    [TestCase("81c201")]
    [TestCase("81910102")]
    [TestCase("81cb3ff000000000000002")]
    [TestCase("81a2096101")]
    public void PutMap_InvalidBytesOrKeys_IsRejected(string sent) => Assert.That(StoreAndGet(ParticleType.Map, sent), Is.Null);

    [TestCase(1000, 0)]
    [TestCase(1001, 1)]
    [TestCase(1_000_000, 1)]
    public void PutList_Nested_IsAcceptedUpToAThousandLevels(int depth, int code)
    {
        byte[] nested = [.. Enumerable.Repeat((byte)0x91, depth), 1];
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("k").Operation(OperationType.Write, "b", ParticleType.List, nested);

        Assert.That((int)Client.Send(put).Code, Is.EqualTo(code));
    }

    [TestCase("""{"type":"Point","coordinates":[1.5,-2]}""", 0)]
    [TestCase("""{"type":"AeroCircle","coordinates":[[1,2],100]}""", 0)]
    [TestCase("""{"type":"Point","coordinates":[1,200]}""", 160)]
    [TestCase("""{"type":"Nowhere","coordinates":[1,2]}""", 160)]
    [TestCase("""{"type":"Point","coordinates":[1,2]""", 160)]
    [TestCase("""{"type":"\ud800int","coordinates":[1,2]}""", 160)] // half of a surrogate pair
    [TestCase("""{"ty\ud800":"Point","coordinates":[1,2]}""", 160)]
    [TestCase("", 160)]
    public void PutGeoJson_AnyText_IsAcceptedIfItIsAShape(string json, int code)
    {
        byte[] value = [0, 0, 0, .. System.Text.Encoding.UTF8.GetBytes(json)];
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("k").Operation(OperationType.Write, "b", ParticleType.GeoJson, value);

        Assert.That((int)Client.Send(put).Code, Is.EqualTo(code));
    }

    // Returns null if the server refused the value.
    private string? StoreAndGet(ParticleType type, string hex)
    {
        var put = new WireMessage { Info2 = Info2.Write }.ForKey("k").Operation(OperationType.Write, "b", type, Convert.FromHexString(hex));
        var code = Client.Send(put).Code;
        if (code != ServerResult.Ok)
        {
            Assert.That(code, Is.EqualTo(ServerResult.Unknown));
            return null;
        }

        return Convert.ToHexStringLower(Client.Send(WireMessage.Get("k")).Bins.Single().Value);
    }
}
