using FakeItEasy;
using Moq;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using NUnit.Framework;
using Times = Moq.Times;

namespace LibAerospikeSharp.Tests.Client.Mocks;

/// <summary>The matchers of mocking libraries stand for the arrays that a mock receives.</summary>
public sealed class MatcherTests
{
    private static readonly Key s_key = new("test", "mocks", "alice");
    private static readonly Record s_record = new(s_key, [new Bin("name", "Alice")]);

    [Test]
    public void NSubstitute_AnyArray_StandsForACollectionExpression()
    {
        var client = Substitute.For<IAerospikeClient>();
        client.Find(Arg.Any<Key>(), Arg.Any<string[]>()).Returns(s_record);
        Assert.That(client.Find(s_key, ["name"]), Is.SameAs(s_record));
    }

    [Test]
    public void NSubstitute_Received_ChecksTheBins()
    {
        var client = Substitute.For<IAerospikeClient>();
        client.Put(s_key, [new Bin("a", 1), new Bin("b", new[] { 1, 2 })]);
        client.Received(1).Put(s_key, Arg.Is<Bin[]>(bins => bins.SequenceEqual(new[] { new Bin("a", 1), new Bin("b", new List<int> { 1, 2 }) })));
        client.DidNotReceive().Put(s_key, Arg.Is<Bin[]>(bins => bins.Length == 1), Arg.Any<WritePolicy?>());
    }

    [Test]
    public void NSubstitute_AnyDictionary_StandsForOne()
    {
        var client = Substitute.For<IAerospikeClient>();
        client.Put(s_key, new Dictionary<string, int> { ["a"] = 1 });
        client.Received(1).Put(s_key, Arg.Any<IEnumerable<KeyValuePair<string, Arg.AnyType>>>());
    }

    [Test]
    public void NSubstitute_Throws_ThrowsAnExceptionOfTheClient()
    {
        var client = Substitute.For<IAerospikeClient>();
        client.OperateAsync(s_key, Arg.Any<Operation[]>()).ThrowsAsync(new AerospikeTimeoutException("Too slow.", ResultCode.Timeout, inDoubt: true));
        Assert.That(
            () => client.OperateAsync(s_key, [Operation.Increment("visits", 1)]),
            Throws.TypeOf<AerospikeTimeoutException>().With.Property(nameof(AerospikeException.InDoubt)).True);
    }

    [Test]
    public void NSubstitute_Columns_CanBeFilled()
    {
        var client = Substitute.For<IAerospikeClient>();
        client.BatchReadColumns(Arg.Any<IEnumerable<Key>>(), Arg.Any<BinColumn[]>(), Arg.Any<Memory<ResultCode>>()).Returns(call =>
        {
            var column = (BinColumn<int>)call.Arg<BinColumn[]>()[0];
            (column.Values.Span[0], column.IsPresent.Span[0]) = (7, true);
            return 1;
        });
        var (values, isPresent) = (new int[1], new bool[1]);

        var succeeded = client.BatchReadColumns([s_key], [new BinColumn<int>("a", values, isPresent)]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(succeeded, Is.EqualTo(1));
            Assert.That(values, Is.EqualTo(new[] { 7 }));
            Assert.That(isPresent, Is.EqualTo(new[] { true }));
        }
    }

    [Test]
    public void Moq_AnyArray_StandsForACollectionExpression()
    {
        var mock = new Mock<IAerospikeClient>();
        mock.Setup(client => client.FindAsync(s_key, It.IsAny<string[]>(), null, It.IsAny<CancellationToken>())).ReturnsAsync(s_record);
        Assert.That(mock.Object.FindAsync(s_key, ["name"]).Result, Is.SameAs(s_record));
    }

    [Test]
    public void Moq_NullAsThePolicy_IsNotTheNamesOfBins()
    {
        var mock = new Mock<IAerospikeClient>();
        mock.Setup(client => client.Find(s_key, null)).Returns(s_record);
        mock.Setup(client => client.BatchRead(It.IsAny<IEnumerable<Key>>(), null)).Returns(new BatchResults([new BatchRecord(s_record)]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(mock.Object.Find(s_key), Is.SameAs(s_record));
            Assert.That(mock.Object.BatchRead([s_key])[0].Record, Is.SameAs(s_record));
        }
    }

    [Test]
    public void Moq_Verify_ComparesTheBins()
    {
        var mock = new Mock<IAerospikeClient>();
        mock.Object.Put(s_key, [new Bin("a", 1)]);
        mock.Verify(client => client.Put(s_key, new[] { new Bin("a", 1) }, null), Times.Once);
        mock.Verify(client => client.Put(s_key, It.Is<Bin[]>(bins => bins[0].Name == "b"), It.IsAny<WritePolicy>()), Times.Never);
    }

    [Test]
    public void Moq_AnyDictionary_StandsForOne()
    {
        var mock = new Mock<IAerospikeClient>();
        mock.Object.Put(s_key, new Dictionary<string, object?> { ["a"] = 1 });
        mock.Verify(client => client.Put(s_key, It.IsAny<IEnumerable<KeyValuePair<string, It.IsAnyType>>>(), It.IsAny<WritePolicy>()), Times.Once);
    }

    [Test]
    public void Moq_Throws_ThrowsAnExceptionOfTheClient()
    {
        var mock = new Mock<IAerospikeClient>();
        mock.Setup(client => client.RemoveBins(s_key, It.IsAny<string[]>(), null)).Throws(new RecordNotFoundException("No record.", ResultCode.RecordNotFound));
        Assert.That(() => mock.Object.RemoveBins(s_key, ["a"]), Throws.TypeOf<RecordNotFoundException>());
    }

    [Test]
    public void FakeItEasy_AnyArray_StandsForACollectionExpression()
    {
        var client = A.Fake<IAerospikeClient>();
        A.CallTo(() => client.Select(A<Key>._, A<string[]>._, A<ReadPolicy>._)).Returns(s_record);
        Assert.That(client.Select(s_key, ["name"]), Is.SameAs(s_record));
    }

    [Test]
    public void FakeItEasy_MustHaveHappened_ChecksTheBins()
    {
        var client = A.Fake<IAerospikeClient>();
        client.Put(s_key, [new Bin("a", 1)]);
        A.CallTo(() => client.Put(s_key, A<Bin[]>.That.Matches(bins => bins[0] == new Bin("a", 1)), null)).MustHaveHappenedOnceExactly();
    }
}
