using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Commands;

/// <summary>The checks that several commands share.</summary>
internal static class RecordChecks
{
    public const int MaxOperations = 32 * 1024;

    private const int MaxBinNameLength = 15;

    public static bool IsBinName(string name) => name.Length <= MaxBinNameLength && !name.Contains('\0');

    /// <summary>Reads and deletes may omit the set. If they name one, it must be the record's.</summary>
    public static bool SetMatches(Request request, StoredRecord record) =>
        request.NameField(FieldType.Set) is not { } set || set == record.Set?.Name;

    /// <summary>True unless both the record and the request have a user key, and the keys differ.</summary>
    public static bool KeyMatches(Request request, StoredRecord record) =>
        record.Key is null || request.Field(FieldType.Key) is not { } key || key.Span.SequenceEqual(record.Key);

    /// <summary>A record that doesn't exist has generation 0.</summary>
    public static bool GenerationMatches(Request request, StoredRecord? record)
    {
        var generation = record?.Generation ?? 0u;
        if (request.Has(Info2.Generation))
        {
            return request.Generation == generation;
        }

        return !request.Has(Info2.GenerationGreater) || request.Generation > generation;
    }
}
