using System.Diagnostics;
using LibAerospikeSharp.TestServer;

namespace LibAerospikeSharp.Benchmarks;

/// <summary>
/// An in-memory server in a process of its own: allocations are counted for the whole process of the benchmarks, and
/// the server's must not be among them.
/// </summary>
internal sealed class BenchmarkServer : IDisposable
{
    public const string ServeArgument = "--serve";

    // The tests' variable, so that one setting serves both.
    private const string AddressVariable = "AEROSPIKE_TEST_SERVER";

    private readonly Process _process;

    private BenchmarkServer(Process process) => _process = process;

    /// <summary>Where the server is that the benchmarks use.</summary>
    public static string Address => Environment.GetEnvironmentVariable(AddressVariable) ?? "";

    /// <summary>Starts a server, unless one is given: then there is nothing to stop.</summary>
    public static BenchmarkServer? StartUnlessGiven()
    {
        if (!string.IsNullOrWhiteSpace(Address))
        {
            return null;
        }

        var start = new ProcessStartInfo(Environment.ProcessPath!) // null only where there are no processes
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(BenchmarkServer).Assembly.Location);
        }

        start.ArgumentList.Add(ServeArgument);
        var server = new BenchmarkServer(Process.Start(start)!); // null only with UseShellExecute
        Environment.SetEnvironmentVariable(AddressVariable, server._process.StandardOutput.ReadLine());
        return server;
    }

    /// <summary>What the other process does: it says where it listens, and ends with its input, however the benchmarks end.</summary>
    public static void Serve()
    {
        using var server = AerospikeTestServer.Start();
        Console.WriteLine(server.Address);
        Console.In.ReadToEnd();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
