using System.Buffers;
using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>An element after an increment: as it is stored, and as it is returned.</summary>
internal readonly record struct NumberChange(byte[] Stored, Particle Result)
{
    /// <summary>Adds to a number. The sum has the type of the number, or of the delta if there is no number.</summary>
    /// <param name="element">The element, or null if there is none.</param>
    /// <param name="delta">What to add. Nothing, or nil, stands for 1.</param>
    /// <param name="isDecrement">Whether to subtract instead.</param>
    public static NumberChange Add(ReadOnlyMemory<byte>? element, ReadOnlyMemory<byte>? delta, bool isDecrement = false)
    {
        var (integer, real, isReal) = Read(delta, one: true);
        if (isDecrement)
        {
            (integer, real) = (unchecked(-integer), -real);
        }

        if (element is null)
        {
            return isReal ? OfDouble(0 + real) : OfInteger(integer);
        }

        var (oldInteger, oldReal, isOldReal) = Read(element, one: false);
        return isOldReal
            ? OfDouble(oldReal + (isReal ? real : integer))
            : OfInteger(unchecked(oldInteger + (isReal ? Truncate(real) : integer)));
    }

    private static (long Integer, double Real, bool IsReal) Read(ReadOnlyMemory<byte>? value, bool one)
    {
        if (value is not { } bytes)
        {
            return (1, 1, false);
        }

        Token.TryRead(bytes.Span, out var token);
        return token.Kind switch
        {
            TokenKind.Integer => (unchecked((long)token.Integer), 1, false),
            TokenKind.Double => (1, token.Double, true),
            TokenKind.Nil when one => (1, 1, false),
            _ => throw new CollectionException(ServerResult.Parameter),
        };
    }

    // A number that doesn't fit becomes the smallest integer, as on the processors that servers run on.
    private static long Truncate(double value) => value is > long.MinValue and < long.MaxValue ? (long)value : long.MinValue;

    private static NumberChange OfInteger(long value)
    {
        var target = new ArrayBufferWriter<byte>();
        CollectionWriter.WriteInteger(target, value);
        return new NumberChange(target.WrittenSpan.ToArray(), ResultBuilder.Integer(value));
    }

    private static NumberChange OfDouble(double value)
    {
        const byte DoubleFormat = 0xCB;
        var result = ResultBuilder.Double(value);
        return new NumberChange([DoubleFormat, .. result.Data], result);
    }
}
