using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Errors;

/// <summary>What limits a command: the timeouts and retries of its policy, in which the client's defaults have been filled in.</summary>
internal readonly unsafe struct CommandLimits
{
    private readonly uint _totalTimeout;
    private readonly uint _socketTimeout;
    private readonly uint _connectTimeout;
    private readonly uint _maxRetries;

    public CommandLimits(as_policy_base* policy, bool isWrite)
    {
        _totalTimeout = policy->total_timeout;
        _socketTimeout = policy->socket_timeout;
        _connectTimeout = policy->connect_timeout;
        _maxRetries = policy->max_retries;
        IsWrite = isWrite;
        IsKnown = true;
    }

    public bool IsWrite { get; }

    /// <summary>Whether there is a policy. Info requests have none.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether libaerospike can send the command again because an attempt timed out.</summary>
    public bool CanRetryAfterTimeout => _maxRetries > 0 && _socketTimeout > 0 && (_totalTimeout == 0 || _socketTimeout < _totalTimeout);

    public TimeSpan? TotalTimeout => Of(_totalTimeout);

    /// <summary>As libaerospike follows it: not longer than the total timeout.</summary>
    public TimeSpan? SocketTimeout => Of(_socketTimeout == 0 || (_totalTimeout != 0 && _socketTimeout > _totalTimeout) ? _totalTimeout : _socketTimeout);

    public TimeSpan? ConnectTimeout => Of(_connectTimeout);

    private TimeSpan? Of(uint milliseconds) => IsKnown ? TimeSpan.FromMilliseconds(milliseconds) : null;
}
