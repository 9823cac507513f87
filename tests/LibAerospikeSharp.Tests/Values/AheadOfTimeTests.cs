using System.Collections;
using System.Collections.ObjectModel;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Collections in a program for which no code can be made at run time.</summary>
public sealed class AheadOfTimeTests
{
    private static IEnumerable<TestCaseData> Collections =>
    [
        Case(new[] { 1, 2 }),
        Case(new List<string> { "a" }),
        Case(new[] { DayOfWeek.Monday }),
        Case(new HashSet<short> { 1 }),
        Case(new Dictionary<string, int> { ["a"] = 1 }),
        Case(new Dictionary<short, DayOfWeek> { [1] = DayOfWeek.Friday }),
        Case(new ReadOnlyDictionary<byte, int?>(new Dictionary<byte, int?> { [1] = null })),
    ];

    [TestCaseSource(nameof(Collections))]
    public void Find_AheadOfTime_WritesTheSame(object collection)
    {
        var expected = Write(CollectionWriter.Find(collection.GetType(), dynamic: true).Writer, collection);
        Assert.That(Write(CollectionWriter.Find(collection.GetType(), dynamic: false).Writer, collection), Is.EqualTo(expected));
    }

    [Test]
    public void Find_PairsOfRareTypesAheadOfTime_AreRejectedWithAdvice()
    {
        var (writer, hint) = CollectionWriter.Find(typeof(KeyValuePair<DayOfWeek, Guid>[]), dynamic: false);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(writer, Is.Null);
            Assert.That(hint, Is.EqualTo(" This program is compiled ahead of time, so use a Dictionary instead."));
        }
    }

    private static byte[] Write(CollectionWriter? collectionWriter, object collection)
    {
        var writer = new MsgPackWriter();
        try
        {
            var valueError = default(ValueError);
            Assert.That(collectionWriter?.TryWrite(ref writer, collection, ref valueError), Is.True, valueError.Reason);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static TestCaseData Case(IEnumerable collection) => new TestCaseData(collection).SetArgDisplayNames(collection.GetType().ToString());
}
