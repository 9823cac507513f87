using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Topology;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>Responds to info requests, which are lines of text with a command each. Every connection has its own instance.</summary>
internal sealed class InfoCommands(Database database, Cluster cluster, NodeIdentity node)
{
    private const char Separator = '\t';
    private const string Ok = "ok";

    // C clients from 7.2 on derive the features of the server from its version.
    private const string Version = "8.1.1.2";
    private const string Edition = "Aerospike Community Edition";

    // Only nodes with the same id can form a cluster.
    private const string CompatibilityId = "15";

    private const string Features =
        "batch-any;batch-index;cluster-stable;peers;pipelining;pquery;pscans;replicas;replicas-all;replicas-master;replicas-max;truncate-namespace";

    private const string Unrecognized = "ERROR:4:unrecognized command";
    private const string EnterpriseOnly = "ERROR:25:enterprise only";

    // The longest user agent that a real server accepts.
    private const int MaxUserAgentLength = 87;

    // The commands that a real server includes in its response to an empty request, without the details of its build.
    private static readonly string[] s_summary =
        ["features", "node", "compatibility-id", "edition", "build", "version", "statistics", "services-alumni", "services", "partition-generation"];

    // No client asks for that much. Commands beyond the limit get no response.
    private const int MaxResponseLength = 16 * 1024 * 1024;

    private readonly ClusterCommands _cluster = new(database, cluster, node);
    private readonly Statistics _statistics = new(database, cluster, node);
    private bool _userAgentSet;

    /// <summary>Returns the complete response frame for the body of a request.</summary>
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

        // A command that doesn't end with a newline is incomplete and gets no response.
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
            "features" => Features,
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
            _ when KnownInfoCommands.Exists(name) => $"ERROR:16:the in-memory test server doesn't support '{name}'",
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
