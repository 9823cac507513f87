namespace LibAerospikeSharp;

public sealed partial class AerospikeClient
{
    private static readonly WritePolicy s_updatePolicy = new() { MaxRetries = 0 };

    /// <inheritdoc/>
    public bool Update(Key key, Func<Record?, Bin[]?> change, int maxAttempts = 10, WritePolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAttempts, 1);
        policy = UpdatePolicy(policy);
        for (var attempt = 1; ; attempt++)
        {
            var record = Find(key);
            if (change(record) is not { } bins)
            {
                return false;
            }

            try
            {
                PutCore(key, bins, WriteOver(record, policy), "Update");
                return true;
            }
            catch (AerospikeException e) when (attempt < maxAttempts && e is RecordGenerationException or RecordExistsException)
            {
                Thread.Sleep(PauseAfter(attempt));
            }
        }
    }

    /// <inheritdoc/>
    public Task<bool> UpdateAsync(
        Key key, Func<Record?, Bin[]?> change, int maxAttempts = 10, WritePolicy? policy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAttempts, 1);
        return UpdateCoreAsync(key, change, maxAttempts, UpdatePolicy(policy), cancellationToken);
    }

    private async Task<bool> UpdateCoreAsync(Key key, Func<Record?, Bin[]?> change, int maxAttempts, WritePolicy policy, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var record = await FindAsync(key, cancellationToken: cancellationToken).ConfigureAwait(false);
            if (change(record) is not { } bins)
            {
                return false;
            }

            try
            {
                await PutCoreAsync(key, bins, WriteOver(record, policy), "Update", cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (AerospikeException e) when (attempt < maxAttempts && e is RecordGenerationException or RecordExistsException)
            {
                await Task.Delay(PauseAfter(attempt), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The caller's policy without retries: one of them would find the record changed by the attempt before.</summary>
    private static WritePolicy UpdatePolicy(WritePolicy? policy)
    {
        if (policy is { Exists: not null } or { Generation: not null } or { GenerationPolicy: not null })
        {
            throw new ArgumentException("Update itself sees to it that the record is as it was read: leave Exists, Generation and GenerationPolicy unset.", nameof(policy));
        }

        return policy is null ? s_updatePolicy : policy with { MaxRetries = 0 };
    }

    private static WritePolicy WriteOver(Record? record, WritePolicy policy) => record is null
        ? policy with { Exists = RecordExistsAction.CreateOnly }
        : policy with { Exists = RecordExistsAction.Update, GenerationPolicy = GenerationPolicy.ExpectEqual, Generation = record.Generation };

    /// <summary>A random part of 1, 2, 4 … ms, up to 64 ms, so that those who collided don't collide again.</summary>
    private static TimeSpan PauseAfter(int attempt) =>
        TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * (1 << Math.Min(attempt - 1, 6)));
}
