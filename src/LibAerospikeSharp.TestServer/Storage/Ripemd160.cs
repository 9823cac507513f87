using System.Buffers.Binary;
using System.Numerics;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>
/// RIPEMD-160 (Dobbertin, Bosselaers, Preneel 1996), the hash of record digests. .NET doesn't have it.
/// An instance computes one hash: append data, then finish.
/// </summary>
internal sealed class Ripemd160
{
    public const int HashSize = 20;

    private const int BlockSize = 64;
    private const int LengthSize = 8;

    private readonly byte[] _block = new byte[BlockSize];
    private readonly uint[] _state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0];
    private ulong _length;

    // Word order and rotations of the 5 x 16 steps, left line and right line.
    private static ReadOnlySpan<byte> LeftWords =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8,
        3, 10, 14, 4, 9, 15, 8, 1, 2, 7, 0, 6, 13, 11, 5, 12,
        1, 9, 11, 10, 0, 8, 12, 4, 13, 3, 7, 15, 14, 5, 6, 2,
        4, 0, 5, 9, 7, 12, 2, 10, 14, 1, 3, 8, 11, 6, 15, 13,
    ];

    private static ReadOnlySpan<byte> RightWords =>
    [
        5, 14, 7, 0, 9, 2, 11, 4, 13, 6, 15, 8, 1, 10, 3, 12,
        6, 11, 3, 7, 0, 13, 5, 10, 14, 15, 8, 12, 4, 9, 1, 2,
        15, 5, 1, 3, 7, 14, 6, 9, 11, 8, 12, 2, 10, 0, 4, 13,
        8, 6, 4, 1, 3, 11, 15, 0, 5, 12, 2, 13, 9, 7, 10, 14,
        12, 15, 10, 4, 1, 5, 8, 7, 6, 2, 13, 14, 0, 3, 9, 11,
    ];

    private static ReadOnlySpan<byte> LeftShifts =>
    [
        11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8,
        7, 6, 8, 13, 11, 9, 7, 15, 7, 12, 15, 9, 11, 7, 13, 12,
        11, 13, 6, 7, 14, 9, 13, 15, 14, 8, 13, 6, 5, 12, 7, 5,
        11, 12, 14, 15, 14, 15, 9, 8, 9, 14, 5, 6, 8, 6, 5, 12,
        9, 15, 5, 11, 6, 8, 13, 12, 5, 12, 13, 14, 11, 8, 5, 6,
    ];

    private static ReadOnlySpan<byte> RightShifts =>
    [
        8, 9, 9, 11, 13, 15, 15, 5, 7, 7, 8, 11, 14, 14, 12, 6,
        9, 13, 15, 7, 12, 8, 9, 11, 7, 7, 12, 7, 6, 15, 13, 11,
        9, 7, 15, 11, 8, 6, 6, 14, 12, 13, 5, 14, 13, 13, 7, 5,
        15, 5, 8, 11, 14, 14, 6, 14, 6, 9, 12, 9, 12, 5, 15, 8,
        8, 5, 12, 9, 12, 5, 14, 6, 8, 13, 6, 5, 15, 13, 11, 11,
    ];

    private static ReadOnlySpan<uint> LeftConstants => [0, 0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xA953FD4E];

    private static ReadOnlySpan<uint> RightConstants => [0x50A28BE6, 0x5C4DD124, 0x6D703EF3, 0x7A6D76E9, 0];

    public void Append(ReadOnlySpan<byte> data)
    {
        while (!data.IsEmpty)
        {
            var used = (int)(_length % BlockSize);
            var count = Math.Min(BlockSize - used, data.Length);
            data[..count].CopyTo(_block.AsSpan(used));
            data = data[count..];
            _length += (ulong)count;
            if (used + count == BlockSize)
            {
                Compress();
            }
        }
    }

    public void Finish(Span<byte> hash)
    {
        // One bit, zeros up to the last eight bytes of a block, then the length in bits.
        var bits = _length * 8;
        var used = (int)(_length % BlockSize);
        var padding = (used < BlockSize - LengthSize ? BlockSize : 2 * BlockSize) - used - LengthSize;
        Span<byte> tail = stackalloc byte[2 * BlockSize];
        tail.Clear();
        tail[0] = 0x80;
        BinaryPrimitives.WriteUInt64LittleEndian(tail[padding..], bits);
        Append(tail[..(padding + LengthSize)]);

        for (var i = 0; i < _state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(hash[(i * sizeof(uint))..], _state[i]);
        }
    }

    private void Compress()
    {
        Span<uint> words = stackalloc uint[BlockSize / sizeof(uint)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32LittleEndian(_block.AsSpan(i * sizeof(uint)));
        }

        Span<uint> left = stackalloc uint[5];
        Span<uint> right = stackalloc uint[5];
        _state.CopyTo(left);
        _state.CopyTo(right);
        for (var step = 0; step < LeftWords.Length; step++)
        {
            var round = step / 16;
            Step(left, round, words[LeftWords[step]] + LeftConstants[round], LeftShifts[step]);
            Step(right, 4 - round, words[RightWords[step]] + RightConstants[round], RightShifts[step]);
        }

        var first = _state[1] + left[2] + right[3];
        _state[1] = _state[2] + left[3] + right[4];
        _state[2] = _state[3] + left[4] + right[0];
        _state[3] = _state[4] + left[0] + right[1];
        _state[4] = _state[0] + left[1] + right[2];
        _state[0] = first;
    }

    private static void Step(Span<uint> line, int function, uint addend, int shift)
    {
        var (b, c, d) = (line[1], line[2], line[3]);
        var mixed = function switch
        {
            0 => b ^ c ^ d,
            1 => (b & c) | (~b & d),
            2 => (b | ~c) ^ d,
            3 => (b & d) | (c & ~d),
            _ => b ^ (c | ~d),
        };
        var next = BitOperations.RotateLeft(line[0] + mixed + addend, shift) + line[4];
        line[0] = line[4];
        line[4] = d;
        line[3] = BitOperations.RotateLeft(c, 10);
        line[2] = b;
        line[1] = next;
    }
}
