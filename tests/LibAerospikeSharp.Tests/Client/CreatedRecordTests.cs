using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>A record that a test creates is like the one that a read returns.</summary>
public sealed class CreatedRecordTests() : ClientFixture(CallStyle.Sync)
{
    private static IEnumerable<TestCaseData> Values =>
    [
        Case(true),
        Case(42),
        Case(-1L),
        Case(0.5f),
        Case("text"),
        Case(DayOfWeek.Friday),
        Case(new byte[] { 1, 2 }),
        Case(new GeoJson("{\"type\":\"Point\",\"coordinates\":[1.0,2.0]}")),
        Case(new object?[] { 1, "two", null, new[] { 3.0 } }),
        Case(new Dictionary<string, object?> { ["a"] = 1, ["b"] = new List<bool> { true } }),
    ];

    [TestCaseSource(nameof(Values))]
    public void Record_CreatedFromWhatWasPut_IsLikeTheOneThatIsRead(object value)
    {
        var key = FreshKey();
        var bins = new Dictionary<string, object?> { ["bin"] = value };
        Client.Put(key, bins);
        var read = Client.Get(key);

        var created = new Record(key, bins, read.Generation, read.TimeToLive);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(created.Get<Value>("bin"), Is.EqualTo(read.Get<Value>("bin")));
            Assert.That(created["bin"], Is.EqualTo(read["bin"]).And.TypeOf(read["bin"]!.GetType())); // it was put
            Assert.That(created.ToString(), Is.EqualTo(read.ToString()));
        }
    }

    private static TestCaseData Case(object value) => new TestCaseData(value).SetArgDisplayNames(value.GetType().Name);
}
