using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

/// <summary>
/// The system's loader. On Unix it is called directly. A stock libaerospike declares none of its dependencies, so they have
/// to be opened globally, which <see cref="NativeLibrary"/> can't do.
/// </summary>
internal static unsafe class SystemLoader
{
    // dlfcn.h
    private const int Lazy = 1;
    private const int Now = 2;
    private static readonly int s_global = OperatingSystem.IsMacOS() ? 8 : 0x100;

    /// <summary>
    /// Opens a library and binds all its functions at once. If they were bound on their first call, a missing function would
    /// end the process then. This way it is an error here.
    /// </summary>
    /// <returns>The handle, or 0 and the error message of the loader.</returns>
    public static nint Open(string path, out string error)
    {
        error = "";
        if (!OperatingSystem.IsWindows())
        {
            return Open(path, Now, out error);
        }

        try
        {
            return NativeLibrary.Load(path);
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException)
        {
            error = exception.Message.ReplaceLineEndings(" ");
            return 0;
        }
    }

    /// <summary>Makes the symbols of a library visible to libraries that are opened later, if it has the requested symbol.</summary>
    public static bool OpenGlobally(string path, string symbol)
    {
        var handle = Open(path, Lazy, out _);
        if (handle == 0)
        {
            return false;
        }

        var hasIt = NativeLibrary.TryGetExport(handle, symbol, out _) && Open(path, Lazy | s_global, out _) != 0;
        NativeLibrary.Free(handle);
        return hasIt;
    }

    /// <summary>The file of a library that has the symbols of libaerospike, or <see langword="null"/> if it is not known.</summary>
    public static string? PathOf(nint library)
    {
        DlInfo info;
        return OperatingSystem.IsLinux() && NativeLibrary.TryGetExport(library, "aerospike_client_version", out var symbol) && GlibcFind((void*)symbol, &info) != 0
            ? NativeUtf8.Read(info.FileName)
            : null;
    }

    private static nint Open(string path, int flags, out string error)
    {
        var size = (path.Length * 3) + 1;
        var name = stackalloc byte[size];
        NativeUtf8.WriteName(path, name, size);
        try
        {
            GlibcError(); // binding this import later would overwrite the error that it reports
            var handle = GlibcOpen(name, flags);
            error = handle == 0 ? NativeUtf8.Read(GlibcError()) : "";
            return handle;
        }
        catch (DllNotFoundException)
        {
            // macOS has no library with this name. These functions are in its C library.
            LibcError();
            var handle = LibcOpen(name, flags);
            error = handle == 0 ? NativeUtf8.Read(LibcError()) : "";
            return handle;
        }
    }

    [DllImport("libdl.so.2", EntryPoint = "dlopen", ExactSpelling = true)]
    private static extern nint GlibcOpen(byte* name, int flags);

    [DllImport("libdl.so.2", EntryPoint = "dlerror", ExactSpelling = true)]
    private static extern sbyte* GlibcError();

    [DllImport("libdl.so.2", EntryPoint = "dladdr", ExactSpelling = true)]
    private static extern int GlibcFind(void* address, DlInfo* info);

    [DllImport("libc", EntryPoint = "dlopen", ExactSpelling = true)]
    private static extern nint LibcOpen(byte* name, int flags);

    [DllImport("libc", EntryPoint = "dlerror", ExactSpelling = true)]
    private static extern sbyte* LibcError();

    // Dl_info
    private struct DlInfo
    {
        public sbyte* FileName;
        public void* Base;
        public sbyte* Name;
        public void* Address;
    }
}
