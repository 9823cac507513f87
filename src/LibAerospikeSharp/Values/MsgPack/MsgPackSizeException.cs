using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values.MsgPack;

/// <summary>
/// Thrown when more bytes are written than a message can have. The code that knows what was being written catches it and
/// throws a specific exception.
/// </summary>
[SuppressMessage("Design", "CA1064", Justification = "It never leaves this library.")]
internal sealed class MsgPackSizeException()
    : Exception($"The value has more than {NativeMethods.MaxMessageBytes} bytes, which is the maximum that can be sent.");
