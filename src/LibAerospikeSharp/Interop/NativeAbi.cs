namespace LibAerospikeSharp.Interop;

/// <summary>
/// What differs between the supported versions of libaerospike and the bindings, which are 7.4.0's. Chosen once when the
/// library is loaded.
/// </summary>
/// <param name="version">The library's version.</param>
/// <param name="hasErrorDetails">Whether it reads the details of errors that servers send: builds on the way to 7.5 do, and still call themselves 7.4.1.</param>
internal sealed class NativeAbi(Version version, bool hasErrorDetails)
{
    private readonly bool _from7_5 = version >= new Version(7, 5);

    /// <summary>Offset of as_error.message: as_error.subcode came before it.</summary>
    public int ErrorMessageOffset => ErrorSubcodeOffset is null ? 4 : 8;

    /// <summary>Offset of as_error.subcode, or <see langword="null"/> where there is none.</summary>
    public int? ErrorSubcodeOffset => _from7_5 || hasErrorDetails ? 4 : null;

    /// <summary>Offset of as_policy_base.error_detail_verbosity, which came with the subcode, or <see langword="null"/> where there is none.</summary>
    public int? ErrorDetailOffset => ErrorSubcodeOffset is null ? null : 41;

    /// <summary>The index type for numbers: 7.5 gave its old number to AS_INDEX_INTEGER.</summary>
    public as_index_datatype IndexNumeric => _from7_5 ? (as_index_datatype)4 : as_index_datatype.AS_INDEX_NUMERIC;
}
