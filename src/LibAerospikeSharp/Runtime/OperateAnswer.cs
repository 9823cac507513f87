using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <summary>Reads what operations gave.</summary>
internal sealed unsafe class OperateAnswer : AnswerReader<Record>
{
    public static OperateAnswer Instance { get; } = new();

    protected override Record Read(as_record* record, Key key) => OperationsReader.ToRecord(RecordReader.Read(record, key));
}
