using System.Collections;
using System.Runtime.CompilerServices;
using LibAerospikeSharp.Operations;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>
/// One step of what <see cref="IAerospikeClient.Operate"/> does with a record. It can be used again, by any thread; blobs,
/// lists and maps in it are not copied.
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

    /// <summary>The bin and its argument; the default for operations on the whole record.</summary>
    internal Bin Bin { get; }

    /// <summary>Reads a bin, as it is after the operations before. Gives its value, or <see langword="null"/> without such a bin.</summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <exception cref="ArgumentException">The name is not valid.</exception>
    public static Operation Read(string bin) => new(OperationKind.Read, new Bin(bin, default(Value)));

    /// <summary>
    /// Reads all bins, as they are after the operations before. Gives a dictionary of them. It can't stand beside another
    /// operation that reads.
    /// </summary>
    public static Operation ReadAll() => new(OperationKind.ReadAll);

    /// <summary>
    /// Reads the record's generation and time to live, which are those after all operations. They stand in the whole's
    /// result; the operation's own is <see langword="null"/>.
    /// </summary>
    public static Operation ReadHeader() => new(OperationKind.ReadHeader);

    /// <summary>Writes a bin. Gives <see langword="null"/>.</summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">The value; no value removes the bin.</param>
    /// <exception cref="ArgumentException">The name is not valid.</exception>
    public static Operation Write(string bin, Value value) => new(OperationKind.Write, new Bin(bin, value));

    /// <summary>Writes a bin with a list or map. Gives <see langword="null"/>.</summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="collection">As for a <see cref="Bin"/>. <see langword="null"/> removes the bin.</param>
    /// <exception cref="ArgumentException">The name is not valid, or the collection can't be stored.</exception>
    [OverloadResolutionPriority(-1)] // strings and blobs, which are sequences too, are taken as values
    public static Operation Write(string bin, IEnumerable? collection) => new(OperationKind.Write, new Bin(bin, collection));

    /// <summary>
    /// Adds to a number, which is made from 0 where there is none: an integer to an integer bin, where sums beyond 64 bits
    /// go on at the other end, or a double to a double bin. Gives <see langword="null"/>.
    /// </summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added: an integer or a double.</param>
    /// <exception cref="ArgumentException">The name is not valid, or the value is neither.</exception>
    public static Operation Increment(string bin, Value value) =>
        Change(OperationKind.Increment, bin, value, ValueKind.Integer, ValueKind.Double, "an integer or a double");

    /// <summary>
    /// Adds to the end of a string or blob, which is made where there is none. Gives <see langword="null"/>.
    /// </summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added: a string to a string bin, a blob to a blob bin. A blob is not copied.</param>
    /// <exception cref="ArgumentException">The name is not valid, or the value is neither.</exception>
    public static Operation Append(string bin, Value value) =>
        Change(OperationKind.Append, bin, value, ValueKind.String, ValueKind.Blob, "a string or a blob");

    /// <summary>
    /// Adds to the start of a string or blob, which is made where there is none. Gives <see langword="null"/>.
    /// </summary>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="value">What is added: a string to a string bin, a blob to a blob bin. A blob is not copied.</param>
    /// <exception cref="ArgumentException">The name is not valid, or the value is neither.</exception>
    public static Operation Prepend(string bin, Value value) =>
        Change(OperationKind.Prepend, bin, value, ValueKind.String, ValueKind.Blob, "a string or a blob");

    /// <summary>
    /// Renews the record's time to live, with what the policy says, and its generation. There has to be a record. Gives
    /// <see langword="null"/>.
    /// </summary>
    public static Operation Touch() => new(OperationKind.Touch);

    /// <summary>
    /// Removes all bins, and with them the record, unless operations behind it write some. Gives <see langword="null"/>.
    /// </summary>
    public static Operation RemoveRecord() => new(OperationKind.RemoveRecord);

    /// <summary>An operation inside a bin's value.</summary>
    /// <param name="kind">What it does.</param>
    /// <param name="bin">The bin's name, 1 to 15 bytes in UTF-8.</param>
    /// <param name="payload">The operation as the server takes it.</param>
    internal static Operation Packed(OperationKind kind, string bin, byte[] payload) => new(kind, new Bin(bin, payload));

    /// <summary>Writes a bin whose name was checked before.</summary>
    internal static Operation Write(in Bin bin) => new(OperationKind.Write, bin);

    /// <summary>The operations as they are at this moment.</summary>
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

    /// <summary>The operation for people.</summary>
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
            : throw new ArgumentException($"{kind} of bin '{bin}' takes {kinds}, not {(value.IsNull ? "null" : $"a value of type {value.Kind}")}.", nameof(value));
}
