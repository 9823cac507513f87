using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Records;

/// <summary>Copies values for calls that send them later, because the caller may change blobs, lists and maps in the meantime.</summary>
internal static class ValueSnapshot
{
    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    public static Bin[] Of(ReadOnlySpan<Bin> bins, string parameter)
    {
        var result = new Bin[bins.Length];
        for (var i = 0; i < bins.Length; i++)
        {
            result[i] = Of(bins[i], parameter);
        }

        return result;
    }

    /// <summary>Copies bins that a caller creates a record from. There may be none.</summary>
    /// <exception cref="ArgumentException">A bin has no name or occurs twice, there are too many, or a list or map can't be stored.</exception>
    public static Bin[] OfRecord(IEnumerable<Bin> bins)
    {
        ArgumentNullException.ThrowIfNull(bins);
        Bin[] copy = [.. bins.Take(RecordWriter.MaxBins + 1)]; // the sequence may be endless
        if (copy.Length > 0)
        {
            RecordWriter.CheckNames(copy);
        }

        return Of(copy, nameof(bins));
    }

    /// <summary>Whether the caller may change the value later.</summary>
    public static bool IsNeeded(in Bin bin) => bin.Value.Kind switch
    {
        ValueKind.Blob or ValueKind.Hll or ValueKind.TypedBlob => true,
        ValueKind.List or ValueKind.Map => bin.Value.Object is not IPacked,
        _ => false,
    };

    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    public static Bin Of(in Bin bin, string parameter) => bin.Value.Kind switch
    {
        ValueKind.Blob => Bin.Unchecked(bin.Name, bin.Value.Blob.ToArray()),
        ValueKind.Hll => Bin.Unchecked(bin.Name, new HllValue(((HllValue)bin.Value.Object).Bytes.ToArray())),
        ValueKind.TypedBlob => Bin.Unchecked(bin.Name, ((TypedBlob)bin.Value.Object).Copy()),
        ValueKind.List or ValueKind.Map when bin.Value.Object is not IPacked => Bin.Unchecked(bin.Name, Pack(bin, parameter)),
        _ => bin,
    };

    private static Value Pack(in Bin bin, string parameter)
    {
        var writer = new MsgPackWriter();
        try
        {
            var valueError = default(ValueError);
            if (!MsgPackValueWriter.TryPack(ref writer, bin.Value, ref valueError))
            {
                throw valueError.ToException(bin.Name, parameter);
            }

            return MsgPackValueReader.TryReadCollection(writer.Written.ToArray(), bin.Value.Kind, out var packed)
                ? packed
                : throw new InvalidOperationException("A list or map was written that can't be read.");
        }
        finally
        {
            writer.Dispose();
        }
    }
}
