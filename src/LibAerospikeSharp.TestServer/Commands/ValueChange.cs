using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>Computes the value of a bin after a write, an increment, an append or a prepend.</summary>
internal static class ValueChange
{
    // An increment of this size has an integer in its first half. It stops at zero instead of going below.
    private const int StoppingAtZeroSize = 16;

    /// <returns>Ok, or the code with which a real server refuses the operation.</returns>
    public static ServerResult TryApply(in Operation operation, Particle? old, out Particle value)
    {
        // Without an existing value, every change is a write of its operand, whatever its type.
        if (operation.Type == OperationType.Write || old is not { } existing)
        {
            return Particle.TryCreate(operation.ParticleType, operation.Value.Span, out value);
        }

        value = default;
        if (operation.ParticleType == ParticleType.Null || !Enum.IsDefined(operation.ParticleType))
        {
            return ServerResult.Parameter;
        }

        if (existing.Type == ParticleType.GeoJson)
        {
            return ServerResult.Unknown;
        }

        var matches = operation.ParticleType == existing.Type && CanChange(operation.Type, existing.Type);
        if (!matches)
        {
            return ServerResult.IncompatibleType;
        }

        if (operation.Type == OperationType.Increment)
        {
            return TryIncrement(existing, operation.Value.Span, out value);
        }

        var operand = operation.Value.Span;
        byte[] joined = operation.Type == OperationType.Append ? [.. existing.Data, .. operand] : [.. operand, .. existing.Data];
        value = new Particle(existing.Type, joined);
        return ServerResult.Ok;
    }

    private static bool CanChange(OperationType operation, ParticleType type)
    {
        var isNumber = type is ParticleType.Integer or ParticleType.Double;
        var isBytes = !isNumber && type is not (ParticleType.Bool or ParticleType.Hll or ParticleType.Map or ParticleType.List);
        return operation == OperationType.Increment ? isNumber : isBytes;
    }

    private static ServerResult TryIncrement(Particle existing, ReadOnlySpan<byte> operand, out Particle value)
    {
        var stopsAtZero = existing.Type == ParticleType.Integer && operand.Length == StoppingAtZeroSize;
        var code = Particle.TryCreate(existing.Type, stopsAtZero ? operand[..sizeof(long)] : operand, out var delta);
        value = default;
        if (code != ServerResult.Ok)
        {
            return code;
        }

        var sum = new byte[sizeof(long)];
        if (existing.Type == ParticleType.Double)
        {
            var number = BinaryPrimitives.ReadDoubleBigEndian(existing.Data);
            BinaryPrimitives.WriteDoubleBigEndian(sum, Add(number, BinaryPrimitives.ReadDoubleBigEndian(delta.Data)));
        }
        else
        {
            var number = BinaryPrimitives.ReadUInt64BigEndian(existing.Data);
            BinaryPrimitives.WriteUInt64BigEndian(sum, Add(number, BinaryPrimitives.ReadUInt64BigEndian(delta.Data), stopsAtZero));
        }

        value = new Particle(existing.Type, sum);
        return ServerResult.Ok;
    }

    // If both are NaN, the bits of the operand are kept. Which ones an addition keeps would be up to the compiler.
    private static double Add(double number, double delta) => double.IsNaN(delta) ? delta + 1 : number + delta;

    // Overflow wraps around. A real server treats both numbers as unsigned when it checks whether the result would be below zero.
    private static ulong Add(ulong number, ulong delta, bool stopsAtZero)
    {
        var sum = unchecked(number + delta);
        return stopsAtZero && (long)delta < 0 && sum > number ? 0 : sum;
    }
}
