using System.Globalization;
using System.Net;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp;

/// <summary>The address of a seed. A seed is a node from which the client discovers the cluster.</summary>
public sealed record AerospikeHost
{
    /// <summary>The port of a seed if none is specified.</summary>
    public const int DefaultPort = 3000;

    /// <summary>Creates a seed.</summary>
    /// <param name="name">The host name or IP address. An IPv6 address is written without brackets and without a zone ("%eth0").</param>
    /// <param name="port">The port, 1 to 65,535. Default: 3000.</param>
    /// <exception cref="ArgumentException">The name is neither a host name nor an IP address.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The port is not between 1 and 65,535.</exception>
    public AerospikeHost(string name, int port = DefaultPort)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!IsValid(name))
        {
            throw new ArgumentException($"'{Readable(name)}' is not a host name or IP address.", nameof(name));
        }

        if (port is < 1 or > IPEndPoint.MaxPort)
        {
            throw new ArgumentOutOfRangeException(nameof(port), port, $"The port of '{name}' is not between 1 and {IPEndPoint.MaxPort}.");
        }

        Name = name;
        Port = port;
    }

    /// <summary>The host name or IP address.</summary>
    public string Name { get; }

    /// <summary>The port. Default: 3000.</summary>
    public int Port { get; }

    /// <summary>
    /// Parses a list of seeds such as <c>"a:3000,b:3000"</c>. An IPv6 address with a port is written in brackets:
    /// <c>"[::1]:3000"</c>.
    /// </summary>
    /// <param name="seeds">One or more seeds, separated by commas. The default port is 3000.</param>
    /// <exception cref="ArgumentException">The text contains no seed, or one is malformed.</exception>
    public static IReadOnlyList<AerospikeHost> ParseList(string seeds)
    {
        ArgumentNullException.ThrowIfNull(seeds);
        var hosts = seeds
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(seed => Parse(seed, nameof(seeds)))
            .ToArray();
        return hosts.Length > 0 ? hosts : throw new ArgumentException(
            "The list contains no seed. Specify at least one, such as \"127.0.0.1:3000\".", nameof(seeds));
    }

    /// <summary>Returns the seed in the format of <see cref="ParseList"/>.</summary>
    public override string ToString() => IsIPv6(Name) ? $"[{Name}]:{Port}" : $"{Name}:{Port}";

    private static AerospikeHost Parse(string seed, string parameter)
    {
        var (name, port) = Split(seed);
        if (!IsValid(name) || (seed[0] == '[' && !IsIPv6(name)))
        {
            throw new ArgumentException(
                $"The seed '{Readable(seed)}' is malformed: it has no valid host name or IP address. "
                    + "Write a seed as \"host:3000\", and one with an IPv6 address as \"[::1]:3000\".",
                parameter);
        }

        if (port is null)
        {
            return new AerospikeHost(name);
        }

        return int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= IPEndPoint.MaxPort
            ? new AerospikeHost(name, number)
            : throw new ArgumentException(
                $"The seed '{Readable(seed)}' is malformed: '{Readable(port)}' is not a port between 1 and {IPEndPoint.MaxPort}.", parameter);
    }

    /// <summary>Splits a seed into name and port, without checking either.</summary>
    private static (string Name, string? Port) Split(string seed)
    {
        if (IsIPv6(seed))
        {
            return (seed, null);
        }

        var colon = seed.LastIndexOf(':');
        var bracketed = seed.StartsWith('[');
        if (bracketed && seed.EndsWith(']'))
        {
            return (seed[1..^1], null);
        }

        if (colon < 0)
        {
            return (seed, null);
        }

        var name = seed[..colon];
        return (bracketed && name.EndsWith(']') ? name[1..^1] : name, seed[(colon + 1)..]);
    }

    // libaerospike uses the names of seeds as part of a format string. The percent sign of a zone must not get there.
    private static bool IsValid(string name) =>
        IsIPv6(name) || (Uri.CheckHostName(name) is UriHostNameType.Dns or UriHostNameType.IPv4 && NativeUtf8.IndexOfLoneSurrogate(name) < 0);

    private static bool IsIPv6(string name) =>
        name.Contains(':', StringComparison.Ordinal) && name.AsSpan().IndexOfAny('[', ']', '%') < 0 && IPAddress.TryParse(name, out _);

    private static string Readable(string text) => text.Replace("\0", "\\0", StringComparison.Ordinal);
}
