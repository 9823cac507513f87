namespace LibAerospikeSharp.Process;

/// <summary>Counts the connections that a child process inherits, and those that it keeps open when the client is disposed.</summary>
internal static class ChildSockets
{
    private const string Established = "01";

    public static int Run(string seeds)
    {
        const int Commands = 20;
        var client = AerospikeClient.Connect(new AerospikeClientOptions
        {
            Seeds = AerospikeHost.ParseList(seeds),
            ConnectTimeout = TimeSpan.FromMinutes(1),
            DefaultWritePolicy = new WritePolicy { TotalTimeout = TimeSpan.FromMinutes(1) },
        });
        var puts = Enumerable.Range(0, Commands).Select(i => client.PutAsync(new Key("test", "children", i), [new Bin("a", i)]));
        Task.WaitAll([.. puts]);
        client.Put(new Key("test", "children", "one"), [new Bin("a", 1)]);

        using var child = System.Diagnostics.Process.Start("sleep", "600");
        try
        {
            var own = SocketsOf(Environment.ProcessId).Intersect(Connections()).Count();
            var inherited = SocketsOf(child.Id).Intersect(Connections()).Count();
            client.Dispose();
            var kept = SocketsOf(child.Id).Intersect(Connections()).Count();
            Console.WriteLine($"more than {Commands} connections: {own > Commands}, inherited: {inherited}, kept open: {kept}");
        }
        finally
        {
            child.Kill();
        }

        return 0;
    }

    /// <summary>The established connections of this system, as /proc names sockets.</summary>
    private static IEnumerable<string> Connections() =>
        from line in File.ReadLines("/proc/net/tcp").Skip(1)
        let fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where fields[3] == Established
        select $"socket:[{fields[9]}]";

    private static IEnumerable<string> SocketsOf(int process) =>
        from file in Directory.EnumerateFiles($"/proc/{process}/fd")
        let target = new FileInfo(file).LinkTarget
        where target is not null
        select target;
}
