namespace LibAerospikeSharp.Interop;

/// <summary>
/// What differs between the supported versions of libaerospike and the bindings, which are 7.4.0's. Chosen once when the
/// library is loaded.
/// </summary>
internal sealed class NativeAbi(Version version)
{
    private readonly bool _from7_5 = version >= new Version(7, 5);

    /// <summary>Offset of as_error.message: 7.5 put as_error.subcode before it.</summary>
    public int ErrorMessageOffset => _from7_5 ? 8 : 4;

    /// <summary>Offset of as_error.subcode, or <see langword="null"/> where there is none.</summary>
    public int? ErrorSubcodeOffset => _from7_5 ? 4 : null;

    /// <summary>The index type for numbers: 7.5 gave its old number to AS_INDEX_INTEGER.</summary>
    public as_index_datatype IndexNumeric => _from7_5 ? (as_index_datatype)4 : as_index_datatype.AS_INDEX_NUMERIC;
}
