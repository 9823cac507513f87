using System.Collections.Frozen;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>
/// Commands of the real server that this one doesn't carry out. They are told apart from unknown ones, so that an error
/// says whether the command or the test server is to blame.
/// </summary>
internal static class KnownInfoCommands
{
    private static readonly FrozenSet<string> s_enterpriseOnly = new[]
    {
        "alumni-tls-alt", "alumni-tls-std", "feature-key", "masking", "masking-show", "peers-tls-alt", "peers-tls-std",
        "quiesce", "quiesce-undo", "rack-ids", "racks", "revive", "roster", "roster-set", "service-tls-alt", "service-tls-std",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> s_known = new[]
    {
        "alumni-clear-alt", "alumni-clear-std", "best-practices", "config-get", "config-set", "digests", "endpoints",
        "get-config", "get-stats", "health-outliers", "health-stats", "histogram", "index-pressure", "latencies", "log",
        "log-set", "logs", "mcast", "mesh", "partition-info", "query-abort", "query-abort-all", "query-show", "recluster",
        "replicas-all", "replicas-master", "services-alumni", "set-config", "sindex", "sindex-create",
        "sindex-delete", "sindex-exists", "sindex-list", "sindex-stat", "smd-info", "smd-show", 
        "udf-clear-cache", "udf-get", "udf-list", "udf-put",
        "udf-remove", "user-agents",
    }.ToFrozenSet();

    public static bool IsEnterpriseOnly(string name) => s_enterpriseOnly.Contains(name);

    public static bool Exists(string name) => s_known.Contains(name);
}
