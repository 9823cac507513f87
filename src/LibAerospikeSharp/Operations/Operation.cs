using System.Collections;
using System.Runtime.CompilerServices;
using LibAerospikeSharp.Operations;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>
/// One step of <see cref="IAerospikeClient.Operate(Key, Operation[], WritePolicy)"/>. It can be used any number of times, and on
/// any thread. Blobs, lists and maps in it are not copied.
/// </summary>
public readonly struct Operation : IEquatable<Operation>
{
    private Operation(OperationKind kind, Bin bin = default)
    {
        Kind = kind;
        Bin = bin;
    }

    internal OperationKind Kind { get; }

    internal OperationTraits Traits => OperationTable.TraitsOf(Kind);

    /// <summary>The bin and the operation's argument. The default for operations on the whole record.</summary>
    internal Bin Bin { get; }

    /// <summary>
    /// Reads a bin, as it is after the preceding operations. The result is its value, or <see langword="null"/> if the bin does
    /// not exist.
    /// </summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <exception cref="ArgumentException">The name is not valid.</exception>
    public static Operation Read(string bin) => new(OperationKind.Read, new Bin(bin, default(Value)));

    /// <summary>
    /// Reads all bins, as they are after the preceding operations. The result is a dictionary of them. Can't be combined with
    /// other operations that read, except <see cref="ReadHeader"/>.
    /// </summary>
    public static Operation ReadAll() => new(OperationKind.ReadAll);

    /// <summary>
    /// Reads the record's generation and time to live, as they are after all operations. They are properties of the record or
    /// results that the call returns. The result of this operation itself is <see langword="null"/>.
    /// </summary>
    public static Operation ReadHeader() => new(OperationKind.ReadHeader);

    /// <summary>Writes a bin. The result is <see langword="null"/>.</summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">The value. A null value removes the bin.</param>
    /// <exception cref="ArgumentException">The name is not valid.</exception>
    public static Operation Write(string bin, Value value) => new(OperationKind.Write, new Bin(bin, value));

    /// <summary>Writes a list or map to a bin. The result is <see langword="null"/>.</summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="collection">A list or map, as for a <see cref="Bin"/>. <see langword="null"/> removes the bin.</param>
    /// <exception cref="ArgumentException">The name is not valid, or the collection can't be stored.</exception>
    [OverloadResolutionPriority(-1)] // so that strings and blobs, which are sequences too, become values
    public static Operation Write(string bin, IEnumerable? collection) => new(OperationKind.Write, new Bin(bin, collection));

    /// <summary>
    /// Adds a number to a bin. A bin that does not exist is created, starting at 0. Integer overflow wraps around. The result is
    /// <see langword="null"/>.
    /// </summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">The number to add: an integer to an integer bin, or a double to a double bin.</param>
    /// <exception cref="ArgumentException">The name is not valid, or the value is neither an integer nor a double.</exception>
    public static Operation Increment(string bin, Value value) =>
        Change(OperationKind.Increment, bin, value, ValueKind.Integer, ValueKind.Double, "an integer or a double");

    /// <summary>Adds to the end of a string or blob. A bin that does not exist is created. The result is <see langword="null"/>.</summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What to add: a string to a string bin, or a blob to a blob bin. A blob is not copied.</param>
    /// <exception cref="ArgumentException">The name is not valid, or the value is neither a string nor a blob.</exception>
    public static Operation Append(string bin, Value value) =>
        Change(OperationKind.Append, bin, value, ValueKind.String, ValueKind.Blob, "a string or a blob");

    /// <summary>Adds to the start of a string or blob. A bin that does not exist is created. The result is <see langword="null"/>.</summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What to add: a string to a string bin, or a blob to a blob bin. A blob is not copied.</param>
    /// <exception cref="ArgumentException">The name is not valid, or the value is neither a string nor a blob.</exception>
    public static Operation Prepend(string bin, Value value) =>
        Change(OperationKind.Prepend, bin, value, ValueKind.String, ValueKind.Blob, "a string or a blob");

    /// <summary>
    /// Renews the record's time to live with the one of the policy, and increments its generation. The record has to exist. The
    /// result is <see langword="null"/>.
    /// </summary>
    public static Operation Touch() => new(OperationKind.Touch);

    /// <summary>
    /// Removes all bins, and the record with them, unless later operations write bins. The result is <see langword="null"/>.
    /// </summary>
    public static Operation RemoveRecord() => new(OperationKind.RemoveRecord);

    /// <summary>An operation inside a bin's value.</summary>
    /// <param name="kind">What the operation does.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="payload">The operation, packed as the server expects it.</param>
    internal static Operation Packed(OperationKind kind, string bin, byte[] payload) => new(kind, new Bin(bin, payload));

    /// <summary>Writes a bin whose name has already been checked.</summary>
    internal static Operation Write(in Bin bin) => new(OperationKind.Write, bin);

    /// <summary>Copies the operations with their present values.</summary>
    /// <exception cref="ArgumentException">A list or map can't be sent.</exception>
    internal static Operation[] SnapshotOf(ReadOnlySpan<Operation> operations)
    {
        var result = new Operation[operations.Length];
        for (var i = 0; i < operations.Length; i++)
        {
            result[i] = new Operation(operations[i].Kind, ValueSnapshot.Of(operations[i].Bin, nameof(operations)));
        }

        return result;
    }

    /// <inheritdoc/>
    public bool Equals(Operation other) => Kind == other.Kind && Bin == other.Bin;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Operation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Bin);

    /// <summary>Describes the operation, for logs and debugging.</summary>
    public override string ToString() => Bin.Name is null ? $"{Kind}" : Kind == OperationKind.Read ? $"{Kind} {Bin.Name}" : $"{Kind} {Bin}";

    /// <summary>Whether two operations do the same.</summary>
    /// <param name="left">One operation.</param>
    /// <param name="right">The other operation.</param>
    public static bool operator ==(Operation left, Operation right) => left.Equals(right);

    /// <summary>Whether two operations differ.</summary>
    /// <param name="left">One operation.</param>
    /// <param name="right">The other operation.</param>
    public static bool operator !=(Operation left, Operation right) => !left.Equals(right);

    private static Operation Change(OperationKind kind, string bin, Value value, ValueKind one, ValueKind other, string kinds) =>
        value.Kind == one || value.Kind == other
            ? new Operation(kind, new Bin(bin, value))
            : throw new ArgumentException(
                $"{kind} of bin '{bin}' takes {kinds}, not {(value.IsNull ? "null" : $"a value of type {value.Kind}")}.", nameof(value));
}
