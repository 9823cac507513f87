namespace LibAerospikeSharp;

/// <summary>A place or region on earth, as GeoJSON text. The server checks the text.</summary>
public sealed class GeoJson : IEquatable<GeoJson>
{
    /// <summary>
    /// Creates a value from its text, such as <c>{"type": "Point", "coordinates": [13.4, 52.5]}</c>. The longitude comes
    /// before the latitude.
    /// </summary>
    /// <param name="json">A Point, Polygon, MultiPolygon, AeroCircle, or a Feature of one of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public GeoJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Json = json;
    }

    /// <summary>The GeoJSON text.</summary>
    public string Json { get; }

    /// <inheritdoc/>
    public bool Equals(GeoJson? other) => other is not null && Json == other.Json;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GeoJson);

    /// <inheritdoc/>
    public override int GetHashCode() => Json.GetHashCode(StringComparison.Ordinal);

    /// <summary>The GeoJSON text.</summary>
    public override string ToString() => Json;
}
