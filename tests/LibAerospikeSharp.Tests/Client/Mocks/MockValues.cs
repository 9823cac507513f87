namespace LibAerospikeSharp.Tests.Client.Mocks;

/// <summary>A value for each type that a method of the public interfaces takes or returns. None of them is the type's default.</summary>
internal static class MockValues
{
    private static readonly Key s_key = new("test", "mocks", 1);
    private static readonly Key[] s_keys = [s_key];
    private static readonly Record s_record = new(s_key, [new Bin("a", 1)]);

    private static readonly Dictionary<Type, object> s_values = new()
    {
        [typeof(bool)] = true,
        [typeof(int)] = 7,
        [typeof(string)] = "text",
        [typeof(CancellationToken)] = new CancellationToken(canceled: true),
        [typeof(Key)] = s_key,
        [typeof(Value)] = (Value)1,
        [typeof(TimeToLive)] = TimeToLive.NeverExpire,
        [typeof(Bin[])] = new[] { new Bin("a", 1), new Bin("b", "two") },
        [typeof(string[])] = new[] { "a", "b" },
        [typeof(Operation[])] = new[] { Operation.Read("a"), Operation.Touch() },
        [typeof(BinColumn[])] = new[] { new BinColumn<int>("a", new int[1]) },
        [typeof(Memory<ResultCode>)] = new Memory<ResultCode>(new ResultCode[1]),
        [typeof(IEnumerable<KeyValuePair<string, object>>)] = new Dictionary<string, object> { ["a"] = 1 },
        [typeof(IEnumerable<Key>)] = s_keys,
        [typeof(IEnumerable<BatchEntry>)] = new BatchEntry[] { new BatchRemoveEntry(s_key) },
        [typeof(IEnumerable<BatchReadEntry>)] = new[] { new BatchReadEntry(s_key) },
        [typeof(IEnumerable<BatchRemoveEntry>)] = new[] { new BatchRemoveEntry(s_key) },
        [typeof(Func<Record?, Bin[]?>)] = new Func<Record?, Bin[]?>(_ => null),
        [typeof(ReadPolicy)] = new ReadPolicy { MaxRetries = 1 },
        [typeof(WritePolicy)] = new WritePolicy { MaxRetries = 1 },
        [typeof(BatchPolicy)] = new BatchPolicy { MaxRetries = 1 },
        [typeof(Record)] = s_record,
        [typeof(RecordHeader?)] = new RecordHeader(3, TimeSpan.FromSeconds(60)),
        [typeof(OperateResults)] = new OperateResults(s_key, [new OperationResult("a", 1), default]),
        [typeof(BatchResults)] = new BatchResults([new BatchRecord(s_record), new BatchRecord(s_key, ResultCode.Timeout, inDoubt: true)]),
        [typeof(IAerospikeCluster)] = NSubstitute.Substitute.For<IAerospikeCluster>(),
        [typeof(IReadOnlyList<string>)] = new[] { "BB9020011AC4202" },
        [typeof(IReadOnlyDictionary<string, string>)] = new Dictionary<string, string> { ["BB9020011AC4202"] = "8.1.2" },
        [typeof(Task)] = Task.CompletedTask,
        [typeof(ValueTask)] = new ValueTask(Task.CompletedTask),
    };

    public static object Of(Type type) => s_values.TryGetValue(type, out var value) ? value
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>) ? Completed(type.GetGenericArguments()[0])
        : throw new InvalidOperationException($"Add a value of type {type} to the table, created as a user's test would.");

    private static object Completed(Type type) =>
        typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(type).Invoke(null, [Of(type)])!; // returns a task
}
