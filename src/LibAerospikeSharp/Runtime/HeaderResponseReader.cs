using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Runtime;

/// <summary>Reads a record's generation and time to live; <see langword="null"/> without a record.</summary>
internal sealed unsafe class HeaderResponseReader : ResponseReader<RecordHeader?>
{
    public static HeaderResponseReader Instance { get; } = new();

    protected override RecordHeader? Read(NativeResponse response, in CommandScope command) => RecordReader.ReadHeader(response.Record);

    protected override bool TryReadAbsent(out RecordHeader? result)
    {
        result = null;
        return true;
    }
}
