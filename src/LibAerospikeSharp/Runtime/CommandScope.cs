using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using LibAerospikeSharp.Errors;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// A command from its start to its end, whatever its style: what exceptions say of it, and the one place where telemetry is notified
/// of every command. A batch is one command, however many calls it takes.
/// </summary>
internal readonly struct CommandScope
{
    private readonly CommandLimits _limits;
    private readonly long _start;

    /// <param name="name">The method that the user called.</param>
    /// <param name="target">What it is applied to: a <see cref="LibAerospikeSharp.Key"/> for commands on one record, an info command's text.</param>
    /// <param name="limits">Its timeouts and retries. Default: not known.</param>
    public CommandScope(string name, object? target, in CommandLimits limits = default)
    {
        Name = name;
        Target = target;
        _limits = limits;
        _start = Stopwatch.GetTimestamp();
    }

    /// <summary>Is notified of the start and end of every command. Default: none.</summary>
    public static ICommandObserver? Observer { get; set; }

    /// <summary>The method that the user called; <see langword="null"/> for a call that is part of a command.</summary>
    public string? Name { get; }

    public object? Target { get; }

    /// <summary>How well libaerospike knows how often it has sent the command.</summary>
    public SentCount SentCount { get; init; }

    /// <summary>The record's key, for commands on one record.</summary>
    public Key Key => (Key)Target!; // a reader of records fits commands on one record only

    /// <summary>Whether libaerospike may retry the command without having counted the attempt before.</summary>
    public bool CanMissEarlier => SentCount == SentCount.MayMissTimedOut && _limits.CanRetryAfterTimeout;

    /// <summary>What is known of the command, for its exception.</summary>
    public CommandFacts Facts => new(_limits, SentCount, Name is null ? null : Stopwatch.GetElapsedTime(_start));

    [SuppressMessage("Design", "CA1031", Justification = "A command does not depend on who observes it.")]
    public static CommandScope Start(string name, object? target, in CommandLimits limits = default)
    {
        var scope = new CommandScope(name, target, limits);
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
