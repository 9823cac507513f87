using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>Receives libaerospike's log. Lines go to <see cref="AerospikeLog"/>, and to a capture on the same thread.</summary>
internal static unsafe class NativeLog
{
    private static readonly Lock s_lock = new();
    private static as_log* s_log;
    private static bool s_isFormatted;

    [ThreadStatic]
    private static List<string>? t_captured;

    /// <summary>Sets the callback, unless other code in this process has already set one.</summary>
    public static void Install()
    {
        lock (s_lock)
        {
            if (s_log != null)
            {
                return;
            }

            var library = NativeLibraryLoader.Load().Handle;
            var log = (as_log*)NativeLibrary.GetExport(library, "g_as_log"); // as_log.h
            if (log->callback_set != 0)
            {
                return;
            }

            // The callback is variadic, and only C can read its arguments. native/host/log.c formats the line and calls back.
            if (NativeLibrary.TryGetExport(library, "aerospikesharp_log", out var formatter)
                && NativeLibrary.TryGetExport(library, "aerospikesharp_log_sink", out var sink))
            {
                *(delegate* unmanaged[Cdecl]<as_log_level, sbyte*, sbyte*, uint, sbyte*, byte>*)sink = &Receive;
                log->callback = (delegate* unmanaged[Cdecl]<as_log_level, sbyte*, sbyte*, uint, sbyte*, byte>)formatter;
                s_isFormatted = true;
            }
            else
            {
                log->callback = &Receive;
            }

            log->callback_set = 1;
            s_log = log;
            SetLevel();
        }
    }

    /// <summary>Passes a change of <see cref="AerospikeLog.Level"/> to libaerospike.</summary>
    public static void Apply()
    {
        lock (s_lock)
        {
            if (s_log != null)
            {
                SetLevel();
            }
        }
    }

    /// <summary>Writes a line of this library's own.</summary>
    public static void Write(AerospikeLogLevel level, string message, [CallerMemberName] string function = "", [CallerLineNumber] int line = 0) =>
        AerospikeLog.Write(new AerospikeLogEventArgs(level, message, function, line));

    /// <summary>Captures the warnings that libaerospike writes on this thread, until the capture is disposed.</summary>
    public static Capture CaptureWarnings() => new(t_captured = []);

    // Warnings are always on, because nothing else explains why a connection failed.
    private static void SetLevel() => s_log->level = ToNative((AerospikeLogLevel)Math.Max((int)AerospikeLog.Level, (int)AerospikeLogLevel.Warning));

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
