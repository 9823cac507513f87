using System.Text.Json;

namespace LibAerospikeSharp.Tests.Interop;

/// <summary>Layouts as interop-gen/layouts.py writes them.</summary>
internal static class LayoutFile
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static IReadOnlyDictionary<string, NativeLayout> Read(string path) =>
        JsonSerializer.Deserialize<Dictionary<string, NativeLayout>>(File.ReadAllText(path), s_options)
        ?? throw new InvalidDataException($"{path} is empty.");
}

internal sealed record NativeLayout(int Size, IReadOnlyList<NativeField>? Fields = null, IReadOnlyDictionary<string, long>? Values = null);

internal sealed record NativeField(string Name, int Offset, int Size, IReadOnlyList<NativeField>? Fields = null);
