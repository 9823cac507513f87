namespace LibAerospikeSharp;

/// <summary>
/// The native library, libaerospike, is missing or can't be used. The message lists every place that was tried, the error of
/// the system's loader there, and what to do.
/// </summary>
/// <param name="message">What was tried and why it failed.</param>
/// <param name="innerException">The loader's exception, or <see langword="null"/>.</param>
public sealed class NativeLibraryException(string message, Exception? innerException = null)
    : Exception(message, innerException);
