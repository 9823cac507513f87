using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <summary>Reads an as_record that a command answered with.</summary>
internal static unsafe class RecordReader
{
    /// <summary>Reads a record that libaerospike allocated, and frees it.</summary>
    /// <exception cref="AerospikeClientException">A list or map is no valid msgpack.</exception>
    public static Record ReadAndDestroy(as_record* source, Key key)
    {
        LiveHandleCounter.Add();
        try
        {
            return Read(source, key);
        }
        finally
        {
            NativeMethods.as_record_destroy(source);
            LiveHandleCounter.Remove();
        }
    }

    public static RecordHeader ReadHeader(as_record* source) =>
        new(source->gen, source->ttl == NativeMethods.NoExpireTtl ? null : TimeSpan.FromSeconds(source->ttl));

    /// <summary>Reads a record that stays libaerospike's.</summary>
    /// <exception cref="AerospikeClientException">A list or map is no valid msgpack.</exception>
    public static Record Read(as_record* source, Key key)
    {
        var bins = new Bin[source->bins.size];
        for (var i = 0; i < bins.Length; i++)
        {
            var entry = source->bins.entries + i;
            var name = Utf8.Read((sbyte*)&entry->name);
            if (!NativeValue.TryRead(entry->valuep, out var value))
            {
                throw new AerospikeClientException(
                    $"The list or map in bin '{name}' of {key} is no valid msgpack. Select the other bins by name.", ResultCode.ClientError);
            }

            bins[i] = Bin.Unchecked(name, value);
        }

        return new Record(key, ReadHeader(source), bins);
    }
}
