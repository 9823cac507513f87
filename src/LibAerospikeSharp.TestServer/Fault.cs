using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer;

/// <summary>
/// Something that a server does wrong on purpose: what happens (<see cref="ResultCode"/>, <see cref="Delay"/>, <see cref="Response"/>,
/// or several of them), to which requests, and how many times.
/// </summary>
/// <remarks><see cref="AerospikeTestServer.Inject"/> takes it.</remarks>
public sealed record Fault
{
    /// <summary>
    /// The result code, 1 to 255, that the server responds with instead of executing the request. It can't be combined with
    /// <see cref="RequestKind.Info"/>. Default: null, the request is executed.
    /// </summary>
    public int? ResultCode { get; init; }

    /// <summary>The subcode that newer servers add to the result code. It is only sent with a result code. Default: null, none.</summary>
    public int? Subcode { get; init; }

    /// <summary>The message that newer servers add to the subcode. It is only sent with a subcode. Default: null, none.</summary>
    public string? Message { get; init; }

    /// <summary>
    /// How long the response is delayed. The request itself is executed immediately. Later requests on the same connection wait.
    /// Default: zero.
    /// </summary>
    public TimeSpan Delay { get; init; }

    /// <summary>What is wrong with the response. Default: null, nothing.</summary>
    public ResponseFault? Response { get; init; }

    /// <summary>
    /// The number of bytes that are sent correctly before <see cref="Response"/> takes effect. The header of a response has 8 bytes, that
    /// of a message in it 22 more. Default: 0.
    /// </summary>
    public int AfterBytes { get; init; }

    /// <summary>The kind of request that is affected. Default: null, all kinds but <see cref="RequestKind.Info"/>.</summary>
    public RequestKind? Kind { get; init; }

    /// <summary>The namespace that is affected. A batch is affected if any of its keys is in it. Default: null, all namespaces.</summary>
    public string? Namespace { get; init; }

    /// <summary>The set that is affected. A batch is affected if any of its keys is in it. Default: null, all sets.</summary>
    public string? Set { get; init; }

    /// <summary>
    /// The key that is affected, in <see cref="Set"/>: a string, an integer or a <see cref="byte"/> array. A batch is affected if any of
    /// its keys is this one. With a <see cref="ResultCode"/>, only the batch record of that key fails. The other records are processed,
    /// and the response is neither delayed nor damaged. Default: null, all keys.
    /// </summary>
    public object? Key { get; init; }

    /// <summary>How many requests are affected. Default: 1.</summary>
    public int Count { get; init; } = 1;

    internal void Validate()
    {
        if (ResultCode is < 1 or > byte.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(ResultCode), ResultCode, "A result code must be between 1 and 255.");
        }

        if (ResultCode is not null && Kind == RequestKind.Info)
        {
            throw new ArgumentException("Responses to info requests are text and have no result code.", nameof(ResultCode));
        }

        if (ResultCode is null && Response is null && Delay == TimeSpan.Zero)
        {
            throw new ArgumentException("The fault has no effect. Set a result code, a delay or a response fault.", nameof(ResultCode));
        }

        if (Response is { } response && !Enum.IsDefined(response))
        {
            throw new ArgumentOutOfRangeException(nameof(Response), Response, "This response fault is not defined.");
        }

        if (Kind is { } kind && !Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "This kind of request is not defined.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(Subcode.GetValueOrDefault(), nameof(Subcode));
        ArgumentOutOfRangeException.ThrowIfNegative(AfterBytes);
        ArgumentOutOfRangeException.ThrowIfLessThan(Delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(Count, 1);
        if (Key is not null)
        {
            UserKey.ToDigest(Set, Key);
        }
    }
}
