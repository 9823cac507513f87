using System.Runtime.CompilerServices;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads a list or map as the .NET collection <typeparamref name="T"/>, without boxing its elements.</summary>
internal abstract class CollectionReader<T>
{
    /// <summary>The reader, or <see langword="null"/> if <typeparamref name="T"/> is not a typed collection.</summary>
    public static readonly CollectionReader<T>? Instance = CollectionReaders.Find<T>(RuntimeFeature.IsDynamicCodeSupported);

    /// <exception cref="InvalidCastException">The value, or a value inside it, has another type.</exception>
    /// <exception cref="OverflowException">An integer does not fit.</exception>
    public T Read(ref MsgPackReader reader, string bin)
    {
        var start = reader.Position;
        reader.Read();
        if (reader.Kind == MsgPackKind.Nil)
        {
            return default!; // collections can be null
        }

        if (reader.Kind == Kind)
        {
            return ReadElements(ref reader, reader.Count, bin);
        }

        reader.Position = start;
        throw ValueConverter.Mismatch<T>(MsgPackValueReader.Read(ref reader).Kind, new ValuePlace(bin, reader.Source, start));
    }

    protected abstract MsgPackKind Kind { get; }

    protected abstract T ReadElements(ref MsgPackReader reader, int count, string bin);
}
