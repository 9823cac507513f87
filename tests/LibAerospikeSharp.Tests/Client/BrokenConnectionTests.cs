using System.Collections.Concurrent;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Responses that are cut, reset or never come: every command ends with the right exception, and the process lives on.</summary>
public sealed class BrokenConnectionTests : HandleFixture
{
    private const int ResponseBytes = 240;
    private const int Lanes = 4;

    // The third is that of a library without event loops.
    private static readonly string[] s_right =
    [
        "done", "ClusterException AsyncConnectionError", "ClusterException ConnectionError", "ClusterException MaxErrorRate", "AerospikeTimeoutException Timeout",
    ];

    [TestCase(300)]
    [TestCase(10_000, Category = "Long")]
    public async Task Commands_ResponsesBreakOff_EndWithTheRightException(int rounds)
    {
        using var server = AerospikeTestServer.Start();
        await using var client = await AerospikeClient.ConnectAsync(Patience.Options(server));
        var keys = Enumerable.Range(0, 100).Select(i => new Key("test", "broken", i)).ToList();
        await Task.WhenAll(keys.Select(key => client.PutAsync(key, [new Bin("a", 1), new Bin("text", new string('x', 200))])));
        var ends = new ConcurrentDictionary<string, int>();
        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(Lane));
        async Task Lane(int lane)
        {
            var random = new Random(lane);
            for (var round = 0; round < rounds / Lanes; round++)
            {
                var tasks = Enumerable.Range(0, random.Next(1, 20)).Select(_ => EndOf(Send(server, client, keys[random.Next(keys.Count)], random))).ToList();
                foreach (var how in await Task.WhenAll(tasks).WaitAsync(Patience.Deadline))
                {
                    ends.AddOrUpdate(how, 1, (_, count) => count + 1);
                }
            }
        }

        TestContext.Out.WriteLine(string.Join(", ", ends.Select(end => $"{end.Value} {end.Key}")));
        Assert.That(ends.Keys.Except(s_right), Is.Empty);

        // A node with many errors may be left alone until it is looked after again.
        server.ClearFaults();
        await Patience.Until(async () => await EndOf(client.GetAsync(keys[0])) == "done", "The node is left alone for ever.");
        Assert.That((await client.GetAsync(keys[0]))["text"], Is.EqualTo(new string('x', 200)));
    }

    // More errors than a node is given before it is left alone.
    [TestCase(5)]
    [TestCase(200, Category = "Long")]
    public async Task Commands_ManyErrorsAndRetries_EndWithTheRightException(int rounds)
    {
        using var server = AerospikeTestServer.Start();
        await using var client = await AerospikeClient.ConnectAsync(Patience.Options(server));
        var key = new Key("test", "broken", 1);
        var random = new Random(2);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < 150; i++)
            {
                server.BreakNext((ResponseFault)random.Next(2), random.Next(40));
            }

            var policies = Enumerable.Range(0, 1000).Select(_ => new ReadPolicy { TotalTimeout = TimeSpan.FromMilliseconds(random.Next(1, 30)), MaxRetries = 50 });
            var ends = await Task.WhenAll(policies.Select(policy => EndOf(client.FindAsync(key, policy)))).WaitAsync(Patience.Deadline);
            Assert.That(ends.Except(s_right), Is.Empty);
        }
    }

    private static Task Send(AerospikeTestServer server, AerospikeClient client, Key key, Random random)
    {
        if (random.Next(2) == 0)
        {
            server.BreakNext((ResponseFault)random.Next(3), random.Next(ResponseBytes));
        }

        var read = new ReadPolicy
        {
            TotalTimeout = TimeSpan.FromMilliseconds(random.Next(5, 20)),
            SocketTimeout = TimeSpan.FromMilliseconds(random.Next(2, 15)),
            MaxRetries = random.Next(4),
        };
        var write = new WritePolicy { TotalTimeout = read.TotalTimeout, SocketTimeout = read.SocketTimeout, MaxRetries = read.MaxRetries };
        return random.Next(4) switch
        {
            0 => client.GetAsync(key, read),
            1 => client.PutAsync(key, [new Bin("a", 1)], write),
            2 => client.ExistsAsync(key, read),
            _ => client.OperateAsync(key, [Operation.Increment("a", 1), Operation.ReadAll()], write),
        };
    }

    private static async Task<string> EndOf(Task task)
    {
        try
        {
            await task;
            return "done";
        }
        catch (AerospikeException e)
        {
            return $"{e.GetType().Name} {e.ResultCode}";
        }
    }
}
