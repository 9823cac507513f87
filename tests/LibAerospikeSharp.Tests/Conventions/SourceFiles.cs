namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>The hand-written C# files of the working copy.</summary>
internal static class SourceFiles
{
    private static readonly string[] s_notHandWritten = ["bin", "obj", "Generated"];

    /// <summary>Paths below a folder of the repository, relative to that folder, with slashes.</summary>
    public static IEnumerable<string> Below(params string[] folder)
    {
        var root = Path.Combine([Repository.Root, .. folder]);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(s_notHandWritten).Any());
    }
}
