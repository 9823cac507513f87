namespace LibAerospikeSharp.Runtime;

/// <summary>Tells that a command was carried out.</summary>
/// <param name="isRequired">Whether an absent record is an exception, else <see langword="false"/>.</param>
internal sealed class SuccessResponseReader(bool isRequired) : ResponseReader<bool>
{
    public static SuccessResponseReader Required { get; } = new(isRequired: true);

    public static SuccessResponseReader Optional { get; } = new(isRequired: false);

    protected override bool Read(NativeResponse response, in CommandScope command) => true;

    protected override bool TryReadAbsent(out bool result)
    {
        result = false;
        return !isRequired;
    }
}
