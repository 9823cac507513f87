using LibAerospikeSharp.Operations;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Commands;

/// <summary>Reads the result of each of a command's operations.</summary>
/// <param name="operations">The operations.</param>
internal sealed unsafe class OrderedResponseReader(Operation[] operations) : ResponseReader<OperateResults>
{
    protected override OperateResults Read(NativeResponse response, in CommandScope command) =>
        OperationsReader.ToResults(RecordReader.Read(response.Record, command.Key, OperationsReader.HasWrite(operations)), operations);
}
