using LibAerospikeSharp.Values.Reading;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>What one operation of <see cref="IAerospikeClient.OperateOrdered"/> gave.</summary>
public readonly struct OperationResult : IEquatable<OperationResult>
{
    private readonly Value _value;
    private readonly BinDictionary? _bins;
    private readonly string? _name;

    internal OperationResult(string name, in Value value)
    {
        _name = name;
        _value = value;
    }

    internal OperationResult(BinDictionary bins) => _bins = bins;

    /// <summary>The name of the operation's bin; empty for an operation on the whole record.</summary>
    public string Name => _name ?? "";

    internal Value RawValue => _value;

    /// <summary>
    /// What a read gave; <see langword="null"/> for a bin that the record does not have, and for an operation that does not
    /// read. <see cref="Operation.ReadAll"/> gives an <see cref="IReadOnlyDictionary{TKey, TValue}"/> of bins by name.
    /// </summary>
    public object? Value => _bins ?? _value.ToObject();

    /// <summary>What a read gave, as a .NET type.</summary>
    /// <typeparam name="T">As for <see cref="Record.Get{T}"/>.</typeparam>
    /// <exception cref="InvalidCastException">The bin has another type, or there is no value and <typeparamref name="T"/> has none for that.</exception>
    /// <exception cref="OverflowException">The bin's integer does not fit <typeparamref name="T"/>.</exception>
    public T Get<T>() => _bins switch
    {
        null => ValueConverter.Read<T>(_value, Name),
        T bins => bins,
        _ => throw new InvalidCastException($"All bins were read: they are an {typeof(IReadOnlyDictionary<string, object?>)}, not a {typeof(T)}."),
    };

    /// <summary>Takes the result apart: <c>var (name, value) = result;</c>.</summary>
    /// <param name="name">The name of the operation's bin; empty for an operation on the whole record.</param>
    /// <param name="value">What a read gave.</param>
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

    /// <summary>The result for people.</summary>
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
