using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Operations;

public sealed class OperationsReaderTests
{
    private static readonly Operation[] s_writeAndRead = [Operation.Increment("a", 1), Operation.Read("a")];

    private static readonly Operation[] s_reads = [Operation.Read("a"), Operation.Read("b")];

    private static IEnumerable<Bin[]> WrongAnswers =>
    [
        [],
        [new("a", default(Value))],
        [new("a", default(Value)), new("b", 1)],
        [new("a", default(Value)), new("a", 1), new("a", 2)],
    ];

    [TestCaseSource(nameof(WrongAnswers))]
    public void ToResults_AnswerThatDoesNotFit_IsInDoubtWhereSomethingWasWritten(Bin[] answer) =>
        Assert.That(
            () => OperationsReader.ToResults(Answer(answer), s_writeAndRead),
            Throws.TypeOf<AerospikeClientException>().With.Property(nameof(AerospikeException.InDoubt)).True.And.Message.Contains("changed all the same"));

    [Test]
    public void ToResults_AnswerThatDoesNotFitReads_IsNotInDoubt() =>
        Assert.That(
            () => OperationsReader.ToResults(Answer([]), s_reads),
            Throws.TypeOf<AerospikeClientException>().With.Property(nameof(AerospikeException.InDoubt)).False);

    [Test]
    public void ToRecord_NothingTwice_IsTheAnswerItself()
    {
        var answer = Answer([new("a", 1), new("b", 2)]);
        Assert.That(OperationsReader.ToRecord(answer, s_reads, RespondMode.Reads), Is.SameAs(answer));
    }

    [Test]
    public void Get_OfAllBins_GivesTheDictionaryOnly()
    {
        var result = OperationsReader.ToResults(Answer([new("a", 1)]), [Operation.ReadAll()])[0];
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
        OperationResult Result(int value, Operation operation) => OperationsReader.ToResults(Answer([new("a", value)]), [operation])[0];
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

    private static Record Answer(Bin[] bins) => new(new Key("test", "tests", 1), new RecordHeader(1, null), bins);
}
