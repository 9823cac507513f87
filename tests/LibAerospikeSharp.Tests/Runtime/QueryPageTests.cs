using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Runtime;

/// <summary>Responses that come one by one: a query whose listener is called for each record, page by page.</summary>
public sealed class QueryPageTests : HandleFixture
{
    private const string Set = "query-pages";
    private const int Records = 10_000;
    private const int PageSize = 700;

    private ClientHandle? _client;
    private CommandExecutor? _executor;

    private CommandExecutor Executor => _executor!; // set up

    [OneTimeSetUp]
    public void Connect()
    {
        var options = Patience.Options(TestTarget.Seeds);
        using (var writer = AerospikeClient.Connect(options))
        {
            var entries = Enumerable.Range(0, Records).Select(n => new BatchWriteEntry(new Key("test", Set, n), [new Bin("n", n)]));
            Assert.That(writer.BatchWrite(entries).AllSucceeded, Is.True);
        }

        _client = ClientHandle.Connect(options);
        _executor = new CommandExecutor(_client, new WorkerThreads(1), usesLoops: true);
    }

    [OneTimeTearDown]
    public void Disconnect()
    {
        _client?.StartDisposing();
        _client?.Released.Wait();
        _client?.Dispose(); // once more does nothing
    }

    [Test]
    public async Task Query_TenThousandRecordsInPages_ReturnsEachOnce()
    {
        RequireLoops();
        using var query = new Query(PageSize);
        var seen = new List<long>();
        var largest = 0;
        while (!query.IsDone)
        {
            var page = await Executor.CallAsync(query, new PageReader<long>(new NumberReader()), CancellationToken.None);
            largest = Math.Max(largest, page.Count);
            seen.AddRange(page);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen.Order(), Is.EqualTo(Enumerable.Range(0, Records)));
            Assert.That(largest, Is.LessThanOrEqualTo(PageSize), "More was held in memory than a page.");
        }
    }

    [Test]
    public void Query_ReaderThatFails_EndsWithItsException()
    {
        RequireLoops();
        using var query = new Query(Records);
        Assert.That(
            async () => await Executor.CallAsync(query, new PageReader<long>(new NumberReader(failsAt: 10)), CancellationToken.None),
            Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public void Query_CancelledInTheMiddle_EndsAtOnceAndLeaksNothing()
    {
        RequireLoops();
        using var query = new Query(Records);
        using var source = new CancellationTokenSource();
        var before = AerospikeNative.LiveObjects;

        Assert.That(
            async () => await Executor.CallAsync(query, new PageReader<long>(new NumberReader(cancelsAt: (10, source))), source.Token),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(() => AerospikeNative.LiveObjects, Is.EqualTo(before).After(Patience.Milliseconds, 10));
    }

    private static void RequireLoops() => Assume.That(AerospikeNative.EventLibrary, Is.Not.EqualTo(NativeEventLibrary.None), "There are no event loops.");

    /// <summary>A query of the whole set, of which each call gives the next page.</summary>
    private sealed unsafe class Query : INativeCall, IDisposable
    {
        private readonly as_query* _query;

        public Query(ulong pageSize)
        {
            var memory = stackalloc byte[Scratch.StackSize];
            using var scratch = new Scratch(memory);
            _query = NativeMethods.as_query_new(NativeUtf8.CopyName("test", scratch), NativeUtf8.CopyName(Set, scratch));
            _query->paginate = 1;
            _query->max_records = pageSize;
        }

        public bool NeedsLargeStack => false;

        public bool IsDone => _query->parts_all != null && _query->parts_all->done != 0;

        public as_status Call(aerospike* client, as_error* error, out NativeResponse response, CallbackSlot? slot)
        {
            response = default;
            return NativeMethods.aerospike_query_async(client, error, null, _query, Listeners.Query, slot!.Udata, null); // on event loops only
        }

        public void Dispose() => NativeMethods.as_query_destroy(_query);
    }

    private sealed unsafe class NumberReader(int failsAt = -1, (int At, CancellationTokenSource? Source) cancelsAt = default) : ResponseReader<long>
    {
        private int _count;

        protected override long Read(NativeResponse response, in CommandScope command)
        {
            if (++_count == failsAt)
            {
                throw new NotSupportedException();
            }

            if (_count == cancelsAt.At)
            {
                cancelsAt.Source?.Cancel();
            }

            return NativeValueCodec.TryRead(response.Record->bins.entries[0].valuep, out var value) ? value.Integer : -1;
        }
    }
}
