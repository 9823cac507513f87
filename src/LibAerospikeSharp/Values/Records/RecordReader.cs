using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values.Records;

/// <summary>Reads an as_record from the response to a command.</summary>
internal static unsafe class RecordReader
{
    public static RecordHeader ReadHeader(as_record* source) =>
        new(source->gen, source->ttl == NativeMethods.NoExpireTtl ? null : TimeSpan.FromSeconds(source->ttl));

    /// <summary>Reads a record that libaerospike owns and frees.</summary>
    /// <param name="source">The record.</param>
    /// <param name="key">The key that it was read with.</param>
    /// <param name="wasWritten">Whether the command also changed the record. The change has then been applied.</param>
    /// <param name="names">The names of bins in records that were read before, if there are many records.</param>
    /// <exception cref="AerospikeClientException">A list or map is not valid msgpack.</exception>
    public static Record Read(as_record* source, Key key, bool wasWritten = false, BinNameCache? names = null)
    {
        var bins = source->bins.size == 0 ? [] : new Bin[source->bins.size];
        for (var i = 0; i < bins.Length; i++)
        {
            var entry = source->bins.entries + i;
            var name = names is null ? NativeUtf8.Read((sbyte*)&entry->name) : names.Read(i, (sbyte*)&entry->name);
            if (!NativeValueCodec.TryRead(entry->valuep, out var value))
            {
                var advice = wasWritten ? "The change was applied anyway." : "Read the other bins by name.";
                throw new AerospikeClientException(
                    $"The list or map in bin '{name}' of {key} is not valid msgpack. {advice}", ResultCode.ClientError);
            }

            bins[i] = Bin.Unchecked(name, value);
        }

        return new Record(key, ReadHeader(source), bins);
    }
}
