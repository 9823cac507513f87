using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Operations;

public sealed class OperationsReaderTests
{
    private static readonly Operation[] s_writeAndRead = [Operation.Increment("a", 1), Operation.Read("a")];

    private static readonly Operation[] s_reads = [Operation.Read("a"), Operation.Read("b")];

    private static IEnumerable<Bin[]> WrongResponses =>
    [
        [],
        [new("a", default(Value))],
        [new("a", default(Value)), new("b", 1)],
        [new("a", default(Value)), new("a", 1), new("a", 2)],
    ];

    [TestCaseSource(nameof(WrongResponses))]
    public void ToResults_ResponseThatDoesNotFitAWrite_SaysThatItWasAppliedAndIsNotInDoubt(Bin[] response) =>
        Assert.That(
            () => OperationsReader.ToResults(Response(response), s_writeAndRead),
            Throws.TypeOf<AerospikeClientException>().With.Property(nameof(AerospikeException.InDoubt)).False.And.Message.Contains("The record was changed."));

    [Test]
    public void ToResults_ResponseThatDoesNotFitReads_IsNotInDoubt() =>
        Assert.That(
            () => OperationsReader.ToResults(Response([]), s_reads),
            Throws.TypeOf<AerospikeClientException>().With.Property(nameof(AerospikeException.InDoubt)).False);

    [Test]
    public void ToRecord_NothingTwice_IsTheResponseItself()
    {
        var response = Response([new("a", 1), new("b", 2)]);
        Assert.That(OperationsReader.ToRecord(response, s_reads, RespondMode.Reads), Is.SameAs(response));
    }

    [Test]
    public void Get_OfAllBins_ReturnsTheDictionaryOnly()
    {
        var result = OperationsReader.ToResults(Response([new("a", 1)]), [Operation.ReadAll()])[0];
        Assert.Multiple(() =>
        {
            Assert.That(result.Get<IReadOnlyDictionary<string, object?>>()["a"], Is.EqualTo(1));
            Assert.That(() => result.Get<string>(), Throws.TypeOf<InvalidCastException>());
            Assert.That(() => result.Get<Dictionary<string, object?>>(), Throws.TypeOf<InvalidCastException>());
        });
    }

    [Test]
    public void Equality_OfResults_IsThatOfNameAndValue()
    {
        OperationResult Result(int value, Operation operation) => OperationsReader.ToResults(Response([new("a", value)]), [operation])[0];
        var (read, all) = (Result(1, Operation.Read("a")), Result(1, Operation.ReadAll()));
        Assert.Multiple(() =>
        {
            Assert.That(Result(1, Operation.Read("a")), Is.EqualTo(read));
            Assert.That(Result(2, Operation.Read("a")), Is.Not.EqualTo(read));
            Assert.That(Result(1, Operation.ReadAll()), Is.EqualTo(all));
            Assert.That(Result(2, Operation.ReadAll()), Is.Not.EqualTo(all));
            Assert.That(default(OperationResult).Name, Is.Empty);
        });
    }

    private static Record Response(Bin[] bins) => new(new Key("test", "tests", 1), new RecordHeader(1, null), bins);
}
