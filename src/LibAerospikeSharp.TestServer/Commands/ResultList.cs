using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>The results of the operations of a request. Many operations that each return a whole bin must not fill the memory.</summary>
internal sealed class ResultList
{
    private const long MaxSize = 128 * 1024 * 1024;

    private readonly List<ResponseBin> _bins = [];
    private long _size;

    public IReadOnlyList<ResponseBin> Bins => _bins;

    /// <summary>True if the response would be larger than clients accept.</summary>
    public bool IsTooLarge => _size > MaxSize;

    public void Add(OperationType type, string binName, Particle? value)
    {
        _bins.Add(new ResponseBin(type, binName, value));
        _size += value?.Data.Length ?? 0;
    }
}
