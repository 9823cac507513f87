using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Bins written as an as_record for the length of one look at it.</summary>
internal static unsafe class NativeRecord
{
    public delegate T Look<out T>(as_record* record);

    /// <exception cref="ArgumentException">The bins can't be sent.</exception>
    public static T Write<T>(ReadOnlySpan<Bin> bins, Look<T> look)
    {
        var stack = stackalloc byte[Scratch.StackSize];
        using var scratch = new Scratch(stack);
        as_record record;
        RecordWriter.Write(bins, &record, scratch);
        return look(&record);
    }

    /// <summary>What the as_record holds, read anew.</summary>
    /// <exception cref="ArgumentException">The bins can't be sent.</exception>
    public static Bin[] WriteAndRead(ReadOnlySpan<Bin> bins) => Write(bins, Read);

    private static Bin[] Read(as_record* record)
    {
        var bins = new Bin[record->bins.size];
        for (var i = 0; i < bins.Length; i++)
        {
            var entry = record->bins.entries + i;
            if (!NativeValueCodec.TryRead(entry->valuep, out var value))
            {
                throw new InvalidOperationException("Wrote what can't be read.");
            }

            bins[i] = new Bin(NativeUtf8.Read((sbyte*)&entry->name), value);
        }

        return bins;
    }
}
