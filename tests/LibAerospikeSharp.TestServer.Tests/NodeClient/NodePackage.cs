using System.Text.Json;

namespace LibAerospikeSharp.TestServer.Tests.NodeClient;

/// <summary>The npm package "aerospike", of the version that native.json has, installed beside the downloads of the native build.</summary>
internal static class NodePackage
{
    /// <summary>Installs it if need be.</summary>
    /// <returns>The folder node_modules that has it.</returns>
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
        // Moved into place whole, so that several test runs at a time don't harm each other.
        var temporary = $"{target}.{Guid.NewGuid():N}";
        Directory.CreateDirectory(temporary);
        var download = Path.Combine(Cache(), "downloads", $"aerospike-{version}.tgz");
        var package = File.Exists(download) ? download : $"aerospike@{version}";

        // The package has its addon built already; its scripts would only look for that.
        (var exitCode, var output) = Repository.Run(
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
            Directory.Delete(temporary, recursive: true); // another run was faster
        }
    }

    private static string Version()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "native", "native.json")));
        var native = json.RootElement.GetProperty("default").GetString() ?? "";
        return json.RootElement.GetProperty("versions").GetProperty(native).GetProperty("addon").GetString() ?? "";
    }

    // As in native/build.sh.
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
