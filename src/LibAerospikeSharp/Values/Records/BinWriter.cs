using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values.Records;

/// <summary>Writes a <see cref="Bin"/> as an as_bin.</summary>
internal static unsafe class BinWriter
{
    /// <param name="bin">The bin.</param>
    /// <param name="target">The as_bin to write. It must not move afterwards, because it points into itself.</param>
    /// <param name="scratch">Holds the memory that the as_bin points to.</param>
    /// <param name="bytes">The size of the values so far, which already includes all strings and blobs.</param>
    /// <param name="parameter">The name of the parameter, for exceptions.</param>
    /// <exception cref="ArgumentException">The value can't be sent.</exception>
    public static void Write(in Bin bin, as_bin* target, Scratch scratch, ref long bytes, string parameter)
    {
        NativeUtf8.WriteName(bin.Name, &target->name, sizeof(as_bin._name_e__FixedBuffer));
        target->valuep = &target->value;
        var valueError = default(ValueError);
        if (!NativeValueCodec.TryWrite(bin.Value, &target->value, scratch, ref valueError))
        {
            throw valueError.ToException(bin.Name, parameter);
        }

        if (bin.Value.Kind is ValueKind.List or ValueKind.Map)
        {
            bytes = CheckSize(bytes + target->value.bytes.size, bin.Name, parameter);
        }
    }

    /// <exception cref="ArgumentException">The size exceeds that of a message.</exception>
    public static long CheckSize(long bytes, string bin, string parameter) => bytes <= NativeMethods.MaxMessageBytes
        ? bytes
        : throw new ArgumentException($"With bin '{bin}' there are {bytes} bytes to send, but the maximum is {NativeMethods.MaxMessageBytes}.", parameter);
}
