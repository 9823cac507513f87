using LibAerospikeSharp.Operations;
using LibAerospikeSharp.Runtime;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Commands;

/// <summary>Creates a record from the results of operations.</summary>
/// <param name="operations">The operations.</param>
/// <param name="mode">What the server was asked to respond.</param>
internal sealed unsafe class OperateResponseReader(Operation[] operations, RespondMode mode) : ResponseReader<Record>
{
    protected override Record Read(NativeResponse response, in CommandScope command) =>
        OperationsReader.ToRecord(RecordReader.Read(response.Record, command.Key, OperationsReader.HasWrite(operations)), operations, mode);
}
