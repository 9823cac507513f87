using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>The system on which a native library has to run.</summary>
internal static unsafe class NativePlatform
{
    public static bool IsMusl { get; } = OperatingSystem.IsLinux() && File.Exists($"/lib/ld-musl-{MuslArchitecture}.so.1") && GlibcVersion is null;

    /// <summary>Describes the system in one line, for error messages: runtime identifier, process architecture and C library.</summary>
    public static string Describe() =>
        $"{RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.ProcessArchitecture} process"
        + (GlibcVersion is { } version ? $", glibc {version}" : IsMusl ? ", musl" : "");

    private static string MuslArchitecture => RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "aarch64" : "x86_64";

    private static string? GlibcVersion
    {
        get
        {
            if (!OperatingSystem.IsLinux()
                || !NativeLibrary.TryLoad("libc.so.6", out var libc)
                || !NativeLibrary.TryGetExport(libc, "gnu_get_libc_version", out var function))
            {
                return null;
            }

            return NativeUtf8.Read(((delegate* unmanaged<sbyte*>)function)());
        }
    }
}
