using System.Collections.Frozen;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>
/// The commands of a real server that this server doesn't support. The errors for them differ from those for unknown commands, so
/// a user can tell a missing feature from a wrong command.
/// </summary>
internal static class KnownInfoCommands
{
    private static readonly FrozenSet<string> s_enterpriseOnly = new[]
    {
        "alumni-tls-alt", "alumni-tls-std", "feature-key", "masking", "masking-show", "peers-tls-alt", "peers-tls-std",
        "quiesce", "quiesce-undo", "rack-ids", "racks", "revive", "roster", "roster-set", "service-tls-alt", "service-tls-std",
        "xdr-dc-state", "xdr-get-filter", "xdr-set-filter",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> s_known = new[]
    {
        "admin-clear-std", "admin-tls-std", "best-practices", "build_arch", "build_ee_sha", "build_os", "build_sha", "build_time",
        "config-get", "config-set", "debug-record", "debug-record-meta", "digests", "dump-cluster", "dump-fabric", "dump-hb", "dump-hlc",
        "dump-migrates", "dump-rw", "dump-skew", "dump-wb-summary", "endpoints", "eviction-reset", "get-config", "get-stats",
        "health-outliers", "health-stats", "help", "histogram", "index-pressure", "jem-stats", "latencies", "log", "log-message",
        "log-set", "logs", "mcast", "mesh", "partition-info", "physical-devices", "query-abort", "query-abort-all", "query-show",
        "recluster", "services-alumni-reset", "set-config", "set-log", "sindex", "sindex-create", "sindex-delete", "sindex-exists",
        "sindex-list", "sindex-stat", "smd-info", "smd-show", "thread-traces", "tip", "tip-clear", "udf-clear-cache", "udf-get",
        "udf-list", "udf-put", "udf-remove", "user-agents",
    }.ToFrozenSet();

    public static bool IsEnterpriseOnly(string name) => s_enterpriseOnly.Contains(name);

    public static bool Exists(string name) => s_known.Contains(name);
}
