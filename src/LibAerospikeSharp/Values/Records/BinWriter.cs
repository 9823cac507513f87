using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values.Records;

/// <summary>Writes a <see cref="Bin"/> as an as_bin.</summary>
internal static unsafe class BinWriter
{
    /// <param name="bin">The bin.</param>
    /// <param name="target">Must not move afterwards: the as_bin points into itself.</param>
    /// <param name="scratch">Holds what the as_bin points to.</param>
    /// <param name="bytes">The bytes of the values so far, those of all strings and blobs included.</param>
    /// <param name="parameter">For the exception.</param>
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

    /// <exception cref="ArgumentException">It is more than a message can have.</exception>
    public static long CheckSize(long bytes, string bin, string parameter) => bytes <= NativeMethods.MaxMessageBytes
        ? bytes
        : throw new ArgumentException($"With bin '{bin}' there are {bytes} bytes to send; at most {NativeMethods.MaxMessageBytes} can be.", parameter);
}
