using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>Receives libaerospike's log. Lines go to <see cref="AerospikeLog"/>, and to a capture on the same thread.</summary>
internal static unsafe class NativeLog
{
    private static bool s_wasInstalled;
    private static volatile bool s_isFormatted;

    [ThreadStatic]
    private static List<string>? t_captured;

    // as_log.h
    private static as_log* Log => (as_log*)NativeLibrary.GetExport(NativeLibraryLoader.Load().Handle, "g_as_log");

    // The callback is variadic, and only C can read its arguments. native/host/log.c formats the line and calls the sink.
    private static delegate* unmanaged[Cdecl]<as_log_level, sbyte*, sbyte*, uint, sbyte*, byte> Formatter =>
        (delegate* unmanaged[Cdecl]<as_log_level, sbyte*, sbyte*, uint, sbyte*, byte>)ExportOrNull("aerospikesharp_log");

    private static delegate* unmanaged[Cdecl]<as_log_level, sbyte*, sbyte*, uint, sbyte*, byte>* Sink =>
        (delegate* unmanaged[Cdecl]<as_log_level, sbyte*, sbyte*, uint, sbyte*, byte>*)ExportOrNull("aerospikesharp_log_sink");

    /// <summary>Sets the callback. Returns <see langword="false"/> if other code in this process has already set one.</summary>
    public static bool Install()
    {
        var log = Log;
        if (log->callback_set != 0)
        {
            return false;
        }

        // Two files of libaerospike share one formatter. Its sink belongs to the first.
        var (formatter, sink) = ((nint)Formatter, (nint)Sink);
        s_isFormatted = formatter != 0 && sink != 0 && *(nint*)sink == 0;
        if (s_isFormatted)
        {
            *Sink = &Receive;
            log->callback = Formatter;
        }
        else
        {
            log->callback = &Receive;
        }

        log->callback_set = 1;
        Volatile.Write(ref s_wasInstalled, true);
        Interlocked.MemoryBarrier();
        SetLevel();
        return true;
    }

    /// <summary>Removes the callback, which may be another copy's. Only called when there is no client.</summary>
    public static void Uninstall()
    {
        var log = Log;
        log->callback_set = 0;
        if (Formatter != null && (nint)log->callback == (nint)Formatter)
        {
            *Sink = null;
        }

        log->callback = null;
    }

    /// <summary>Passes a change of <see cref="AerospikeLog.Level"/> to libaerospike.</summary>
    public static void Apply()
    {
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref s_wasInstalled))
        {
            LoadedCopies.WithLog(SetLevel);
        }
    }

    /// <summary>Writes a line of this library's own.</summary>
    public static void Write(AerospikeLogLevel level, string message, [CallerMemberName] string function = "", [CallerLineNumber] int line = 0) =>
        AerospikeLog.Write(new AerospikeLogEventArgs(level, message, function, line));

    /// <summary>Captures the warnings that libaerospike writes on this thread, until the capture is disposed.</summary>
    public static Capture CaptureWarnings() => new(t_captured = []);

    // Warnings are always on, because nothing else explains why a connection failed.
    private static void SetLevel() => Log->level = ToNative((AerospikeLogLevel)Math.Max((int)AerospikeLog.Level, (int)AerospikeLogLevel.Warning));

    private static nint ExportOrNull(string name) => NativeLibrary.TryGetExport(NativeLibraryLoader.Load().Handle, name, out var export) ? export : 0;

    private static as_log_level ToNative(AerospikeLogLevel level) => (as_log_level)(level - AerospikeLogLevel.Error);

    private static AerospikeLogLevel FromNative(as_log_level level) => AerospikeLogLevel.Error + (int)level;

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    [SuppressMessage("Design", "CA1031", Justification = "No exception may cross native code.")]
    private static byte Receive(as_log_level level, sbyte* function, sbyte* file, uint line, sbyte* message)
    {
        try
        {
            var text = NativeUtf8.Read(message);
            if (level <= as_log_level.AS_LOG_LEVEL_WARN)
            {
                t_captured?.Add(text);
            }

            AerospikeLog.Write(new AerospikeLogEventArgs(FromNative(level), text, NativeUtf8.Read(function), (int)line));
        }
        catch (Exception)
        {
            // Losing a line of the log is better than crashing the process.
        }

        return 1;
    }

    /// <summary>The captured warnings of one thread.</summary>
    public readonly ref struct Capture(List<string> lines) : IDisposable
    {
        /// <summary>The warnings. The list is empty if they are format strings without their values.</summary>
        public IReadOnlyList<string> Lines => s_isFormatted ? lines : [];

        public void Dispose() => t_captured = null;
    }
}
