using LibAerospikeSharp.Commands;
using LibAerospikeSharp.Runtime;

namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    private static readonly WritePolicy s_updatePolicy = new() { MaxRetries = 0 };

    /// <inheritdoc/>
    public bool Modify(Key key, Func<Record?, Bin[]?> change, int maxAttempts = 100, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAttempts, 1);
        var write = UpdatePolicy(policy);
        for (var attempt = 1; ; attempt++)
        {
            var record = _executor.Execute(new ReadCommand("Modify", key, [], policy), RecordResponseReader.Optional);
            if (Changed(record, change) is not { } bins)
            {
                return false;
            }

            try
            {
                _executor.Execute(new PutCommand("Modify", key, bins, WriteOver(record, write)), SuccessResponseReader.Required);
                return true;
            }
            catch (AerospikeException e) when (attempt < maxAttempts && IsCollision(e))
            {
                Thread.Sleep(PauseAfter(attempt));
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
        return UpdateCoreAsync(key, change, maxAttempts, policy, UpdatePolicy(policy), cancellationToken);
    }

    private async Task<bool> UpdateCoreAsync(
        Key key, Func<Record?, Bin[]?> change, int maxAttempts, WritePolicy? read, WritePolicy write, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var record = await _executor.ExecuteAsync(new ReadCommand("Modify", key, [], read), RecordResponseReader.Optional, cancellationToken).ConfigureAwait(false);
            if (Changed(record, change) is not { } bins)
            {
                return false;
            }

            try
            {
                await _executor.ExecuteAsync(new PutCommand("Modify", key, bins, WriteOver(record, write)), SuccessResponseReader.Required, cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (AerospikeException e) when (attempt < maxAttempts && IsCollision(e))
            {
                await Task.Delay(PauseAfter(attempt), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether others have written the record. In doubt it may have been this very write, sent twice.</summary>
    internal static bool IsCollision(AerospikeException exception) =>
        exception is RecordGenerationException or RecordExistsException && !exception.InDoubt;

    /// <summary>What is to be written; nothing where an absent record would only lose bins.</summary>
    private static Bin[]? Changed(Record? record, Func<Record?, Bin[]?> change)
    {
        var bins = change(record);
        return record is null && bins is { Length: > 0 } && Array.TrueForAll(bins, bin => bin.Value.IsNull) ? null : bins;
    }

    /// <summary>The caller's policy without retries: one of them would find the record changed by the attempt before.</summary>
    private static WritePolicy UpdatePolicy(WritePolicy? policy)
    {
        if (policy is { Exists: not null } or { Generation: not null } or { GenerationPolicy: not null })
        {
            throw new ArgumentException("Modify itself sees to it that the record is as it was read: leave Exists, Generation and GenerationPolicy unset.", nameof(policy));
        }

        return policy is null ? s_updatePolicy : policy with { MaxRetries = 0 };
    }

    private static WritePolicy WriteOver(Record? record, WritePolicy policy) => record is null
        ? policy with { Exists = RecordExistsAction.CreateOnly }
        : policy with { Exists = RecordExistsAction.Update, GenerationPolicy = GenerationPolicy.ExpectEqual, Generation = record.Generation };

    /// <summary>A random part of 2, 4, 8 … ms, up to 64 ms, so that those who collided don't collide again.</summary>
    private static TimeSpan PauseAfter(int attempt) => TimeSpan.FromMilliseconds(Random.Shared.Next(1 << Math.Min(attempt, 6)) + 1);
}
