using System.Text.Json;

namespace LibAerospikeSharp.TestServer.Tests.NodeClient;

/// <summary>
/// The npm package "aerospike" in the version that native.json names. It is installed next to the downloads of the native build.
/// </summary>
internal static class NodePackage
{
    /// <summary>Installs the package if necessary.</summary>
    /// <returns>The folder node_modules that contains it.</returns>
    public static string Provide()
    {
        var version = Version();
        var installed = Path.Combine(Cache(), "npm", $"aerospike-{version}");
        if (!Directory.Exists(installed))
        {
            Install(version, installed);
        }

        return Path.Combine(installed, "node_modules");
    }

    private static void Install(string version, string target)
    {
        // Moved into place when complete, so that test runs at the same time don't disturb each other.
        var temporary = $"{target}.{Guid.NewGuid():N}";
        Directory.CreateDirectory(temporary);
        var download = Path.Combine(Cache(), "downloads", $"aerospike-{version}.tgz");
        var package = File.Exists(download) ? download : $"aerospike@{version}";

        // The package contains a built addon, which is all that its scripts look for.
        var (exitCode, output) = Repository.Run(
            "npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", temporary, package]);
        if (exitCode != 0)
        {
            Directory.Delete(temporary, recursive: true);
            throw new InvalidOperationException($"npm install {package} ended with {exitCode}: {output}");
        }

        try
        {
            Directory.Move(temporary, target);
        }
        catch (IOException) when (Directory.Exists(target))
        {
            Directory.Delete(temporary, recursive: true); // another test run was faster
        }
    }

    private static string Version()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "native", "native.json")));
        var native = json.RootElement.GetProperty("default").GetString() ?? "";
        return json.RootElement.GetProperty("versions").GetProperty(native).GetProperty("addon").GetString() ?? "";
    }

    // The same folder as in native/build.sh.
    private static string Cache()
    {
        if (Environment.GetEnvironmentVariable("LIBAEROSPIKESHARP_NATIVE_CACHE") is { Length: > 0 } own)
        {
            return own;
        }

        var home = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
            ? cache
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        return Path.Combine(home, "libaerospikesharp");
    }
}
