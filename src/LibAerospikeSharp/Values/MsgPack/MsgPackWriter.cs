using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using System.Text.Unicode;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values.MsgPack;

/// <summary>Writes the server's dialect of msgpack to pooled memory. Every number and length is written in its shortest form.</summary>
internal ref struct MsgPackWriter() : IDisposable
{
    private const int InitialCapacity = 1024;
    private const int LongestHeader = 5;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialCapacity);

    public int Length { get; private set; }

    /// <summary>What has been written so far. The next write may move it.</summary>
    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    /// <inheritdoc cref="Written"/>
    public readonly ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, Length);

    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    public void WriteNil() => WriteByte(0xC0);

    public void WriteBoolean(bool value) => WriteByte(value ? (byte)0xC3 : (byte)0xC2);

    public void WriteInfinity() => WriteRaw([0xD4, 0xFF, 0x01]);

    public void WriteWildcard() => WriteRaw([0xD4, 0xFF, 0x00]);

    /// <param name="value">The number.</param>
    /// <param name="isUnsigned">Whether the bits are those of a number above <see cref="long.MaxValue"/>.</param>
    public void WriteInteger(long value, bool isUnsigned = false)
    {
        switch (value)
        {
            case var _ when isUnsigned: WriteSized(0xCF, (ulong)value, 8); break;
            case >= -32 and < 128: WriteByte((byte)value); break;
            case >= 0 and <= byte.MaxValue: WriteSized(0xCC, (ulong)value, 1); break;
            case >= 0 and <= ushort.MaxValue: WriteSized(0xCD, (ulong)value, 2); break;
            case >= 0 and <= uint.MaxValue: WriteSized(0xCE, (ulong)value, 4); break;
            case >= 0: WriteSized(0xCF, (ulong)value, 8); break;
            case >= sbyte.MinValue: WriteSized(0xD0, (ulong)value, 1); break;
            case >= short.MinValue: WriteSized(0xD1, (ulong)value, 2); break;
            case >= int.MinValue: WriteSized(0xD2, (ulong)value, 4); break;
            default: WriteSized(0xD3, (ulong)value, 8); break;
        }
    }

    public void WriteDouble(double value) => WriteSized(0xCB, BitConverter.DoubleToUInt64Bits(value), 8);

    /// <summary>
    /// Writes a text with its particle type. Returns <see langword="false"/> if the text is not valid UTF-16. Then nothing
    /// was written.
    /// </summary>
    public bool TryWriteText(ReadOnlySpan<char> text, ParticleType type)
    {
        const int shortText = 10; // at most 30 bytes and the type, so the header always is one byte
        var start = Length;
        var bytes = text.Length <= shortText ? text.Length * 3 : Utf8Length(text);
        WriteRawHeader(type, bytes);
        var status = Utf8.FromUtf16(text, Reserve(bytes), out _, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            Length = start;
            return false;
        }

        Length += written;
        if (text.Length <= shortText)
        {
            _buffer[start] = (byte)(0xA0 | (written + 1));
        }

        return true;
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes, ParticleType type)
    {
        WriteRawHeader(type, bytes.Length);
        WriteRaw(bytes);
    }

    /// <summary>Writes bytes that already are msgpack.</summary>
    public void WriteRaw(ReadOnlySpan<byte> packed)
    {
        packed.CopyTo(Reserve(packed.Length));
        Length += packed.Length;
    }

    /// <summary>Begins a list or map whose count is only an estimate. Pass the result to <see cref="End"/>.</summary>
    public int Begin(MsgPackKind kind, int expected)
    {
        var start = Length;
        WriteHeader(kind, expected);
        return start;
    }

    /// <summary>Ends a list or map, and corrects its count. A wrong count could crash a server.</summary>
    public void End(int start, MsgPackKind kind, int expected, int count)
    {
        if (count == expected)
        {
            return;
        }

        var header = HeaderSize(expected);
        var content = Length - start - header;
        Reserve(LongestHeader);
        _buffer.AsSpan(start + header, content).CopyTo(_buffer.AsSpan(start + HeaderSize(count)));
        Length = start;
        WriteHeader(kind, count);
        Length += content;
    }

    private static int HeaderSize(int count) => count < 16 ? 1 : count <= ushort.MaxValue ? 3 : LongestHeader;

    private static int Utf8Length(ReadOnlySpan<char> text) =>
        // The longest texts may have more bytes than an int can count. They are rejected by their length in characters.
        text.Length > NativeMethods.MaxMessageBytes ? int.MaxValue / 2 : Encoding.UTF8.GetByteCount(text);

    private void WriteHeader(MsgPackKind kind, int count)
    {
        Debug.Assert(kind is MsgPackKind.List or MsgPackKind.Map, "Only these have headers.");
        var isMap = kind == MsgPackKind.Map;
        switch (HeaderSize(count))
        {
            case 1: WriteByte((byte)((isMap ? 0x80 : 0x90) | count)); break;
            case 3: WriteSized((byte)(isMap ? 0xDE : 0xDC), (ulong)count, 2); break;
            default: WriteSized((byte)(isMap ? 0xDF : 0xDD), (ulong)count, 4); break;
        }
    }

    private void WriteRawHeader(ParticleType type, int bytes)
    {
        var length = (ulong)bytes + 1;
        switch (length)
        {
            case < 32: WriteByte((byte)(0xA0 | length)); break;
            case <= byte.MaxValue: WriteSized(0xD9, length, 1); break;
            case <= ushort.MaxValue: WriteSized(0xDA, length, 2); break;
            default: WriteSized(0xDB, length, 4); break;
        }

        WriteByte((byte)type);
    }

    private void WriteByte(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
    }

    /// <summary>
    /// Writes a first byte, and the lowest bytes of a number in big-endian order. Does not touch the bytes after that,
    /// because <see cref="End"/> relies on it.
    /// </summary>
    private void WriteSized(byte first, ulong value, int size)
    {
        var target = Reserve(1 + size);
        target[0] = first;
        target = target[1..];
        switch (size)
        {
            case 1: target[0] = (byte)value; break;
            case 2: BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)value); break;
            case 4: BinaryPrimitives.WriteUInt32BigEndian(target, (uint)value); break;
            default: BinaryPrimitives.WriteUInt64BigEndian(target, value); break;
        }

        Length += 1 + size;
    }

    private Span<byte> Reserve(int size)
    {
        if (size > _buffer.Length - Length)
        {
            Grow(size);
        }

        return _buffer.AsSpan(Length);
    }

    private void Grow(int size)
    {
        var needed = (long)Length + size;
        if (needed > NativeMethods.MaxMessageBytes)
        {
            throw new MsgPackSizeException();
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Max(needed, 2L * _buffer.Length));
        Written.CopyTo(larger);
        Dispose();
        _buffer = larger;
    }
}
