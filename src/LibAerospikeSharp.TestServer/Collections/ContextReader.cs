using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Reads the steps of a context.</summary>
internal sealed class ContextReader(RequestReader reader, int maxDepth)
{
    public ContextStep ReadStep() => new(reader.TryReadInteger(out var type) ? type : throw new CollectionException(ServerResult.Parameter));

    public long ReadInteger() => reader.TryReadInteger(out var value) ? value : throw NotApplicable();

    public ReadOnlyMemory<byte> ReadValue() => reader.TryReadValue(out var value) ? value : throw NotApplicable();

    /// <summary>Reads a key as it is stored. Whether earlier values contain wildcards no longer matters after it.</summary>
    public ReadOnlyMemory<byte> ReadKey()
    {
        reader.HasQueryOnly = false;
        return CollectionNormalizer.Normalize(ReadValue().Span, maxDepth) ?? throw NotApplicable();
    }

    private static CollectionException NotApplicable() => new(ServerResult.NotApplicable);
}
