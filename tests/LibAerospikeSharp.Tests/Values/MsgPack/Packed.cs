using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values;

/// <summary>Values to msgpack and apart again.</summary>
internal static class Packed
{
    public static byte[] Write(Value value)
    {
        var writer = new MsgPackWriter("bin");
        try
        {
            var refusal = default(Refusal);
            Assert.That(ItemWriter.TryWrite(ref writer, value, ref refusal), Is.True, refusal.Reason);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>The same value out of arrays in place of what was packed.</summary>
    public static Value Unpack(Value value) => value.Kind switch
    {
        ValueKind.List => Value.FromObject(((PackedList)value.Object).Items.Select(Unpack).ToArray()),
        ValueKind.Map => Value.FromObject(((PackedMap)value.Object).Pairs.Select(pair => KeyValuePair.Create(Unpack(pair.Key), Unpack(pair.Value))).ToArray()),
        _ => value,
    };
}
