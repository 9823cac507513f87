using System.Diagnostics;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Operations;

/// <summary>The one table of operations: the operator of libaerospike for each kind, and what the operation does.</summary>
internal static class OperationTable
{
    private const OperationTraits Read = OperationTraits.IsSent | OperationTraits.Reads | OperationTraits.Responds;
    private const OperationTraits Write = OperationTraits.IsSent | OperationTraits.Writes | OperationTraits.Responds;

    /// <exception cref="UnreachableException">The kind is not in the table.</exception>
    public static as_operator OperatorOf(OperationKind kind) => Entry(kind).Operator;

    /// <exception cref="UnreachableException">The kind is not in the table.</exception>
    public static OperationTraits TraitsOf(OperationKind kind) => Entry(kind).Traits;

    private static (as_operator Operator, OperationTraits Traits) Entry(OperationKind kind) => kind switch
    {
        OperationKind.Read => (as_operator.AS_OPERATOR_READ, Read),
        OperationKind.ReadAll => (as_operator.AS_OPERATOR_READ, Read | OperationTraits.ReadsAll),
        OperationKind.None or OperationKind.ReadHeader => (as_operator.AS_OPERATOR_READ, OperationTraits.None), // never sent
        OperationKind.Write => (as_operator.AS_OPERATOR_WRITE, Write),
        OperationKind.Increment => (as_operator.AS_OPERATOR_INCR, Write),
        OperationKind.Append => (as_operator.AS_OPERATOR_APPEND, Write),
        OperationKind.Prepend => (as_operator.AS_OPERATOR_PREPEND, Write),
        OperationKind.Touch => (as_operator.AS_OPERATOR_TOUCH, OperationTraits.IsSent | OperationTraits.Writes),
        OperationKind.RemoveRecord => (as_operator.AS_OPERATOR_DELETE, Write),
        OperationKind.ListRead => (as_operator.AS_OPERATOR_CDT_READ, Read),
        OperationKind.ListModify => (as_operator.AS_OPERATOR_CDT_MODIFY, Read | Write),
        OperationKind.MapRead => (as_operator.AS_OPERATOR_MAP_READ, Read),
        OperationKind.MapModify => (as_operator.AS_OPERATOR_MAP_MODIFY, Read | Write),
        OperationKind.BitRead => (as_operator.AS_OPERATOR_BIT_READ, Read),
        OperationKind.BitModify => (as_operator.AS_OPERATOR_BIT_MODIFY, Read | Write),
        OperationKind.HllRead => (as_operator.AS_OPERATOR_HLL_READ, Read),
        OperationKind.HllModify => (as_operator.AS_OPERATOR_HLL_MODIFY, Read | Write),
        OperationKind.ExpressionRead => (as_operator.AS_OPERATOR_EXP_READ, Read),
        OperationKind.ExpressionModify => (as_operator.AS_OPERATOR_EXP_MODIFY, Read | Write),
        _ => throw new UnreachableException($"{kind} is not an operation."),
    };
}
