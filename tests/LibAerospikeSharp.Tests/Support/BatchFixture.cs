namespace LibAerospikeSharp.Tests;

/// <summary>A fixture whose tests work on several records.</summary>
/// <param name="style">Which of each operation's twins it goes through.</param>
public abstract class BatchFixture(CallStyle style) : ClientFixture(style)
{
    /// <summary>Long enough for the largest batches on a busy machine.</summary>
    protected static BatchPolicy Patient { get; } = new() { TotalTimeout = Patience.Deadline };

    /// <summary>Keys of the running test's own, at which there are no records.</summary>
    protected Key[] FreshKeys(int count, string suffix = "")
    {
        Key[] keys = [.. Enumerable.Range(0, count).Select(i => new Key("test", "batch", $"{NUnit.Framework.TestContext.CurrentContext.Test.FullName}{suffix} {i}"))];
        Client.BatchRemove(keys, Patient);
        return keys;
    }

    /// <summary>Records with the bins "a" (their number), "half" (half of it), "even" (whether it is) and "text".</summary>
    protected Key[] Stored(int count, string suffix = "")
    {
        var keys = FreshKeys(count, suffix);
        Client.BatchWrite(keys.Select((key, i) => new BatchWriteEntry(key, Bins(i))), Patient).ThrowIfFailed();
        return keys;
    }

    protected static Bin[] Bins(int number) =>
        [new("a", number), new("half", number / 2.0), new("even", number % 2 == 0), new("text", $"text {number}")];

    protected static object? Code(BatchRecord record) => record.ResultCode;
}
