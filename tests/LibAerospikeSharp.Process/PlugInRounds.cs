using System.Diagnostics;

namespace LibAerospikeSharp.Process;

/// <summary>Loads a plug-in, uses it and unloads it, again and again.</summary>
internal static class PlugInRounds
{
    private const int WarmUp = 5;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    public static int Run(string directory, string supplier, string method, string seeds, int rounds)
    {
        // Only what the plug-in finds counts here.
        Environment.SetEnvironmentVariable("AEROSPIKE_NATIVE_LIBRARY", null);
        var contexts = new List<WeakReference>();
        (long Memory, int Threads) before = default;
        for (var round = 0; round < rounds; round++)
        {
            var (context, result) = PlugInContext.Run(directory, supplier, method, seeds);
            contexts.Add(context);
            if (round == 0)
            {
                Console.WriteLine($"result: {result}");
                Console.WriteLine($"library: {string.Join(", ", Libraries())}");
            }

            if (round == WarmUp - 1)
            {
                Unloaded(contexts);
                before = Measure();
            }
        }

        var loaded = Unloaded(contexts);
        var after = Measure();
        Console.WriteLine($"rounds: {rounds}, still loaded: {loaded}, libraries: {Libraries().Count()}");
        if (rounds <= WarmUp)
        {
            return 0;
        }

        Console.WriteLine($"grown by {(after.Memory - before.Memory) / 1024} KiB and {after.Threads - before.Threads} threads since round {WarmUp}");
        return after.Memory - before.Memory < 16 * 1024 * 1024 && after.Threads <= before.Threads + 2 ? 0 : 1;
    }

    private static IEnumerable<string> Libraries() => File.ReadLines("/proc/self/maps")
        .Where(line => line.EndsWith("/libaerospike.so", StringComparison.Ordinal))
        .Select(line => line[line.IndexOf('/', StringComparison.Ordinal)..])
        .Distinct();

    /// <summary>Waits until the contexts are unloaded: commands have to end first, and idle worker threads.</summary>
    private static int Unloaded(List<WeakReference> contexts)
    {
        var clock = Stopwatch.StartNew();
        while (contexts.Exists(context => context.IsAlive) && clock.Elapsed < s_patience)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Thread.Sleep(10);
        }

        return contexts.Count(context => context.IsAlive);
    }

    private static (long Memory, int Threads) Measure()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return (Environment.WorkingSet, process.Threads.Count - ThreadPool.ThreadCount);
    }
}
