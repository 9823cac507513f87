using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>Tells that a command was carried out.</summary>
/// <param name="isRequired">Whether an absent record is an exception, else <see langword="false"/>.</param>
internal sealed unsafe class SuccessAnswer(bool isRequired) : AnswerReader<bool>
{
    public static SuccessAnswer Required { get; } = new(isRequired: true);

    public static SuccessAnswer Optional { get; } = new(isRequired: false);

    protected override bool Read(as_record* record, Key key) => true;

    protected override bool TryReadAbsent(out bool result)
    {
        result = false;
        return !isRequired;
    }
}
