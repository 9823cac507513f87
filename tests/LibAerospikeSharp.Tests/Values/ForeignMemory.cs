using System.Buffers;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Memory that does not show the array behind it, as native memory has none.</summary>
internal sealed class ForeignMemory(byte[] bytes) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => bytes;

    public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
