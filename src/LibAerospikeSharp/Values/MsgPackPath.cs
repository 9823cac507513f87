using System.Text;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values;

/// <summary>Describes the place of a value in a bin, for messages: "map_bin.items[3].price".</summary>
internal static class MsgPackPath
{
    /// <param name="bin">The bin's name.</param>
    /// <param name="source">The whole list or map in the bin.</param>
    /// <param name="position">The position at which the value begins.</param>
    public static string Find(string bin, ReadOnlyMemory<byte> source, int position)
    {
        var path = new StringBuilder(bin);
        var reader = new MsgPackReader(source);
        while (reader.Position < position)
        {
            reader.Read();
            Enter(ref reader, position, path);
        }

        return path.ToString();
    }

    /// <summary>Moves to the element of the list or map that contains the position.</summary>
    private static void Enter(ref MsgPackReader reader, int position, StringBuilder path)
    {
        var isMap = reader.Kind == MsgPackKind.Map;
        for (var i = 0; ; i++)
        {
            var key = isMap ? MsgPackValueReader.Read(ref reader) : default;
            var start = reader.Position;
            if (start > position)
            {
                reader.Position = position; // the value is a key
                path.Append(" key");
                return;
            }

            reader.Skip();
            if (reader.Position > position)
            {
                reader.Position = start;
                path.Append(isMap ? MapKey.Step(key) : $"[{i}]");
                return;
            }
        }
    }
}
