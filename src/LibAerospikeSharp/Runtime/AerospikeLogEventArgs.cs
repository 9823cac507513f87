namespace LibAerospikeSharp;

/// <summary>A line of libaerospike's log.</summary>
/// <param name="level">How serious it is.</param>
/// <param name="message">What it says.</param>
/// <param name="function">The function of libaerospike that said it.</param>
/// <param name="line">The line of its source file.</param>
public sealed class AerospikeLogEventArgs(AerospikeLogLevel level, string message, string function, int line) : EventArgs
{
    /// <summary>How serious it is.</summary>
    public AerospikeLogLevel Level { get; } = level;

    /// <summary>
    /// What it says. With a libaerospike that did not come with LibAerospikeSharp it is the text before its values are
    /// put in: "Failed to connect to seed %s %d".
    /// </summary>
    public string Message { get; } = message;

    /// <summary>The function of libaerospike that said it.</summary>
    public string Function { get; } = function;

    /// <summary>The line of its source file.</summary>
    public int Line { get; } = line;

    /// <summary>The line for people.</summary>
    public override string ToString() => $"{Level}: {Message} ({Function}:{Line})";
}
