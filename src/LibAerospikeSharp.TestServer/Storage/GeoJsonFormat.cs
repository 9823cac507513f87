using System.Buffers.Binary;
using System.Text.Json;

namespace LibAerospikeSharp.TestServer.Storage;

/// <summary>The layout of a GeoJSON value: a flag byte, the number of cells, the cells of eight bytes each, and the JSON text.</summary>
internal static class GeoJsonFormat
{
    private const int HeaderSize = 3;
    private const int CellSize = 8;

    /// <summary>True for a shape that the server supports. Whether the outline of a region makes sense isn't checked.</summary>
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
            // InvalidOperationException is thrown for an escaped half of a surrogate pair.
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
