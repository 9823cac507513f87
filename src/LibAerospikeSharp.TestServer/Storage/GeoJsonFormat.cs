using System.Buffers.Binary;
using System.Text.Json;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The layout of a GeoJSON value: a flag byte, a count of cells, the cells (eight bytes each), JSON text.</summary>
internal static class GeoJsonFormat
{
    private const int HeaderSize = 3;
    private const int CellSize = 8;

    /// <summary>True for a shape that the server knows. Whether a region's outline makes sense isn't looked at.</summary>
    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        if (value.Length < HeaderSize)
        {
            return false;
        }

        var start = HeaderSize + (BinaryPrimitives.ReadUInt16BigEndian(value[1..]) * CellSize);
        if (value.Length < start)
        {
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(value[start..]);
            using var document = JsonDocument.ParseValue(ref reader);
            return !reader.Read() && IsShape(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second one where an escape stands for half of a character.
            return false;
        }
    }

    private static bool IsShape(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        if (type.ValueEquals("Feature"))
        {
            return json.TryGetProperty("geometry", out var geometry) && IsShape(geometry);
        }

        if (!json.TryGetProperty("coordinates", out var coordinates) || coordinates.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        return type.ValueEquals("Point")
            ? IsPosition(coordinates)
            : type.ValueEquals("Polygon") || type.ValueEquals("MultiPolygon") || type.ValueEquals("AeroCircle");
    }

    private static bool IsPosition(JsonElement coordinates) =>
        coordinates.GetArrayLength() == 2 && IsWithin(coordinates[0], 180) && IsWithin(coordinates[1], 90);

    private static bool IsWithin(JsonElement number, double limit) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetDouble(out var value) && Math.Abs(value) <= limit;
}
