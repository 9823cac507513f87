using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

/// <summary>What a sample finds: a server, a client and a key at which there is no record; what it prints is kept.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Disposed in the tear-downs.")]
public abstract class SampleFixture
{
    // Long enough for a machine that is busy with other things.
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(60);

    private readonly TextWriter _console = Console.Out;
    private AerospikeTestServer? _inMemory;
    private AerospikeClient? _client;
    private StringWriter _output = new();

    /// <summary>The documents write "127.0.0.1:3000" in its place.</summary>
    protected static string Server { get; private set; } = "";

    protected AerospikeClient Client => _client ?? throw new InvalidOperationException("Not set up.");

    protected Key Key { get; } = new("test", "demo", "user1");

    protected string Output => _output.ToString();

    [OneTimeSetUp]
    public void Start()
    {
        var real = Environment.GetEnvironmentVariable("AEROSPIKE_TEST_SERVER");
        _inMemory = string.IsNullOrWhiteSpace(real) ? AerospikeTestServer.Start() : null;
        Server = _inMemory?.Address.ToString() ?? real!; // one of the two is there
        _client = AerospikeClient.Connect(new AerospikeClientOptions
        {
            Seeds = AerospikeHost.ParseList(Server),
            ConnectTimeout = s_deadline,
            DefaultReadPolicy = new ReadPolicy { TotalTimeout = s_deadline },
            DefaultWritePolicy = new WritePolicy { TotalTimeout = s_deadline },
            DefaultBatchPolicy = new BatchPolicy { TotalTimeout = s_deadline },
        });
    }

    [SetUp]
    public void Prepare()
    {
        Client.TryRemove(Key);
        _output = new StringWriter();
        Console.SetOut(_output);
    }

    [TearDown]
    public void RestoreConsole()
    {
        Console.SetOut(_console);
        _output.Dispose();
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _client?.Dispose();
        _inMemory?.Dispose();
    }
}
