namespace LibAerospikeSharp;

/// <summary>A place or region on earth, as GeoJSON text. What it says is checked by the server.</summary>
public sealed class GeoJson : IEquatable<GeoJson>
{
    /// <summary>A value from its text, such as <c>{"type": "Point", "coordinates": [13.4, 52.5]}</c>: longitude, then latitude.</summary>
    /// <param name="json">A Point, Polygon, MultiPolygon, AeroCircle, or a Feature of one of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public GeoJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Json = json;
    }

    /// <summary>The text.</summary>
    public string Json { get; }

    /// <inheritdoc/>
    public bool Equals(GeoJson? other) => other is not null && Json == other.Json;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GeoJson);

    /// <inheritdoc/>
    public override int GetHashCode() => Json.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Json;
}
