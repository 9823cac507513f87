using System.Diagnostics;

namespace LibAerospikeSharp.Tests;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The library that the build verb Native made.</summary>
    public static string NativeLibrary { get; } = Path.Combine(Root, "artifacts", "native", "linux-x64", "libaerospike.so");

    /// <summary>The demo, built in the same configuration as the tests.</summary>
    public static string Demo { get; } = Built("LibAerospikeSharp.Demo");

    private static string Configuration =>
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    /// <summary>A program of the tests, built in the same configuration.</summary>
    public static string Built(string project) => Path.Combine(Root, "tests", project, "bin", Configuration, "net10.0", $"{project}.dll");

    /// <summary>Runs a program to its end, within some minutes.</summary>
    public static (int ExitCode, string Output) Run(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Root };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within five minutes.");
        }

        return (process.ExitCode, output.Result + error.Result);
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "LibAerospikeSharp.slnx")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new InvalidOperationException("The tests don't run inside their working copy.");
    }
}
