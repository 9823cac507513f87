namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>Which folder of a project uses which.</summary>
internal static class FolderGraph
{
    /// <summary>The pairs of folders that use each other, directly or by way of others, each with the uses between them.</summary>
    public static IEnumerable<string> Cycles(IReadOnlyCollection<SourceModel.Use> uses)
    {
        var targets = uses.Where(use => use.Folder != use.TargetFolder).ToLookup(use => use.Folder, use => use.TargetFolder);
        return
            from use in uses
            where use.Folder != use.TargetFolder && Reaches(targets, use.TargetFolder, use.Folder)
            orderby use.Folder, use.TargetFolder, use.File
            select $"{use.Folder} -> {use.TargetFolder}: {use.File} uses {use.Type}";
    }

    private static bool Reaches(ILookup<string, string> targets, string from, string to)
    {
        var seen = new HashSet<string> { from };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var folder))
        {
            if (folder == to)
            {
                return true;
            }

            foreach (var next in targets[folder].Where(seen.Add))
            {
                open.Enqueue(next);
            }
        }

        return false;
    }
}
