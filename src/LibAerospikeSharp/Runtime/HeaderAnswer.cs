using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Runtime;

/// <summary>Reads a record's generation and time to live, <see langword="null"/> without a record.</summary>
internal sealed unsafe class HeaderAnswer : AnswerReader<RecordHeader?>
{
    public static HeaderAnswer Instance { get; } = new();

    protected override RecordHeader? Read(as_record* record, Key key) => RecordReader.ReadHeader(record);

    protected override bool TryReadAbsent(out RecordHeader? result)
    {
        result = null;
        return true;
    }
}
