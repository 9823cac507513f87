using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Policies;

/// <summary>Writes <see cref="AerospikeClientOptions"/> to an as_config that already holds libaerospike's defaults.</summary>
internal static unsafe class ConfigWriter
{
    /// <param name="options">The options.</param>
    /// <param name="target">The as_config to write to.</param>
    /// <param name="scratch">Holds the objects that the default policies point to, for as long as the client lives.</param>
    public static void Write(AerospikeClientOptions options, as_config* target, Scratch scratch)
    {
        // libaerospike copies names, so these need not live as long as the client.
        var memory = stackalloc byte[Scratch.StackSize];
        using var names = new Scratch(memory);
        foreach (var seed in options.Seeds)
        {
            NativeMethods.as_config_add_host(target, NativeUtf8.CopyName(seed.Name, names), (ushort)seed.Port);
        }

        if (options.ClusterName is { } clusterName)
        {
            NativeMethods.as_config_set_string(&target->cluster_name, NativeUtf8.CopyName(clusterName, names));
        }

        target->conn_timeout_ms = (uint)options.ConnectTimeout.TotalMilliseconds;
        target->tender_interval = (uint)options.TendInterval.TotalMilliseconds;
        target->max_conns_per_node = (uint)options.MaxConnectionsPerNode;
        target->use_services_alternate = options.UseAlternateAddresses ? (byte)1 : (byte)0;

        var policies = &target->policies;
        if (NativeLibraryLoader.Load().HasAsyncCrashBugs)
        {
            // libaerospike treats 0 as 100. The rate can be at most 100 times the window.
            target->max_error_rate = uint.MaxValue;
            target->error_rate_window = (uint.MaxValue / 100) + 1;
        }

        // A connection that is kept after a timeout occupies its event loop, at the expense of other commands.
        policies->read.@base.timeout_delay = policies->write.@base.timeout_delay = 0;
        policies->operate.@base.timeout_delay = policies->remove.@base.timeout_delay = 0;
        policies->batch.@base.timeout_delay = policies->batch_parent_write.@base.timeout_delay = 0;

        PolicyWriter.Write(options.DefaultReadPolicy, &policies->read, scratch);
        PolicyWriter.WriteReadModes(options.DefaultReadPolicy, &policies->operate);
        PolicyWriter.Write(options.DefaultWritePolicy, &policies->write, scratch);
        PolicyWriter.Write(options.DefaultWritePolicy, &policies->operate, scratch);
        PolicyWriter.Write(options.DefaultWritePolicy, &policies->remove, scratch);

        WriteBatch(options, &policies->batch, scratch);
        WriteBatch(options, &policies->batch_parent_write, scratch);
        PolicyWriter.Write(options.DefaultWritePolicy, &policies->batch_write);
        PolicyWriter.Write(options.DefaultWritePolicy, &policies->batch_remove);

        // Each batch record sets this itself. From 7.5 on libaerospike sends the user key if either the default or the batch
        // record asks for it.
        policies->batch_write.key = policies->batch_remove.key = as_policy_key.AS_POLICY_KEY_DIGEST;

        // Lists and maps are read as bytes, because libaerospike's own types lose their order.
        policies->read.deserialize = 0;
        policies->operate.deserialize = 0;
    }

    private static void WriteBatch(AerospikeClientOptions options, as_policy_batch* target, Scratch scratch)
    {
        PolicyWriter.WriteReadModes(options.DefaultReadPolicy, target);
        PolicyWriter.Write(options.DefaultBatchPolicy, target, scratch);
        target->deserialize = 0;
    }
}
