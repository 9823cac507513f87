using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests;

/// <summary>
/// How the tests wait on a machine that may be busy with other things: for conditions, with a deadline that only a fault can miss,
/// and with short timeouts only where nothing but a timeout can come.
/// </summary>
internal static class Patience
{
    private static readonly TimeSpan s_little = TimeSpan.FromMilliseconds(25);
    private static readonly AerospikeClientOptions s_defaults = new();

    /// <summary>By when everything that has to happen has happened.</summary>
    public static TimeSpan Deadline { get; } = TimeSpan.FromSeconds(60);

    /// <summary>The same in milliseconds, for NUnit's After.</summary>
    public static int Milliseconds => (int)Deadline.TotalMilliseconds;

    /// <summary>Options of a client that connects and receives its responses, however long that takes.</summary>
    public static AerospikeClientOptions Options(string seeds) => WithPatience(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(seeds) });

    public static AerospikeClientOptions Options(AerospikeTestServer server) => Options(server.Address.ToString());

    /// <summary>Sets long timeouts for a client and its commands, except where the options set others.</summary>
    public static AerospikeClientOptions WithPatience(AerospikeClientOptions options) => options with
    {
        ConnectTimeout = options.ConnectTimeout == s_defaults.ConnectTimeout ? Deadline : options.ConnectTimeout,
        DefaultReadPolicy = options.DefaultReadPolicy with { TotalTimeout = options.DefaultReadPolicy.TotalTimeout ?? Deadline },
        DefaultWritePolicy = options.DefaultWritePolicy with { TotalTimeout = options.DefaultWritePolicy.TotalTimeout ?? Deadline },
        DefaultBatchPolicy = options.DefaultBatchPolicy with { TotalTimeout = options.DefaultBatchPolicy.TotalTimeout ?? Deadline },
    };

    /// <summary>
    /// Makes a call that has to run into its timeout, with a short one; and again with twice as much if the machine was so busy that
    /// it had not got to what comes before.
    /// </summary>
    /// <param name="call">Makes the call with this timeout. <see langword="false"/>: the time was over too early.</param>
    public static void WithLittleTime(Func<TimeSpan, bool> call)
    {
        for (var time = s_little; !call(time); time *= 2)
        {
            Assert.That(time, Is.LessThan(Deadline), "Even this was not enough for what comes before the timeout.");
        }
    }

    /// <summary>Waits for a condition without holding up a thread.</summary>
    public static Task Until(Func<bool> condition, string message) => Until(() => Task.FromResult(condition()), message);

    /// <summary>Waits for a condition whose check takes a command.</summary>
    public static async Task Until(Func<Task<bool>> condition, string message)
    {
        var end = DateTime.UtcNow + Deadline;
        while (!await condition())
        {
            Assert.That(DateTime.UtcNow, Is.LessThan(end), message);
            await Task.Delay(5);
        }
    }

    /// <summary>
    /// Makes a server silent until this is disposed, which ends what waits for it: whoever closes a client would wait, too, for the
    /// thread that looks after the cluster.
    /// </summary>
    public static IDisposable Silence(this AerospikeTestServer server)
    {
        server.IgnoresRequests = true;
        return new Silenced(server);
    }

    private sealed class Silenced(AerospikeTestServer server) : IDisposable
    {
        public void Dispose()
        {
            server.IgnoresRequests = false;
            server.CloseConnections();
        }
    }
}
