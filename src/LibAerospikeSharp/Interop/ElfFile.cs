using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace LibAerospikeSharp.Interop;

/// <summary>
/// Reads from a Linux library what the system's loader does not report: the architecture it was built for, and its undefined
/// symbols. See elf(5).
/// </summary>
internal sealed class ElfFile
{
    private const int HeaderSize = 64;
    private const int SectionSize = 64;
    private const int SymbolSize = 24;
    private const uint DynamicSymbols = 11;
    private const int WeakBinding = 2;

    private readonly byte[] _file;

    private ElfFile(byte[] file) => _file = file;

    /// <summary>Reads a 64-bit little-endian file. Returns <see langword="null"/> for anything else.</summary>
    public static ElfFile? TryRead(string path)
    {
        try
        {
            var file = File.ReadAllBytes(path);
            return file.Length >= HeaderSize && file.AsSpan().StartsWith("\u007fELF\u0002\u0001"u8) ? new ElfFile(file) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The architecture that the file was built for, or <see langword="null"/> if .NET does not run on it.</summary>
    public Architecture? Machine => BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(18)) switch
    {
        62 => Architecture.X64,
        183 => Architecture.Arm64,
        243 => Architecture.RiscV64,
        _ => null,
    };

    /// <summary>Returns the symbols that other libraries have to supply. The result is empty if the file is damaged.</summary>
    public IReadOnlyCollection<string> UndefinedSymbols()
    {
        var result = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            var sections = _file.AsSpan(checked((int)ReadUInt64(_file, 40)));
            var count = BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(60));
            for (var i = 0; i < count; i++)
            {
                var section = sections.Slice(i * SectionSize, SectionSize);
                if (BinaryPrimitives.ReadUInt32LittleEndian(section[4..]) == DynamicSymbols)
                {
                    var names = sections.Slice((int)BinaryPrimitives.ReadUInt32LittleEndian(section[40..]) * SectionSize, SectionSize);
                    Collect(Content(section), Content(names), result);
                }
            }
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            // An offset points outside the file. The loader will report what is wrong with the file.
            result.Clear();
        }

        return result;
    }

    private static void Collect(ReadOnlySpan<byte> symbols, ReadOnlySpan<byte> names, HashSet<string> result)
    {
        for (; symbols.Length >= SymbolSize; symbols = symbols[SymbolSize..])
        {
            var isWeak = symbols[4] >> 4 == WeakBinding;
            var isUndefined = BinaryPrimitives.ReadUInt16LittleEndian(symbols[6..]) == 0 && !isWeak;
            var name = names[checked((int)BinaryPrimitives.ReadUInt32LittleEndian(symbols))..];
            if (isUndefined && name.IndexOf((byte)0) is > 0 and var length)
            {
                result.Add(Encoding.ASCII.GetString(name[..length]));
            }
        }
    }

    private static ulong ReadUInt64(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[offset..]);

    private ReadOnlySpan<byte> Content(ReadOnlySpan<byte> section) =>
        _file.AsSpan(checked((int)ReadUInt64(section, 24)), checked((int)ReadUInt64(section, 32)));
}
