using System.Collections;
using System.Runtime.CompilerServices;
using LibAerospikeSharp.Values.Reading;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>
/// The result of one operation of <see cref="IAerospikeClient.OperateOrdered(Key, Operation[], WritePolicy)"/>. The default is the
/// result of an operation on the whole record that reads no bins, such as <see cref="Operation.Touch"/>.
/// </summary>
public readonly struct OperationResult : IEquatable<OperationResult>
{
    private readonly Value _value;
    private readonly BinDictionary? _bins;
    private readonly string? _name;

    /// <summary>Creates the result of an operation on a bin, for tests of code that uses a client.</summary>
    /// <param name="name">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">
    /// The value that was read. A blob, list or map is copied. It is null if the bin does not exist, or if the operation does not
    /// read.
    /// </param>
    /// <exception cref="ArgumentException">The name is not valid, or a list or map can't be stored.</exception>
    public OperationResult(string name, Value value)
        : this(new Bin(name, value), nameof(value))
    {
    }

    /// <summary>Creates the result of an operation that read a list or map, for tests of code that uses a client.</summary>
    /// <param name="name">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="collection">The list or map that was read, as for a <see cref="Bin"/>. It is copied.</param>
    /// <exception cref="ArgumentException">The name is not valid, or the collection can't be stored.</exception>
    [OverloadResolutionPriority(-1)] // strings and blobs are sequences too, but convert to values
    public OperationResult(string name, IEnumerable? collection)
        : this(new Bin(name, collection), nameof(collection))
    {
    }

    /// <summary>Creates the result of <see cref="Operation.ReadAll"/>, for tests of code that uses a client.</summary>
    /// <param name="bins">The bins that the record has, each name once. Blobs, lists and maps are copied.</param>
    /// <exception cref="ArgumentException">A bin has no name or occurs twice, or a list or map can't be stored.</exception>
    public OperationResult(IEnumerable<Bin> bins)
        : this(new BinDictionary(ValueSnapshot.OfRecord(bins)))
    {
    }

    internal OperationResult(BinDictionary bins) => _bins = bins;

    private OperationResult(in Bin bin, string parameter)
        : this(ValueSnapshot.Of(bin, parameter))
    {
    }

    private OperationResult(in Bin bin)
    {
        _name = bin.Name;
        _value = bin.Value;
    }

    /// <summary>The name of the operation's bin. Empty for an operation on the whole record.</summary>
    public string Name => _name ?? "";

    internal Value RawValue => _value;

    /// <summary>Creates a result from what the server returned.</summary>
    internal static OperationResult Unchecked(string name, in Value value) => new(Bin.Unchecked(name, value));

    /// <summary>
    /// The value that was read. It is <see langword="null"/> if the bin does not exist, or if the operation does not read. For
    /// <see cref="Operation.ReadAll"/> it is an <see cref="IReadOnlyDictionary{TKey, TValue}"/> of bins by name.
    /// </summary>
    public object? Value => _bins ?? _value.ToObject();

    /// <summary>The value that was read, as a .NET type.</summary>
    /// <typeparam name="T">As for <see cref="Record.Get{T}"/>.</typeparam>
    /// <exception cref="InvalidCastException">The value has another type, or there is no value and <typeparamref name="T"/> can't be null.</exception>
    /// <exception cref="OverflowException">The integer does not fit <typeparamref name="T"/>.</exception>
    /// <exception cref="NotSupportedException">
    /// The program is compiled ahead of time, and has no code for a collection inside <typeparamref name="T"/>. The message
    /// says how to add it.
    /// </exception>
    public T Get<T>() => _bins switch
    {
        null => ValueConverter.Read<T>(_value, Name),
        T bins => bins,
        _ => throw new InvalidCastException($"ReadAll returns an {typeof(IReadOnlyDictionary<string, object?>)}. It can't be read as {typeof(T)}."),
    };

    /// <summary>Deconstructs the result: <c>var (name, value) = result;</c>.</summary>
    /// <param name="name">The name of the operation's bin. Empty for an operation on the whole record.</param>
    /// <param name="value">The value that was read, as in <see cref="Value"/>.</param>
    public void Deconstruct(out string name, out object? value)
    {
        name = Name;
        value = Value;
    }

    /// <inheritdoc/>
    public bool Equals(OperationResult other) => Name == other.Name && _value == other._value && BinDictionary.AreEqual(_bins, other._bins);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OperationResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, _value);

    /// <summary>Describes the result, for logs and debugging.</summary>
    public override string ToString() => _bins is null ? $"{Name}: {_value}" : $"{{ {string.Join(", ", _bins)} }}";

    /// <summary>Whether two results have the same name and value.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator ==(OperationResult left, OperationResult right) => left.Equals(right);

    /// <summary>Whether two results differ in name or value.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other result.</param>
    public static bool operator !=(OperationResult left, OperationResult right) => !left.Equals(right);
}
