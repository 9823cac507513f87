using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <summary>Reads an as_record that a command answered with.</summary>
internal static unsafe class RecordReader
{
    /// <summary>Reads a record that libaerospike allocated, and frees it.</summary>
    /// <exception cref="NotSupportedException">A bin has a type that can't be read yet.</exception>
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

    private static Record Read(as_record* source, Key key)
    {
        var bins = new Bin[source->bins.size];
        for (var i = 0; i < bins.Length; i++)
        {
            var entry = source->bins.entries + i;
            var name = Utf8.Read((sbyte*)&entry->name);
            if (!NativeValue.TryRead(entry->valuep, out var value, out var type))
            {
                throw new NotSupportedException(
                    $"Bin '{name}' of {key} holds a {type}, which this version of the client can't read. Select the other bins by name.");
            }

            bins[i] = Bin.Unchecked(name, value);
        }

        return new Record(key, ReadHeader(source), bins);
    }
}
