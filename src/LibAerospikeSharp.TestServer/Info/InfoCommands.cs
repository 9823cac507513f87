using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>Answers info requests: lines of text, one command each. One instance per connection.</summary>
internal sealed class InfoCommands(Database database, Cluster cluster, NodeIdentity node)
{
    private const char Separator = '\t';
    private const string Ok = "ok";

    // Clients 7.2 and later look at the version to learn what the server can do.
    private const string Version = "8.1.1.2";
    private const string Edition = "Aerospike Community Edition";

    // What a node must have in common with another one to make a cluster with it.
    private const string CompatibilityId = "15";

    private const string Unrecognized = "ERROR:4:unrecognized command";
    private const string EnterpriseOnly = "ERROR:25:enterprise only";

    // The real server keeps user agents in a field of this size.
    private const int MaxUserAgentLength = 87;

    // What the real server answers to an empty request, but for the details of its build.
    private static readonly string[] s_summary =
        ["features", "node", "compatibility-id", "edition", "build", "version", "statistics", "services-alumni", "services", "partition-generation"];

    // No client asks for as much; what is left is then not answered.
    private const int MaxResponseLength = 16 * 1024 * 1024;

    private readonly ClusterCommands _cluster = new(database, cluster, node);
    private readonly Statistics _statistics = new(database, cluster, node);
    private bool _userAgentSet;

    /// <summary>The whole frame that answers this request body.</summary>
    public byte[] Respond(ReadOnlySpan<byte> body)
    {
        var text = new StringBuilder();
        if (body.IsEmpty)
        {
            foreach (var command in s_summary)
            {
                AppendResponse(text, command);
            }
        }

        // A command without a newline behind it isn't complete and gets no answer.
        for (var end = body.IndexOf((byte)'\n'); end >= 0 && text.Length < MaxResponseLength; end = body.IndexOf((byte)'\n'))
        {
            AppendResponse(text, Names.Encoding.GetString(body[..end]));
            body = body[(end + 1)..];
        }

        var frame = new byte[ProtoHeader.Size + text.Length];
        ProtoHeader.Write(frame, ProtoType.Info, text.Length);
        Names.Encoding.GetBytes(text.ToString(), frame.AsSpan(ProtoHeader.Size));
        return frame;
    }

    private void AppendResponse(StringBuilder text, string command) =>
        text.Append(command).Append(Separator).Append(Execute(command)).Append('\n');

    private string Execute(string command)
    {
        // name, name:key=value;key=value, name/argument
        var end = command.AsSpan().IndexOfAny(':', '/', ';');
        var name = end < 0 ? command : command[..end];
        var arguments = end < 0 ? "" : command[(end + 1)..];
        return _cluster.Execute(name, arguments) ?? name switch
        {
            "build" => Version,
            "edition" => Edition,
            "version" => $"{Edition} build {Version}",
            "release" => $"edition={Edition};version={Version}",
            "compatibility-id" => CompatibilityId,
            "features" => "batch-any;batch-index;cluster-stable;peers;pipelining;pquery;pscans;replicas;replicas-all;replicas-master;replicas-max;truncate-namespace",
            "status" => Ok,
            "connection" => "admin=false",
            "namespaces" => string.Join(';', database.Namespaces.Select(n => n.Name)),
            "namespace" => database.Find(arguments) is { } ns ? _statistics.OfNamespace(ns) : "type=unknown",
            "sets" => _statistics.OfSets(arguments),
            "objects" => $"{_statistics.CountRecords()}",
            "statistics" => _statistics.OfServer(),
            "truncate" => TruncateCommands.TruncateSet(database, new InfoParameters(arguments)),
            "truncate-undo" => TruncateCommands.UndoSet(database, new InfoParameters(arguments)),
            "truncate-namespace" => TruncateCommands.TruncateNamespace(database, new InfoParameters(arguments)),
            "truncate-namespace-undo" => TruncateCommands.UndoNamespace(database, new InfoParameters(arguments)),
            "user-agent-set" => SetUserAgent(new InfoParameters(arguments)),
            _ when KnownInfoCommands.IsEnterpriseOnly(name) => EnterpriseOnly,
            _ when KnownInfoCommands.Exists(name) => $"ERROR:16:the in-memory test server doesn't carry out '{name}'",
            _ => Unrecognized,
        };
    }

    private string SetUserAgent(InfoParameters parameters)
    {
        if (_userAgentSet)
        {
            return InfoParameters.Error(ServerResult.Parameter, "already set");
        }

        if (!parameters.TryGetRequired("value", MaxUserAgentLength, out var value, out var error))
        {
            return error ?? "";
        }

        if (!Convert.TryFromBase64String(value, new byte[value.Length], out _))
        {
            return InfoParameters.Error(ServerResult.Parameter, "'value' invalid base64");
        }

        _userAgentSet = true;
        return Ok;
    }
}
