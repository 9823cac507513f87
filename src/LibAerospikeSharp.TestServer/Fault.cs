using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer;

/// <summary>
/// Something that a server does wrong on purpose: what happens (<see cref="ResultCode"/>, <see cref="Delay"/>, <see cref="Response"/>,
/// or several of them), to which requests, and how often.
/// </summary>
/// <remarks>Given to <see cref="AerospikeTestServer.Inject"/>.</remarks>
public sealed record Fault
{
    /// <summary>
    /// Gets the code, 1 to 255, with which the request is answered instead of being carried out. Doesn't go with
    /// <see cref="RequestKind.Info"/>. Default: null, it is carried out.
    /// </summary>
    public int? ResultCode { get; init; }

    /// <summary>Gets what newer servers add to their code; only sent with one. Default: null, nothing.</summary>
    public int? Subcode { get; init; }

    /// <summary>Gets what newer servers say beside the subcode; only sent with one. Default: null, nothing.</summary>
    public string? Message { get; init; }

    /// <summary>
    /// Gets how much later than usual the answer comes. The request is carried out at once; requests that follow on the
    /// same connection wait. Default: zero.
    /// </summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Gets what is wrong with the answer. Default: null, nothing.</summary>
    public ResponseFault? Response { get; init; }

    /// <summary>Gets how many bytes of the answer are right before <see cref="Response"/> happens; an answer's head has 8 and its message 22 more. Default: 0.</summary>
    public int AfterBytes { get; init; }

    /// <summary>Gets the only kind of request that it happens to. Default: null, all but <see cref="RequestKind.Info"/>.</summary>
    public RequestKind? Kind { get; init; }

    /// <summary>Gets the only namespace that it happens in; batches that touch others too count. Default: null, all.</summary>
    public string? Namespace { get; init; }

    /// <summary>Gets the only set that it happens in; batches that touch others too count. Default: null, all.</summary>
    public string? Set { get; init; }

    /// <summary>
    /// Gets the only key that it happens to, together with <see cref="Set"/>: a string, an integer or a <see cref="byte"/> array.
    /// Batches with other keys too count; a <see cref="ResultCode"/> is then that of the key's row, the others are carried out, and there is no delay and nothing wrong with the answer.
    /// Default: null, all.
    /// </summary>
    public object? Key { get; init; }

    /// <summary>Gets how many requests it happens to. Default: 1.</summary>
    public int Count { get; init; } = 1;

    internal void Validate()
    {
        if (ResultCode is < 1 or > byte.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(ResultCode), ResultCode, "A result code is between 1 and 255.");
        }

        if (ResultCode is not null && Kind == RequestKind.Info)
        {
            throw new ArgumentException("Info requests are answered with text, not with a result code.", nameof(ResultCode));
        }

        if (ResultCode is null && Response is null && Delay == TimeSpan.Zero)
        {
            throw new ArgumentException("The fault does nothing: give it a result code, a delay or something that is wrong with the response.", nameof(ResultCode));
        }

        if (Response is { } response && !Enum.IsDefined(response))
        {
            throw new ArgumentOutOfRangeException(nameof(Response), Response, "There is no such fault.");
        }

        if (Kind is { } kind && !Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "There is no such kind of request.");
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
