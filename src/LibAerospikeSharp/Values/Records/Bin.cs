using System.Collections;
using System.Runtime.CompilerServices;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>A named value of a record, for writing without boxing.</summary>
public readonly struct Bin : IEquatable<Bin>
{
    /// <summary>A bin to write.</summary>
    /// <param name="name">1 to 15 bytes in UTF-8.</param>
    /// <param name="value">The value; no value removes the bin.</param>
    /// <exception cref="ArgumentException">The name is null, empty, too long or has a NUL character inside.</exception>
    public Bin(string name, Value value)
    {
        NameRules.CheckBin(name, nameof(name));
        Name = name;
        Value = value;
    }

    /// <summary>A bin to write that holds a list or map.</summary>
    /// <param name="name">1 to 15 bytes in UTF-8.</param>
    /// <param name="collection">
    /// A dictionary, or other pairs of keys and values: a map in that order; any other sequence: a list. What it holds
    /// is looked at when it is written; don't change it before. <see langword="null"/> removes the bin.
    /// </param>
    /// <exception cref="ArgumentException">The name is null, empty, too long or has a NUL character inside, or the collection can't be stored.</exception>
    [OverloadResolutionPriority(-1)] // strings and blobs, which are sequences too, are taken as values
    public Bin(string name, IEnumerable? collection)
        : this(name, Value.FromObject(collection))
    {
    }

    /// <summary>The bin's name.</summary>
    public string Name { get; private init; }

    /// <summary>The bin's value.</summary>
    public Value Value { get; private init; }

    /// <summary>A bin whose name was checked before, or comes from the server.</summary>
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
