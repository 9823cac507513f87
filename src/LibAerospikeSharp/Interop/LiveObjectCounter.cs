namespace LibAerospikeSharp.Interop;

/// <summary>
/// Counts the native objects that the process holds: clients, asynchronous commands in flight, records being read, and blocks
/// of scratch memory.
/// </summary>
internal static class LiveObjectCounter
{
    private static long s_count;

    public static long Count => Volatile.Read(ref s_count);

    public static void Add() => Interlocked.Increment(ref s_count);

    public static void Remove() => Interlocked.Decrement(ref s_count);
}
