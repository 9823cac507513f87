using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace LibAerospikeSharp.Interop;

/// <summary>Converts strings between .NET and C.</summary>
internal static unsafe class NativeUtf8
{
    /// <summary>
    /// Writes a name and its terminating NUL into a fixed field of a struct. The name must contain no NUL, and its length
    /// must have been checked.
    /// </summary>
    public static void WriteName(ReadOnlySpan<char> name, void* destination, int size)
    {
        var target = new Span<byte>(destination, size);
        target[Encoding.UTF8.GetBytes(name, target)] = 0;
    }

    /// <summary>Copies a name and its terminating NUL.</summary>
    public static sbyte* CopyName(ReadOnlySpan<char> name, Scratch scratch)
    {
        var size = Encoding.UTF8.GetMaxByteCount(name.Length) + 1;
        var copy = (sbyte*)scratch.Allocate((nuint)size);
        WriteName(name, copy, size);
        return copy;
    }

    /// <summary>Copies names to an array of C strings that ends with a null pointer.</summary>
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

    /// <summary>
    /// Copies a value, which may contain NULs, and adds a terminating NUL. Returns its length in bytes, or -1 if it is not
    /// valid UTF-16.
    /// </summary>
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

    /// <summary>Returns the length of a text in bytes, which can be more than 2 GiB.</summary>
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

    /// <summary>Returns the index of the first unpaired surrogate, or -1.</summary>
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
