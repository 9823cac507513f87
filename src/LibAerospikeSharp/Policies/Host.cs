using System.Globalization;
using System.Net;

namespace LibAerospikeSharp;

/// <summary>The address of a seed: a node from which the client learns of the cluster's others.</summary>
public sealed record Host
{
    /// <summary>The port of a seed that names none.</summary>
    public const int DefaultPort = 3000;

    /// <summary>A seed.</summary>
    /// <param name="name">Host name or IP address.</param>
    /// <param name="port">Port, 1 to 65,535. Default: 3000.</param>
    /// <exception cref="ArgumentException">The name is empty or has a NUL character, white space, a comma or a percent sign inside.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The port is not between 1 and 65,535.</exception>
    public Host(string name, int port = DefaultPort)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Any(c => c is '\0' or ',' or '%' || char.IsWhiteSpace(c)))
        {
            throw new ArgumentException($"'{name.Replace("\0", "\\0", StringComparison.Ordinal)}' is not a host name or IP address.", nameof(name));
        }

        if (port is < 1 or > IPEndPoint.MaxPort)
        {
            throw new ArgumentOutOfRangeException(nameof(port), port, $"The port of '{name}' is not between 1 and {IPEndPoint.MaxPort}.");
        }

        Name = name;
        Port = port;
    }

    /// <summary>Host name or IP address.</summary>
    public string Name { get; }

    /// <summary>The port. Default: 3000.</summary>
    public int Port { get; }

    /// <summary>Reads seeds from a text such as <c>"a:3000,b:3000"</c>. An IPv6 address with a port stands in brackets: <c>"[::1]:3000"</c>.</summary>
    /// <param name="seeds">One or more seeds, separated by commas; a seed without a port has port 3000.</param>
    /// <exception cref="ArgumentException">The text has no seed, or one is malformed.</exception>
    public static IReadOnlyList<Host> ParseList(string seeds)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        var hosts = seeds
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(seed => Parse(seed, nameof(seeds)))
            .ToArray();
        return hosts.Length > 0 ? hosts : throw new ArgumentException("There is no seed. Give at least one, such as \"127.0.0.1:3000\".", nameof(seeds));
    }

    /// <summary>The seed as it is written in a list of seeds.</summary>
    public override string ToString() =>
        Name.Contains(':', StringComparison.Ordinal) ? $"[{Name}]:{Port}" : $"{Name}:{Port}";

    private static Host Parse(string seed, string parameter)
    {
        var name = seed;
        var port = "";
        if (seed.StartsWith('['))
        {
            var end = seed.IndexOf(']', StringComparison.Ordinal);
            var rest = end < 0 ? "?" : seed[(end + 1)..];
            if (rest.Length > 0 && !rest.StartsWith(':'))
            {
                throw new ArgumentException($"The seed '{seed}' is malformed: an IPv6 address with a port is written as \"[::1]:3000\".", parameter);
            }

            name = seed[1..end];
            port = rest.Length == 0 ? $":{DefaultPort}" : rest;
        }
        else if (seed.Count(c => c == ':') == 1)
        {
            var colon = seed.IndexOf(':', StringComparison.Ordinal);
            name = seed[..colon];
            port = seed[colon..];
        }

        var number = DefaultPort;
        if (port.Length > 0
            && !(int.TryParse(port.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= IPEndPoint.MaxPort))
        {
            throw new ArgumentException($"The seed '{seed}' is malformed: '{port[1..]}' is not a port between 1 and {IPEndPoint.MaxPort}.", parameter);
        }

        try
        {
            return new Host(name, number);
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException($"The seed '{seed}' is malformed: it has no valid host name or IP address.", parameter, exception);
        }
    }
}
