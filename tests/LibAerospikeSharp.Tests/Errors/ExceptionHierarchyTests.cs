using System.Reflection;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Errors;

public sealed class ExceptionHierarchyTests
{
    private static readonly Dictionary<Type, Type> s_bases = new()
    {
        [typeof(NativeLibraryException)] = typeof(Exception),
        [typeof(AerospikeException)] = typeof(Exception),
        [typeof(AerospikeClientException)] = typeof(AerospikeException),
        [typeof(BackpressureException)] = typeof(AerospikeClientException),
        [typeof(ClusterException)] = typeof(AerospikeException),
        [typeof(InvalidRequestException)] = typeof(AerospikeException),
        [typeof(AerospikeTimeoutException)] = typeof(AerospikeException),
        [typeof(ServerException)] = typeof(AerospikeException),
        [typeof(IndexException)] = typeof(ServerException),
        [typeof(IndexNotFoundException)] = typeof(IndexException),
        [typeof(IndexExistsException)] = typeof(IndexException),
        [typeof(QueryException)] = typeof(ServerException),
        [typeof(QueryAbortedException)] = typeof(QueryException),
        [typeof(AdminException)] = typeof(ServerException),
        [typeof(UdfException)] = typeof(ServerException),
        [typeof(RecordException)] = typeof(AerospikeException),
        [typeof(RecordNotFoundException)] = typeof(RecordException),
        [typeof(RecordGenerationException)] = typeof(RecordException),
        [typeof(RecordExistsException)] = typeof(RecordException),
        [typeof(BinExistsException)] = typeof(RecordException),
        [typeof(BinTypeException)] = typeof(RecordException),
        [typeof(RecordTooBigException)] = typeof(RecordException),
        [typeof(BinNotFoundException)] = typeof(RecordException),
        [typeof(BinNameException)] = typeof(RecordException),
        [typeof(FilteredOutException)] = typeof(RecordException),
    };

    private static IEnumerable<Type> Exceptions =>
        typeof(AerospikeException).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Exception)));

    private static IEnumerable<Type> AerospikeExceptions =>
        Exceptions.Where(type => type.IsSubclassOf(typeof(AerospikeException)));

    [Test]
    public void Exceptions_AgainstTheDocumentedTree_HaveTheSameBases() =>
        Assert.That(Exceptions.ToDictionary(type => type, type => type.BaseType), Is.EquivalentTo(s_bases));

    [Test]
    public void Exceptions_AllButTheLibrarysOwn_AreAerospikeExceptions() =>
        Assert.That(
            Exceptions.Where(type => !type.IsAssignableTo(typeof(AerospikeException))),
            Is.EqualTo(new[] { typeof(NativeLibraryException) }));

    [TestCaseSource(nameof(Exceptions))]
    public void Exception_ThatNothingDerivesFrom_IsSealed(Type type) =>
        Assert.That(type.IsSealed, Is.Not.EqualTo(Exceptions.Any(other => other.BaseType == type)));

    [Test]
    public void AerospikeException_Always_IsAbstract() => Assert.That(typeof(AerospikeException).IsAbstract);

    [Test]
    public void AerospikeException_Constructors_AreClosedToOtherAssemblies() =>
        Assert.That(
            typeof(AerospikeException).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            Has.All.Property(nameof(ConstructorInfo.IsFamilyAndAssembly)).True);

    // Users build them in their mocks.
    [TestCaseSource(nameof(AerospikeExceptions))]
    public void Exception_Constructor_TakesMessageCodeDoubtAndNode(Type type) =>
        Assert.That(
            type.GetConstructor([typeof(string), typeof(ResultCode), typeof(bool), typeof(string)]),
            Is.Not.Null);

    [TestCaseSource(nameof(AerospikeExceptions))]
    public void Exception_CreatedByATest_HasWhatItWasGiven(Type type)
    {
        var exception = (AerospikeException)Activator.CreateInstance(type, "why", ResultCode.Timeout, true, "127.0.0.1:3000")!; // an instance
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.Message, Is.EqualTo("why"));
            Assert.That(exception.ResultCode, Is.EqualTo(ResultCode.Timeout));
            Assert.That(exception.InDoubt, Is.True);
            Assert.That(exception.Node, Is.EqualTo("127.0.0.1:3000"));
        }
    }

    [Test]
    public void Exception_CreatedWithASubcode_HasIt() =>
        Assert.That(new ServerException("why", ResultCode.ServerError) { Subcode = 7 }.Subcode, Is.EqualTo(7));

    [TestCaseSource(nameof(Exceptions))]
    public void Exception_Name_EndsWithException(Type type) => Assert.That(type.Name, Does.EndWith("Exception"));
}
