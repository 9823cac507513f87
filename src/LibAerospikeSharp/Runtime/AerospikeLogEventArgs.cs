namespace LibAerospikeSharp;

/// <summary>A line of libaerospike's log.</summary>
/// <param name="level">The severity of the line.</param>
/// <param name="message">The text of the line.</param>
/// <param name="function">The function of libaerospike that wrote the line.</param>
/// <param name="line">The line number in the source file of libaerospike.</param>
public sealed class AerospikeLogEventArgs(AerospikeLogLevel level, string message, string function, int line) : EventArgs
{
    /// <summary>The severity of the line.</summary>
    public AerospikeLogLevel Level { get; } = level;

    /// <summary>
    /// The text of the line. With a libaerospike that did not come with LibAerospikeSharp, this is the format string without
    /// the values, for example "Failed to connect to seed %s %d".
    /// </summary>
    public string Message { get; } = message;

    /// <summary>The function of libaerospike that wrote the line.</summary>
    public string Function { get; } = function;

    /// <summary>The line number in the source file of libaerospike.</summary>
    public int Line { get; } = line;

    /// <summary>Describes the line, for logs and debugging.</summary>
    public override string ToString() => $"{Level}: {Message} ({Function}:{Line})";
}
