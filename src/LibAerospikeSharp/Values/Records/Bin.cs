using System.Collections;
using System.Runtime.CompilerServices;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>A named value of a record. Values are written without boxing.</summary>
public readonly struct Bin : IEquatable<Bin>
{
    /// <summary>Creates a bin to write.</summary>
    /// <param name="name">The name of the bin, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">The value. A null value removes the bin.</param>
    /// <exception cref="ArgumentException">The name is null, empty, too long, or contains a NUL character.</exception>
    public Bin(string name, Value value)
    {
        NameRules.CheckBin(name, nameof(name));
        Name = name;
        Value = value;
    }

    /// <summary>Creates a bin to write that holds a list or map.</summary>
    /// <param name="name">The name of the bin, 1 to 15 bytes in UTF-8.</param>
    /// <param name="collection">
    /// A dictionary, or another sequence of key-value pairs, becomes a map in that order. Any other collection, or the result
    /// of LINQ, becomes a list. The content is read when the bin is written, so don't change it before.
    /// <see langword="null"/> removes the bin.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The name is null, empty, too long, or contains a NUL character. Or the type is not a collection, or holds more than its
    /// elements, such as a lookup or a JSON node.
    /// </exception>
    [OverloadResolutionPriority(-1)] // strings and blobs are sequences too, but convert to values
    public Bin(string name, IEnumerable? collection)
        : this(name, Value.FromObject(collection))
    {
    }

    /// <summary>The bin's name.</summary>
    public string Name { get; private init; }

    /// <summary>The bin's value.</summary>
    public Value Value { get; private init; }

    /// <summary>Creates a bin whose name was already checked, or comes from the server.</summary>
    internal static Bin Unchecked(string name, in Value value) => new() { Name = name, Value = value };

    /// <inheritdoc/>
    public bool Equals(Bin other) => Name == other.Name && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Bin other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Value}";

    /// <summary>Whether two bins have the same name and value.</summary>
    /// <param name="left">One bin.</param>
    /// <param name="right">The other bin.</param>
    public static bool operator ==(Bin left, Bin right) => left.Equals(right);

    /// <summary>Whether two bins differ in name or value.</summary>
    /// <param name="left">One bin.</param>
    /// <param name="right">The other bin.</param>
    public static bool operator !=(Bin left, Bin right) => !left.Equals(right);
}
