using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values.MsgPack;

/// <summary>More was written than a message can have. Whoever knows what it was for says so.</summary>
[SuppressMessage("Design", "CA1064", Justification = "It never leaves this library.")]
internal sealed class MsgPackSizeException() : Exception($"More than {NativeMethods.MaxMessageBytes} bytes, the most that can be sent.");
