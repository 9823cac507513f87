using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// What the copies of this assembly in one process know of each other. A plug-in can bring its own copy, and each time that it is
/// loaded anew, that is another copy. All copies that use the same libaerospike share its event loops and its log.
/// </summary>
/// <remarks>
/// libaerospike calls a copy as long as that has clients: its listeners and its log. So until then the copy's load context has to
/// stay loaded, and it does because this refers to an object of it. Each copy has types of its own, so only types of .NET are shared.
/// </remarks>
internal static class LoadedCopies
{
    // Copies that share other things have another name here.
    private const string SharedName = "LibAerospikeSharp.LoadedCopies.1";

    private const string Loops = "loops";
    private const string Logger = "logger";

    private static readonly Copy s_self = new(); // keeps the types of this copy alive

    /// <summary>Keeps this copy loaded until <see cref="RemoveClient"/>, and sees to it that a copy receives the log.</summary>
    /// <param name="installLog">Sets the callback of the log. Returns whether it did.</param>
    public static void AddClient(Func<bool> installLog)
    {
        var shared = Shared();
        lock (shared)
        {
            shared[s_self] = ClientsOf(shared) + 1;
            if (!shared.ContainsKey(Logger) && installLog())
            {
                shared[Logger] = s_self;
            }
        }
    }

    /// <summary>Ends what <see cref="AddClient"/> started. Called when libaerospike has freed the client.</summary>
    /// <param name="uninstallLog">Removes the callback of the log, which may be another copy's.</param>
    public static void RemoveClient(Action uninstallLog)
    {
        var shared = Shared();
        lock (shared)
        {
            var clients = ClientsOf(shared) - 1;
            if (clients > 0)
            {
                shared[s_self] = clients;
                return;
            }

            shared.Remove(s_self);
            if (shared.Keys.All(key => key is string) && shared.Remove(Logger))
            {
                uninstallLog();
            }
        }
    }

    /// <summary>Does something with the log of libaerospike, if this copy receives it.</summary>
    public static void WithLog(Action action)
    {
        var shared = Shared();
        lock (shared)
        {
            if (shared.TryGetValue(Logger, out var logger) && logger == s_self)
            {
                action();
            }
        }
    }

    /// <summary>Returns how the event loops were created, and creates them if there are none.</summary>
    public static int[] EventLoops(Func<int[]> create)
    {
        var shared = Shared();
        lock (shared)
        {
            if (!shared.TryGetValue(Loops, out var settings))
            {
                shared[Loops] = settings = create();
            }

            return (int[])settings;
        }
    }

    private static int ClientsOf(Dictionary<object, object> shared) => shared.TryGetValue(s_self, out var clients) ? (int)clients : 0;

    // One for each libaerospike: two copies may use different files. The handle is never closed, so it stays unique.
    private static Dictionary<object, object> Shared()
    {
        var name = $"{SharedName}:{NativeLibraryLoader.Load().Handle}";
        lock (AppDomain.CurrentDomain)
        {
            if (AppContext.GetData(name) is not Dictionary<object, object> shared)
            {
                AppContext.SetData(name, shared = []);
            }

            return shared;
        }
    }

    private sealed class Copy;
}
