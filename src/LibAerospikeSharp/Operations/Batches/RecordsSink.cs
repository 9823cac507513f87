using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>Creates a <see cref="BatchRecord"/> for each record.</summary>
/// <param name="count">How many records there are.</param>
/// <param name="operation">The method that the user called, for exceptions.</param>
internal sealed unsafe class RecordsSink(int count, string operation) : BatchSink
{
    private readonly BatchRecord[] _records = new BatchRecord[count];
    private readonly BinNameCache _names = new();

    public BatchResults Results => new(_records);

    public override void Succeed(int index, Key key, BatchAction action, as_record* record) =>
        _records[index] = new BatchRecord(key, Read(key, action, record), operation);

    public override void Fail(int index, Key key, ResultCode code, bool inDoubt, string? detail) =>
        _records[index] = new BatchRecord(key, operation, code, inDoubt, detail);

    private Record? Read(Key key, BatchAction action, as_record* record) => action switch
    {
        { Kind: BatchActionKind.Remove } => null,
        { Kind: BatchActionKind.WriteOperations, Mode: RespondMode.None } => new Record(key, RecordReader.ReadHeader(record), []),
        { Operations.Length: 0 } => RecordReader.Read(record, key, names: _names),
        _ => OperationsReader.ToRecord(RecordReader.Read(record, key, action.HasWrite, _names), action.Operations, action.Mode),
    };
}
