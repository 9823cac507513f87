using LibAerospikeSharp.Commands;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    private static readonly WritePolicy s_withoutRetries = new() { MaxRetries = 0 };

    /// <inheritdoc/>
    public bool Modify(Key key, Func<Record?, Bin[]?> change, int maxAttempts = 100, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAttempts, 1);
        var write = WithoutRetries(policy);
        for (var attempt = 1; ; attempt++)
        {
            var record = _executor.Execute("Modify", key, new ReadCommand([], policy), RecordResponseReader.Optional);
            if (BinsToWrite(record, change) is not { } bins)
            {
                return false;
            }

            try
            {
                _executor.Execute("Modify", key, new PutCommand(bins, PolicyOver(record, write)), SuccessResponseReader.Required);
                return true;
            }
            catch (AerospikeException e) when (attempt < maxAttempts && IsCollision(e))
            {
                Thread.Sleep(DelayAfter(attempt));
            }
        }
    }

    /// <inheritdoc/>
    public Task<bool> ModifyAsync(
        Key key, Func<Record?, Bin[]?> change, int maxAttempts = 100, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAttempts, 1);
        return ModifyCoreAsync(key, change, maxAttempts, policy, WithoutRetries(policy), cancellationToken);
    }

    private async Task<bool> ModifyCoreAsync(
        Key key, Func<Record?, Bin[]?> change, int maxAttempts, WritePolicy? read, WritePolicy write, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var record = await _executor
                .ExecuteAsync("Modify", key, new ReadCommand([], read), RecordResponseReader.Optional, cancellationToken)
                .ConfigureAwait(false);
            if (BinsToWrite(record, change) is not { } bins)
            {
                return false;
            }

            try
            {
                await _executor
                    .ExecuteAsync("Modify", key, new PutCommand(bins, PolicyOver(record, write)), SuccessResponseReader.Required, cancellationToken)
                    .ConfigureAwait(false);
                return true;
            }
            catch (AerospikeException e) when (attempt < maxAttempts && IsCollision(e))
            {
                await Task.Delay(DelayAfter(attempt), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether somebody else has written the record. If the exception is in doubt, it may have been this write itself, sent twice.</summary>
    internal static bool IsCollision(AerospikeException exception) =>
        exception is RecordGenerationException or RecordExistsException && !exception.InDoubt;

    /// <summary>The bins to write, or <see langword="null"/> to write nothing. Bins to remove do not create a record.</summary>
    private static Bin[]? BinsToWrite(Record? record, Func<Record?, Bin[]?> change)
    {
        var bins = change(record);
        return record is null && bins is { Length: > 0 } && Array.TrueForAll(bins, bin => bin.Value.IsNull) ? null : bins;
    }

    /// <summary>The caller's policy without retries. A retry could find the record changed by an earlier attempt of the same write.</summary>
    private static WritePolicy WithoutRetries(WritePolicy? policy)
    {
        if (policy is { Exists: not null } or { Generation: not null } or { GenerationPolicy: not null })
        {
            throw new ArgumentException(
                "Modify sets Exists, Generation and GenerationPolicy itself, to detect whether the record has changed. Leave them unset.", nameof(policy));
        }

        return policy is null ? s_withoutRetries : policy with { MaxRetries = 0 };
    }

    private static WritePolicy PolicyOver(Record? record, WritePolicy policy) => record is null
        ? policy with { Exists = RecordExistsAction.CreateOnly }
        : policy with { Exists = RecordExistsAction.Update, GenerationPolicy = GenerationPolicy.ExpectEqual, Generation = record.Generation };

    /// <summary>A random delay of up to 2, 4, 8 … 64 ms, so that clients that collided don't collide again.</summary>
    private static TimeSpan DelayAfter(int attempt) => TimeSpan.FromMilliseconds(Random.Shared.Next(1 << Math.Min(attempt, 6)) + 1);
}
