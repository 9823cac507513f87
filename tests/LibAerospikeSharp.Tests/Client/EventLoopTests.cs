using System.Diagnostics;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>The process's event loops: shared, never changed, and bounded.</summary>
public sealed class EventLoopTests : HandleFixture
{
    private static readonly string s_process = Repository.Built("LibAerospikeSharp.Process");

    private static IEnumerable<EventLoopOptions> Others =>
    [
        new() { Count = 999 },
        new() { MaxCommandsInProcess = 7 },
        new() { MaxCommandsInQueue = 12_345 },
    ];

    [TestCaseSource(nameof(Others))]
    public void Connect_OtherLoopsThanThereAre_IsRejected(EventLoopOptions other)
    {
        using var server = AerospikeTestServer.Start();
        using var first = AerospikeClient.Connect(Patience.Options(server));
        NeedsLoops();
        Assert.That(
            () => AerospikeClient.Connect(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(server.Address.ToString()), EventLoops = other }),
            Throws.InvalidOperationException.With.Message.Contains("first client"));
    }

    [Test]
    public void Connect_FewerConnectionsThanCommands_IsRejected()
    {
        using var server = AerospikeTestServer.Start();
        using var first = AerospikeClient.Connect(Patience.Options(server));
        NeedsLoops();
        Assert.That(
            () => AerospikeClient.Connect(new AerospikeClientOptions { Seeds = AerospikeHost.ParseList(server.Address.ToString()), MaxAsyncConnectionsPerNode = 5 }),
            Throws.ArgumentException.With.Message.Contains("MaxAsyncConnectionsPerNode"));
    }

    [TestCase("get", "not in doubt")]
    [TestCase("put", "in doubt")]
    [TestCase("batch", "in doubt")]
    public void Command_QueueFull_IsBackpressureAndOnlyWhatWasSentIsInDoubt(string command, string doubt)
    {
        NeedsLoops();
        Patience.WithLittleTime(time =>
        {
            var (exitCode, output) = Repository.Run("dotnet", [s_process, "queue", command, $"{time.TotalMilliseconds:F0}"]);
            Assert.That(exitCode, Is.Zero, output);
            if (output.Trim() == "too late")
            {
                return false;
            }

            Assert.That(
                output.Trim(),
                Is.EqualTo("10 AerospikeTimeoutException Timeout not in doubt, 85 BackpressureException AsyncQueueFull not in doubt, "
                    + $"5 ClusterException AsyncConnectionError {doubt}"));
            return true;
        });
    }

    [Test]
    public void Connect_OnAMachineWithManyCores_Works()
    {
        var (exitCode, output) = Repository.Run("dotnet", [s_process, "connect"], new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = "64" });
        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output.Trim(), Is.EqualTo("connected: 2"));
    }

    [Test]
    public void Connect_FromASecondCopyOfTheAssembly_SharesTheLoops()
    {
        NeedsLoops();
        var (exitCode, output) = Repository.Run("dotnet", [s_process, "copy"]);
        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output.Trim(), Is.EqualTo("connected: True"));
    }

    [Test]
    public void Connect_LoopsOfForeignCode_IsRejected()
    {
        NeedsLoops();
        var (exitCode, output) = Repository.Run("dotnet", [s_process, "foreign"]);
        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output, Does.StartWith("Other code in this process, such as another version of LibAerospikeSharp, has already created event loops"));
    }

    [TestCase("return", 0, 3)]
    [TestCase("exit", 0, 3)]
    [TestCase("throw", 134, 3)]
    [TestCase("return", 0, 30, Category = "Long")]
    [TestCase("exit", 0, 30, Category = "Long")]
    [TestCase("throw", 134, 30, Category = "Long")]
    public void Process_EndsWithCommandsInFlight_EndsAsItWouldWithout(string how, int expected, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var (exitCode, output) = Repository.Run("dotnet", [s_process, "exit", how], new Dictionary<string, string> { ["DOTNET_DbgEnableMiniDump"] = "0" });
            Assert.That(exitCode, Is.EqualTo(expected), output);
            Assert.That(output, Does.StartWith("in flight"));
        }
    }

    [Test]
    [Category("Long")]
    public async Task Commands_OneMillionAtFiveHundredInFlight_LeaveMemoryAndThreadsFlat()
    {
        await using var client = await AerospikeClient.ConnectAsync(Patience.Options(TestTarget.Seeds));
        await Run(100_000);
        var (memory, threads) = Measure();
        await Run(1_000_000);
        var (memoryAfter, threadsAfter) = Measure();
        TestContext.Out.WriteLine($"resident {memory / 1024} KB to {memoryAfter / 1024} KB, threads but for the pool's {threads} to {threadsAfter}");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(memoryAfter - memory, Is.LessThan(16 * 1024 * 1024));
            Assert.That(threadsAfter, Is.LessThanOrEqualTo(threads + 2));
        }

        async Task Run(int count)
        {
            var next = 0;
            await Task.WhenAll(Enumerable.Range(0, 500).Select(async _ =>
            {
                for (var i = Interlocked.Increment(ref next); i <= count; i = Interlocked.Increment(ref next))
                {
                    var key = new Key("test", "million", i % 1000);
                    if (i % 2 == 0)
                    {
                        await client.PutAsync(key, [new Bin("i", i)]);
                    }
                    else
                    {
                        await client.FindAsync(key);
                    }
                }
            }));
        }
    }

    private static (long Memory, int Threads) Measure()
    {
        using var process = Process.GetCurrentProcess();
        return (ResidentMemory.Bytes(), process.Threads.Count - ThreadPool.ThreadCount);
    }

    private static void NeedsLoops()
    {
        if (AerospikeNative.EventLibrary == NativeEventLibrary.None)
        {
            Assert.Ignore("This libaerospike was built without an event library: there are no loops.");
        }
    }
}
