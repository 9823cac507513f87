using System.Text;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>Answers info requests: lines of text, one command each. One instance per connection.</summary>
internal sealed class InfoCommands(Database database, NodeIdentity node)
{
    private const char Separator = '\t';
    private const string Ok = "ok";

    // Clients 7.2 and later look at the version to learn what the server can do.
    private const string Version = "8.1.1.2";
    private const string Edition = "Aerospike Community Edition";

    private const string Unrecognized = "ERROR:4:unrecognized command";
    private const string EnterpriseOnly = "ERROR:25:enterprise only";

    // What the real server answers to an empty request.
    private static readonly string[] s_summary = ["features", "node", "edition", "build", "version", "services", "partition-generation"];

    private bool _userAgentSet;

    /// <summary>The whole frame that answers this request body.</summary>
    public byte[] Answer(ReadOnlySpan<byte> body)
    {
        var text = new StringBuilder();
        if (body.IsEmpty)
        {
            foreach (string command in s_summary)
                AppendAnswer(text, command);
        }

        // A command without a newline behind it isn't complete and gets no answer.
        for (int end = body.IndexOf((byte)'\n'); end >= 0; end = body.IndexOf((byte)'\n'))
        {
            AppendAnswer(text, Names.Encoding.GetString(body[..end]));
            body = body[(end + 1)..];
        }

        byte[] frame = new byte[ProtoHeader.Size + text.Length];
        ProtoHeader.Write(frame, ProtoType.Info, text.Length);
        Names.Encoding.GetBytes(text.ToString(), frame.AsSpan(ProtoHeader.Size));
        return frame;
    }

    private void AppendAnswer(StringBuilder text, string command) =>
        text.Append(command).Append(Separator).Append(Execute(command)).Append('\n');

    private string Execute(string command)
    {
        // name, name:key=value;key=value, name/argument
        int end = command.AsSpan().IndexOfAny(':', '/', ';');
        string name = end < 0 ? command : command[..end];
        string arguments = end < 0 ? "" : command[(end + 1)..];
        return name switch
        {
            "node" or "name" => node.Name,
            "build" => Version,
            "edition" => Edition,
            "version" => $"{Edition} build {Version}",
            "release" => $"edition={Edition};version={Version}",
            "features" => "batch-any;batch-index;cluster-stable;peers;pipelining;pquery;pscans;replicas;truncate-namespace",
            "status" => Ok,
            "cluster-name" => database.ClusterName ?? "null",
            "cluster-stable" => node.ClusterKey,
            "partition-generation" or "peers-generation" => "0",
            "rebalance-generation" => "1",
            "partitions" => PartitionMap.PartitionCount.ToString(),
            "replicas" => PartitionMap.AllOwned(database.Namespaces),
            "peers-clear-std" or "peers-clear-alt" => "0,3000,[]",
            "service" or "service-clear-std" => node.Address,
            "services" or "services-alternate" or "service-clear-alt" => "",
            "namespaces" => string.Join(';', database.Namespaces.Select(n => n.Name)),
            "namespace" => Statistics.DescribeNamespace(database, arguments),
            "sets" => Statistics.DescribeSets(database, arguments),
            "objects" => database.Namespaces.Sum(n => n.Measure().Records).ToString(),
            "statistics" => $"cluster_size=1;cluster_key={node.ClusterKey};objects={database.Namespaces.Sum(n => n.Measure().Records)};tombstones=0",
            "truncate" => TruncateCommands.TruncateSet(database, new InfoArguments(arguments)),
            "truncate-undo" => TruncateCommands.UndoSet(database, new InfoArguments(arguments)),
            "truncate-namespace" => TruncateCommands.TruncateNamespace(database, new InfoArguments(arguments)),
            "truncate-namespace-undo" => TruncateCommands.UndoNamespace(database, new InfoArguments(arguments)),
            "user-agent-set" => SetUserAgent(arguments),
            _ when KnownInfoCommands.IsEnterpriseOnly(name) => EnterpriseOnly,
            _ when KnownInfoCommands.Exists(name) => $"ERROR:16:the in-memory test server doesn't carry out '{name}'",
            _ => Unrecognized,
        };
    }

    private string SetUserAgent(string arguments)
    {
        if (_userAgentSet)
            return "ERROR:4:already set";

        const string Value = "value=";
        if (!arguments.StartsWith(Value, StringComparison.Ordinal))
            return "ERROR:4:missing 'value'";

        if (!Convert.TryFromBase64String(arguments[Value.Length..], new byte[arguments.Length], out _))
            return "ERROR:4:'value' invalid base64";

        _userAgentSet = true;
        return Ok;
    }
}
