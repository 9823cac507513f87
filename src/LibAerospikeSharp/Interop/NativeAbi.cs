namespace LibAerospikeSharp.Interop;

/// <summary>
/// The differences between the supported versions of libaerospike and the bindings, which are those of 7.4.0. Determined
/// once, when the library is loaded.
/// </summary>
/// <param name="version">The version of the library.</param>
/// <param name="hasErrorDetails">
/// Whether the library reads the details of errors that servers send. Builds between 7.4.1 and 7.5 do, although their version
/// is still 7.4.1.
/// </param>
internal sealed class NativeAbi(Version version, bool hasErrorDetails)
{
    private readonly bool _from7_5 = version >= new Version(7, 5);

    /// <summary>Offset of as_error.message. Where as_error.subcode exists, it is in front of the message.</summary>
    public int ErrorMessageOffset => ErrorSubcodeOffset is null ? 4 : 8;

    /// <summary>Offset of as_error.subcode, or <see langword="null"/> if it does not exist.</summary>
    public int? ErrorSubcodeOffset => _from7_5 || hasErrorDetails ? 4 : null;

    /// <summary>
    /// Offset of as_policy_base.error_detail_verbosity, or <see langword="null"/> if it does not exist. It was added together
    /// with the subcode.
    /// </summary>
    public int? ErrorDetailOffset => ErrorSubcodeOffset is null ? null : 41;

    /// <summary>The index type for numbers. In 7.5 AS_INDEX_INTEGER took its old value.</summary>
    public as_index_datatype IndexNumeric => _from7_5 ? (as_index_datatype)4 : as_index_datatype.AS_INDEX_NUMERIC;
}
