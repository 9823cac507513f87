namespace LibAerospikeSharp.Tests;

/// <summary>The memory that this process has, without what the collector could give back.</summary>
internal static class ResidentMemory
{
    public static long Bytes()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Environment.WorkingSet;
    }
}
