using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values.Records;

/// <summary>Writes bins as an as_record. The caller owns all its memory.</summary>
internal static unsafe class RecordWriter
{
    /// <summary>The maximum number of bins in a record that the server accepts.</summary>
    public const int MaxBins = 32_767;

    /// <summary>
    /// The maximum size of all values in a message. The rest of the message is more than enough for the key and the names. A
    /// server cuts the connection at a larger message, so the error would be that of the network.
    /// </summary>
    public const long MaxValueBytes = NativeMethods.MaxMessageBytes - (1024 * 1024);

    // Up to this number, comparing every pair is faster than hashing, and allocates nothing.
    private const int PairwiseLimit = 16;

    /// <exception cref="ArgumentException">A bin's name or value can't be sent.</exception>
    public static void Write(ReadOnlySpan<Bin> bins, as_record* target, Scratch scratch)
    {
        var bytes = Check(bins);
        NativeMethods.as_record_init(target, 0);
        var entries = (as_bin*)scratch.Allocate((nuint)bins.Length * (nuint)sizeof(as_bin));
        for (var i = 0; i < bins.Length; i++)
        {
            WriteBin(bins[i], entries + i, scratch, ref bytes, nameof(bins));
        }

        target->bins.entries = entries;
        target->bins.capacity = target->bins.size = (ushort)bins.Length;
        target->bins._free = 0;

        // The time to live is in the policy, as for other commands.
        target->ttl = NativeMethods.ClientDefaultTtl;
    }

    /// <summary>Writes one bin.</summary>
    /// <param name="bin">The bin.</param>
    /// <param name="target">The as_bin to write. It must not move afterwards, because it points into itself.</param>
    /// <param name="scratch">Holds the memory that the as_bin points to.</param>
    /// <param name="bytes">The size of the values so far, which already includes all strings and blobs.</param>
    /// <param name="parameter">The name of the parameter, for exceptions.</param>
    /// <exception cref="ArgumentException">The value can't be sent.</exception>
    public static void WriteBin(in Bin bin, as_bin* target, Scratch scratch, ref long bytes, string parameter)
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
    public static long CheckSize(long bytes, string bin, string parameter) => bytes <= MaxValueBytes
        ? bytes
        : throw new ArgumentException(
            $"With bin '{bin}' there are {bytes} bytes to send, but the maximum is {MaxValueBytes}. "
            + "Servers accept no larger message. Split the record.",
            parameter);

    /// <exception cref="ArgumentException">There are no bins, too many, or two with the same name.</exception>
    public static void CheckNames(ReadOnlySpan<Bin> bins)
    {
        if (bins.IsEmpty)
        {
            throw new ArgumentException("There are no bins to write.", nameof(bins));
        }

        if (bins.Length > MaxBins)
        {
            throw new ArgumentException($"There are {bins.Length} bins, but a record has at most {MaxBins}.", nameof(bins));
        }

        foreach (ref readonly var bin in bins)
        {
            if (bin.Name is null)
            {
                throw new ArgumentException("A bin's name is null or empty.", nameof(bins));
            }
        }

        if (FindDuplicate(bins) is { } duplicate)
        {
            throw new ArgumentException($"The bin '{duplicate}' is specified more than once.", nameof(bins));
        }
    }

    /// <returns>The size of all strings and blobs in bytes.</returns>
    private static long Check(ReadOnlySpan<Bin> bins)
    {
        CheckNames(bins);
        long bytes = 0;
        foreach (ref readonly var bin in bins)
        {
            bytes = CheckSize(bytes + NativeValueCodec.SizeOf(bin.Value), bin.Name, nameof(bins));
        }

        return bytes;
    }

    private static string? FindDuplicate(ReadOnlySpan<Bin> bins)
    {
        if (bins.Length > PairwiseLimit)
        {
            var seen = new HashSet<string>(bins.Length, StringComparer.Ordinal);
            foreach (ref readonly var bin in bins)
            {
                if (!seen.Add(bin.Name))
                {
                    return bin.Name;
                }
            }

            return null;
        }

        for (var i = 1; i < bins.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(bins[i].Name, bins[j].Name, StringComparison.Ordinal))
                {
                    return bins[i].Name;
                }
            }
        }

        return null;
    }
}
