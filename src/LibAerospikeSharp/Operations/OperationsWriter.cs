using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp.Operations;

/// <summary>Writes operations as an as_operations, in memory that all belongs to the caller.</summary>
internal static unsafe class OperationsWriter
{
    /// <summary>The server accepts at most this many operations at a time.</summary>
    public const int MaxOperations = 32 * 1024;

    /// <summary>
    /// Writes the operations, without generation and time to live. Operations that only read the header are left out, because
    /// every response has it.
    /// </summary>
    /// <exception cref="ArgumentException">The operations can't be sent.</exception>
    public static OperationTraits Write(ReadOnlySpan<Operation> operations, as_operations* target, Scratch scratch) =>
        Write(operations, target, scratch, out _);

    /// <param name="operations">The operations.</param>
    /// <param name="target">Where to write the operations.</param>
    /// <param name="scratch">Holds what the target points to.</param>
    /// <param name="bytes">The size of the values in bytes.</param>
    /// <exception cref="ArgumentException">The operations can't be sent.</exception>
    public static OperationTraits Write(ReadOnlySpan<Operation> operations, as_operations* target, Scratch scratch, out long bytes)
    {
        var traits = Check(operations, out bytes);
        var entries = (as_binop*)scratch.Allocate((nuint)operations.Length * (nuint)sizeof(as_binop));
        var count = 0;
        foreach (ref readonly var operation in operations)
        {
            if ((operation.Traits & OperationTraits.IsSent) != 0)
            {
                Write(operation, entries + count, scratch, ref bytes);
                count++;
            }
        }

        target->binops.entries = entries;
        target->binops.capacity = target->binops.size = (ushort)count;
        target->binops._free = 0;
        target->_free = 0;
        return traits;
    }

    /// <exception cref="ArgumentException">The operations can't be sent, whatever their values are.</exception>
    public static OperationTraits Check(ReadOnlySpan<Operation> operations) => Check(operations, out _);

    private static void Write(in Operation operation, as_binop* target, Scratch scratch, ref long bytes)
    {
        target->op = OperationTable.OperatorOf(operation.Kind);
        if (operation.Bin.Name is null)
        {
            *(byte*)&target->bin.name = 0;
            target->bin.valuep = null;
        }
        else
        {
            RecordWriter.WriteBin(operation.Bin, &target->bin, scratch, ref bytes, "operations");
        }
    }

    /// <param name="operations">The operations to check.</param>
    /// <param name="bytes">The size of strings and blobs in bytes.</param>
    private static OperationTraits Check(ReadOnlySpan<Operation> operations, out long bytes)
    {
        if (operations.IsEmpty)
        {
            throw new ArgumentException("There are no operations.", nameof(operations));
        }

        if (operations.Length > MaxOperations)
        {
            throw new ArgumentException($"There are {operations.Length} operations. At most {MaxOperations} can be sent.", nameof(operations));
        }

        bytes = 0;
        var traits = OperationTraits.None;
        var reads = 0;
        for (var i = 0; i < operations.Length; i++)
        {
            ref readonly var operation = ref operations[i];
            if (operation.Kind == OperationKind.None)
            {
                throw new ArgumentException(
                    $"The operation at index {i} is a default value. Create it with one of the methods of {nameof(Operation)}.", nameof(operations));
            }

            traits |= operation.Traits;
            reads += (operation.Traits & OperationTraits.Reads) != 0 ? 1 : 0;
            bytes = RecordWriter.CheckSize(bytes + NativeValueCodec.SizeOf(operation.Bin.Value), operation.Bin.Name ?? "", nameof(operations));
        }

        return reads > 1 && (traits & OperationTraits.ReadsAll) != 0
            ? throw new ArgumentException(
                "ReadAll can't be combined with another operation that reads: the server responds either with all bins or with single ones.",
                nameof(operations))
            : traits;
    }
}
