using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values.Records;

/// <summary>
/// The names of bins that were read before. The records of a batch mostly have the same names, so each name becomes a string
/// only once.
/// </summary>
internal sealed unsafe class BinNameCache
{
    private const int Capacity = 16;

    private readonly byte[] _bytes = new byte[Capacity * sizeof(as_bin._name_e__FixedBuffer)];
    private readonly string?[] _names = new string?[Capacity];

    /// <summary>Returns the name of a bin.</summary>
    /// <param name="place">The index of the bin in its record.</param>
    /// <param name="name">The name, with a terminating NUL.</param>
    public string Read(int place, sbyte* name)
    {
        var bytes = MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)name);
        if (place >= Capacity || bytes.Length >= sizeof(as_bin._name_e__FixedBuffer))
        {
            return NativeUtf8.ReadBytes(bytes);
        }

        var known = _bytes.AsSpan(place * sizeof(as_bin._name_e__FixedBuffer), bytes.Length + 1);
        if (_names[place] is { } same && known[..^1].SequenceEqual(bytes) && known[^1] == 0)
        {
            return same;
        }

        bytes.CopyTo(known);
        known[^1] = 0;
        return _names[place] = NativeUtf8.ReadBytes(bytes);
    }
}
