using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Operations;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Runtime;

/// <summary>Reads what each of a command's operations gave.</summary>
/// <param name="operations">The operations.</param>
internal sealed unsafe class OrderedAnswer(Operation[] operations) : AnswerReader<OperateResults>
{
    protected override OperateResults Read(as_record* record, Key key) =>
        OperationsReader.ToResults(RecordReader.Read(record, key, OperationsReader.HasWrite(operations)), operations);
}
