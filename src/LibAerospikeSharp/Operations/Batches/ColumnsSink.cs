using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Operations.Batches;

/// <summary>Stores the values of each record in the caller's columns.</summary>
internal sealed unsafe class ColumnsSink : BatchSink
{
    private readonly BinColumn[] _columns;
    private readonly Memory<ResultCode> _resultCodes;

    /// <param name="columns">The columns. Their bins are the ones that are read, in this order.</param>
    /// <param name="resultCodes">Receives the records' codes. May be empty.</param>
    /// <param name="count">How many records there are.</param>
    /// <exception cref="ArgumentException">A column, or the memory for codes, is shorter than the number of records.</exception>
    public ColumnsSink(ReadOnlySpan<BinColumn> columns, Memory<ResultCode> resultCodes, int count)
    {
        foreach (var column in columns)
        {
            if (column.Length < count)
            {
                throw new ArgumentException($"There are {count} keys, but the column of bin '{column.Name}' has length {column.Length}.", nameof(columns));
            }
        }

        if (!resultCodes.IsEmpty && resultCodes.Length < count)
        {
            throw new ArgumentException($"There are {count} keys, but {nameof(resultCodes)} has length {resultCodes.Length}.", nameof(resultCodes));
        }

        _columns = columns.ToArray();
        _resultCodes = resultCodes;
    }

    /// <summary>How many records succeeded.</summary>
    public int Succeeded { get; private set; }

    public override void Succeed(int index, Key key, BatchAction action, as_record* record)
    {
        var bins = new ReadOnlySpan<as_bin>(record->bins.entries, record->bins.size);
        var next = 0;
        var fits = true;
        foreach (var column in _columns)
        {
            column.Clear(index);
            var place = IndexOf(bins, column, next);
            if (place >= 0)
            {
                fits &= TrySet(index, bins[place].valuep, column);
                next = place + 1;
            }
        }

        Set(index, fits ? ResultCode.Ok : ResultCode.BinIncompatibleType);
        Succeeded += fits ? 1 : 0;
    }

    public override void Fail(int index, Key key, ResultCode code, bool inDoubt, string? detail)
    {
        foreach (var column in _columns)
        {
            column.Clear(index);
        }

        Set(index, code);
    }

    // The server responds in the order of the request, and leaves out bins that do not exist.
    private static int IndexOf(ReadOnlySpan<as_bin> bins, BinColumn column, int expected)
    {
        if (expected < bins.Length && IsNamed(bins[expected], column))
        {
            return expected;
        }

        for (var i = 0; i < bins.Length; i++)
        {
            if (IsNamed(bins[i], column))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsNamed(in as_bin bin, BinColumn column)
    {
        ReadOnlySpan<sbyte> name = bin.name;
        var expected = column.Utf8Name;
        return MemoryMarshal.AsBytes(name).StartsWith(expected) && name[expected.Length] == 0;
    }

    private static bool TrySet(int index, as_bin_value* value, BinColumn column) => (as_val_type_e)value->nil.type switch
    {
        as_val_type_e.AS_BOOLEAN => column.TrySet(index, ValueKind.Boolean, value->boolean.value),
        as_val_type_e.AS_INTEGER => column.TrySet(index, ValueKind.Integer, value->integer.value),
        as_val_type_e.AS_DOUBLE => column.TrySet(index, ValueKind.Double, BitConverter.DoubleToInt64Bits(value->dbl.value)),
        as_val_type_e.AS_NIL => true,
        _ => false,
    };

    private void Set(int index, ResultCode code)
    {
        if (!_resultCodes.IsEmpty)
        {
            _resultCodes.Span[index] = code;
        }
    }
}
