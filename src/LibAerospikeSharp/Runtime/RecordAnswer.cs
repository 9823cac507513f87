using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Runtime;

/// <summary>Reads a whole record.</summary>
/// <param name="isRequired">Whether an absent record is an exception, else <see langword="null"/>.</param>
internal sealed unsafe class RecordAnswer(bool isRequired) : AnswerReader<Record?>
{
    public static RecordAnswer Required { get; } = new(isRequired: true);

    public static RecordAnswer Optional { get; } = new(isRequired: false);

    protected override Record? Read(as_record* record, Key key) => RecordReader.Read(record, key);

    protected override bool TryReadAbsent(out Record? result)
    {
        result = null;
        return !isRequired;
    }
}
