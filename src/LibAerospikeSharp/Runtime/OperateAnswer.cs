using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Operations;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Runtime;

/// <summary>Reads what operations gave.</summary>
/// <param name="operations">The operations.</param>
/// <param name="wanted">What was asked of the server.</param>
internal sealed unsafe class OperateAnswer(Operation[] operations, OperationAnswer wanted) : AnswerReader<Record>
{
    protected override Record Read(as_record* record, Key key) =>
        OperationsReader.ToRecord(RecordReader.Read(record, key, OperationsReader.HasWrite(operations)), operations, wanted);
}
