namespace LibAerospikeSharp.Tests.Values.MsgPack;

/// <summary>Messages of every form that msgpack has in the server's dialect, and what must hold of any bytes.</summary>
internal static class Malformed
{
    /// <summary>Single items, in hex.</summary>
    public static readonly string[] Items =
    [
        "00", "7F", "E0", "FF", "CC80", "CD0100", "CE00010000", "CF0000000100000000", "D0DF", "D1FF7F", "D2FFFF7FFF", "D3FFFFFFFF7FFFFFFF", // integers
        "C0", "C2", "C3", "CA3FC00000", "CB3FF8000000000000", // nil, booleans, doubles
        "A3036162", "D9030361E7", "DA0003036162", "DB00000003036162", // strings, one of them not UTF-8
        "A20401", "C4020401", "C500020401", "C6000000020401", "A104", "A31201FF", "A3177B7D", "A207AC", // blobs, a HyperLogLog, GeoJSON, a Java object
        "D4FF01", "D4FF00", // infinity and wildcard
        "90", "9101", "DC00020102", "DD000000020102", "92C7000101", "93D4010001C0", "92D501000001", "92D60100000000" + "01", // lists, some with their order
        "80", "810102", "DE0001A2036102", "DF000000010102", "82C70001C00102", "82D40100C00102", "81D80100000000000000000000000000000000C0", // maps, some with their order
        "9191918101910A", "8191018101A20361",
    ];

    /// <summary>Lists and maps that hold every item in every place.</summary>
    public static IEnumerable<byte[]> Messages =>
        from item in Items
        from form in (string[])["91{0}", "92{0}{0}", "81{0}01", "8101{0}", "8291{0}{0}0192{0}01", "DC0002{0}01", "DF00000001{0}{0}", "92C7000101", "9291{0}8101{0}"]
        select Convert.FromHexString(string.Format(null, form, item));

    /// <summary>What must hold of any bytes: they are refused or can be read wholly, and nothing else is thrown.</summary>
    /// <returns>Whether they are a list or map.</returns>
    public static bool IsReadOrRejected(ReadOnlyMemory<byte> bytes)
    {
        var reader = new MsgPackReader(bytes);
        ReadThrough(ref reader);
        if (Packed.Read(bytes) is not { } value)
        {
            return false;
        }

        if (Packed.Walk(value) > 1 + (2 * bytes.Length))
        {
            throw new InvalidOperationException("More was read than the bytes can hold.");
        }

        var record = Packed.Record(Value.FromObject(value));
        GetOrMismatch<List<long>>(record);
        GetOrMismatch<Dictionary<object, int[]>>(record);
        return true;
    }

    private static void GetOrMismatch<T>(Record record)
    {
        try
        {
            record.Get<T>("bin");
        }
        catch (Exception exception) when (exception is InvalidCastException or OverflowException)
        {
            if (!exception.Message.Contains("bin", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("The place is missing.", exception);
            }
        }
    }

    /// <summary>Reads item by item, skips and reads values from every place that an item begins at.</summary>
    private static void ReadThrough(ref MsgPackReader reader)
    {
        while (true)
        {
            var start = reader.Position;
            var skips = reader.TrySkip();
            var end = reader.Position;
            reader.Position = start;
            if (TryReadValue(ref reader) != skips || (skips && reader.Position != end))
            {
                throw new InvalidOperationException($"At {start}, reading and skipping differ.");
            }

            reader.Position = start;
            if (!reader.TryRead())
            {
                return;
            }

            if (reader.Position <= start || reader.Position > reader.Source.Length)
            {
                throw new InvalidOperationException($"At {start}, the reader came to {reader.Position}.");
            }
        }
    }

    private static bool TryReadValue(ref MsgPackReader reader)
    {
        try
        {
            MsgPackValueReader.Read(ref reader);
            return true;
        }
        catch (AerospikeClientException)
        {
            return false;
        }
    }
}
