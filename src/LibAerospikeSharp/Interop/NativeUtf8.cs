using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace LibAerospikeSharp.Interop;

/// <summary>Strings between .NET and C.</summary>
internal static unsafe class NativeUtf8
{
    /// <summary>Writes a name (no NUL inside, length checked before) with its closing NUL into a fixed field of a struct.</summary>
    public static void WriteName(ReadOnlySpan<char> name, void* destination, int size)
    {
        var target = new Span<byte>(destination, size);
        target[Encoding.UTF8.GetBytes(name, target)] = 0;
    }

    /// <summary>Copies a name with its closing NUL.</summary>
    public static sbyte* CopyName(ReadOnlySpan<char> name, Scratch scratch)
    {
        var size = Encoding.UTF8.GetMaxByteCount(name.Length) + 1;
        var copy = (sbyte*)scratch.Allocate((nuint)size);
        WriteName(name, copy, size);
        return copy;
    }

    /// <summary>Copies names as an array of C strings that a null pointer ends.</summary>
    public static sbyte** CopyNames(ReadOnlySpan<string> names, Scratch scratch)
    {
        var copy = (sbyte**)scratch.Allocate((nuint)(names.Length + 1) * (nuint)sizeof(sbyte*));
        for (var i = 0; i < names.Length; i++)
        {
            copy[i] = CopyName(names[i], scratch);
        }

        copy[names.Length] = null;
        return copy;
    }

    /// <summary>Copies a value, which may hold NULs, with a closing NUL. Its length in bytes, or -1 where it is not valid UTF-16.</summary>
    public static long CopyValue(string value, Scratch scratch, out byte* copy)
    {
        var capacity = value.Length < 256 ? (nuint)value.Length * 3 : (nuint)Encoding.UTF8.GetByteCount(value);
        copy = (byte*)scratch.Allocate(capacity + 1);
        var status = Utf8.FromUtf16(
            value, new Span<byte>(copy, checked((int)capacity)), out _, out var written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            return -1;
        }

        copy[written] = 0;
        return written;
    }

    /// <summary>How many bytes a text has: more than 2 GiB for the longest.</summary>
    public static long ByteCount(ReadOnlySpan<char> text)
    {
        const int piece = 256 * 1024 * 1024;
        long count = 0;
        for (; text.Length > piece; text = text[piece..])
        {
            count += Encoding.UTF8.GetByteCount(text[..piece]);
        }

        return count + Encoding.UTF8.GetByteCount(text);
    }

    /// <summary>Index of the first surrogate that has no partner, or -1.</summary>
    public static int IndexOfLoneSurrogate(ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    public static string Read(sbyte* text) => text == null ? "" : ReadBytes(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text));

    public static string ReadBytes(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
