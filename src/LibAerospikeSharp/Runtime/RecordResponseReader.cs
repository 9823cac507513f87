using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Runtime;

/// <summary>Reads a whole record.</summary>
/// <param name="isRequired">Whether an absent record is an exception, else <see langword="null"/>.</param>
/// <param name="wasWritten">Whether the command has changed the record, too.</param>
internal sealed unsafe class RecordResponseReader(bool isRequired, bool wasWritten = false) : ResponseReader<Record?>
{
    public static RecordResponseReader Required { get; } = new(isRequired: true);

    public static RecordResponseReader Optional { get; } = new(isRequired: false);

    /// <summary>For commands that have changed the record.</summary>
    public static RecordResponseReader Written { get; } = new(isRequired: true, wasWritten: true);

    protected override Record? Read(NativeResponse response, in CommandScope command) => RecordReader.Read(response.Record, command.Key, wasWritten);

    protected override bool TryReadAbsent(out Record? result)
    {
        result = null;
        return !isRequired;
    }
}
