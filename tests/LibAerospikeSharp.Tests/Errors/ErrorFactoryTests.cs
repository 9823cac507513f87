using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Errors;

public sealed class ErrorFactoryTests
{
    private static readonly Dictionary<Type, int[]> s_codes = new()
    {
        [typeof(AerospikeClientException)] = [-20, -19, -18, -17, -16, -15, -13, -12, -5, -3, -1],
        [typeof(BackpressureException)] = [-11, -7],
        [typeof(ClusterException)] = [-14, -10, -9, -8, -6, -4, 11],
        [typeof(InvalidRequestException)] = [-2, 4],
        [typeof(AerospikeTimeoutException)] = [9],

        // 0 is success and never becomes an exception; the map has no hole there all the same.
        [typeof(ServerException)] = [0, 1, 7, 8, 10, 16, 18, 20, 22, 25, 32, 120, 121, 122, 123, 124, 125, 126, 127, 150, 151, 152, 160],
        [typeof(IndexException)] = [202, 203, 204, 205, 206],
        [typeof(IndexExistsException)] = [200],
        [typeof(IndexNotFoundException)] = [201],
        [typeof(QueryException)] = [50, 211, 212, 213],
        [typeof(QueryAbortedException)] = [15, 210],
        [typeof(AdminException)] = [51, 52, 53, 54, 55, 56, 60, 61, 62, 63, 64, 65, 66, 70, 71, 72, 73, 74, 75, 80, 81, 82, 83],
        [typeof(UdfException)] = [100, 1301, 1302],
        [typeof(RecordException)] = [14, 19, 23, 24, 26, 28, 29],
        [typeof(RecordNotFoundException)] = [2],
        [typeof(RecordGenerationException)] = [3],
        [typeof(RecordExistsException)] = [5],
        [typeof(BinExistsException)] = [6],
        [typeof(BinTypeException)] = [12],
        [typeof(RecordTooBigException)] = [13],
        [typeof(BinNotFoundException)] = [17],
        [typeof(BinNameException)] = [21],
        [typeof(FilteredOutException)] = [27],
    };

    private static IEnumerable<TestCaseData> ExpectedTypes =>
        from pair in s_codes
        from code in pair.Value
        select new TestCaseData((ResultCode)code, pair.Key).SetArgDisplayNames($"{(ResultCode)code}", pair.Key.Name);

    [TestCaseSource(nameof(ExpectedTypes))]
    public void Create_KnownCode_ReturnsExactlyItsException(ResultCode code, Type expected) =>
        Assert.That(ErrorFactory.Create(code, "message"), Is.TypeOf(expected));

    [Test]
    public void ExpectedTypes_AgainstResultCodes_HaveEachOnce() =>
        Assert.That(s_codes.Values.SelectMany(codes => codes), Is.EquivalentTo(Enum.GetValues<ResultCode>().Select(code => (int)code)));

    [Test]
    public void ExpectedTypes_AgainstExceptions_UseEveryOneThatIsNotAbstract() =>
        Assert.That(
            s_codes.Keys,
            Is.EquivalentTo(typeof(AerospikeException).Assembly.GetExportedTypes()
                .Where(type => type.IsSubclassOf(typeof(AerospikeException)) && !type.IsAbstract)));

    [Test]
    public void Create_UnknownServerCode_ReturnsServerException() =>
        Assert.That(ErrorFactory.Create((ResultCode)9999, "message"), Is.TypeOf<ServerException>());

    [Test]
    public void Create_UnknownClientCode_ReturnsClientException() =>
        Assert.That(ErrorFactory.Create((ResultCode)(-9999), "message"), Is.TypeOf<AerospikeClientException>());

    [TestCaseSource(nameof(ExpectedTypes))]
    public void Create_KnownCode_CarriesTheCode(ResultCode code, Type expected) =>
        Assert.That(ErrorFactory.Create(code, "message").ResultCode, Is.EqualTo(code), expected.Name);

    [TestCaseSource(nameof(ExpectedTypes))]
    public void Create_KnownCode_CarriesTheMessage(ResultCode code, Type expected) =>
        Assert.That(ErrorFactory.Create(code, "what failed").Message, Is.EqualTo("what failed"), expected.Name);

    [TestCaseSource(nameof(ExpectedTypes))]
    public void Create_InDoubt_CarriesIt(ResultCode code, Type expected) =>
        Assert.That(ErrorFactory.Create(code, "message", inDoubt: true).InDoubt, Is.True, expected.Name);

    [TestCaseSource(nameof(ExpectedTypes))]
    public void Create_WithNode_CarriesIt(ResultCode code, Type expected) =>
        Assert.That(ErrorFactory.Create(code, "message", node: "127.0.0.1:3000").Node, Is.EqualTo("127.0.0.1:3000"), expected.Name);

    [Test]
    public void Create_WithoutDoubt_IsNotInDoubt() =>
        Assert.That(ErrorFactory.Create(ResultCode.Timeout, "message").InDoubt, Is.False);

    [Test]
    public void Create_WithoutNode_HasNone() =>
        Assert.That(ErrorFactory.Create(ResultCode.Timeout, "message").Node, Is.Null);

    [TestCaseSource(nameof(AllCodes))]
    public void Advice_AnyCode_IsEmptyOrASentence(ResultCode code) =>
        Assert.That(ErrorFactory.Advice(code), Is.Empty.Or.Match("^[A-Z].*[.]$"));

    [Test]
    public void Advice_GenerationConflict_SaysToReadAgain() =>
        Assert.That(ErrorFactory.Advice(ResultCode.RecordGeneration), Does.Contain("Read the record again"));

    private static ResultCode[] AllCodes() => Enum.GetValues<ResultCode>();
}
