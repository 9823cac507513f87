using System.Buffers.Binary;
using System.Text;

namespace LibAerospikeSharp.TestServer.Wire;

/// <summary>The details that newer servers add to the result code of an error.</summary>
internal sealed record ErrorDetails(int Subcode, string? Message)
{
    // The field has a length, a type and a map with the subcode at 1 and the message at 2.
    private const int SubcodeKey = 1;
    private const int MessageKey = 2;
    private const int MaxMessageSize = byte.MaxValue;

    /// <summary>The complete field, including its length.</summary>
    public byte[] ToField()
    {
        var field = new byte[4 + 1 + 7];
        field[4] = (byte)FieldType.ErrorDetails;
        field[5] = (byte)(Message is null ? 0x81 : 0x82); // a map of one or two entries
        field[6] = SubcodeKey;
        field[7] = 0xce; // a 32-bit number
        BinaryPrimitives.WriteInt32BigEndian(field.AsSpan(8), Subcode);
        if (Message is not null)
        {
            var text = Encoding.UTF8.GetBytes(Message);
            var size = Math.Min(text.Length, MaxMessageSize);
            field = [.. field, MessageKey, 0xd9, (byte)size, .. text[..size]]; // a string with a one-byte length
        }

        BinaryPrimitives.WriteInt32BigEndian(field, field.Length - 4);
        return field;
    }
}
