using System.Diagnostics.CodeAnalysis;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// A command from its start to its end, whatever its style: what exceptions call it, and the one place where telemetry is notified
/// of every command. A batch is one command, however many calls it takes.
/// </summary>
/// <param name="name">The method that the user called.</param>
/// <param name="target">What it is applied to: a <see cref="LibAerospikeSharp.Key"/> for commands on one record, an info command's text.</param>
internal readonly struct CommandScope(string name, object? target)
{
    /// <summary>Is notified of the start and end of every command. Default: none.</summary>
    public static ICommandObserver? Observer { get; set; }

    /// <summary>The method that the user called; <see langword="null"/> for a call that is part of a command.</summary>
    public string? Name { get; } = name;

    public object? Target { get; } = target;

    /// <summary>The record's key, for commands on one record.</summary>
    public Key Key => (Key)Target!; // a reader of records fits commands on one record only

    [SuppressMessage("Design", "CA1031", Justification = "A command does not depend on who observes it.")]
    public static CommandScope Start(string name, object? target)
    {
        var scope = new CommandScope(name, target);
        try
        {
            Observer?.OnStarted(scope);
        }
        catch (Exception exception)
        {
            LogThrown(exception);
        }

        return scope;
    }

    /// <summary>Ends the command, once.</summary>
    /// <param name="failure">Why it failed, or <see langword="null"/>.</param>
    [SuppressMessage("Design", "CA1031", Justification = "A command does not depend on who observes it.")]
    public void End(Exception? failure)
    {
        try
        {
            if (Name is not null)
            {
                Observer?.OnEnded(this, failure);
            }
        }
        catch (Exception exception)
        {
            LogThrown(exception);
        }
    }

    /// <summary>What exceptions call the command, such as "Put of test/demo/1".</summary>
    public override string ToString() => Target switch
    {
        null => $"{Name}",
        string command => $"{Name} of '{command}'",
        _ => $"{Name} of {Target}",
    };

    private static void LogThrown(Exception exception) =>
        NativeLog.Write(AerospikeLogLevel.Error, $"An observer of commands threw an exception: {exception}");
}
