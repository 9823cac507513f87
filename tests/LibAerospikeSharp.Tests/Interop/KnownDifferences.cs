using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Tests.Interop;

/// <summary>
/// How the supported versions differ from the bindings. What the client uses of it is dealt with in NativeAbi; the rest
/// is what the client has no use for.
/// </summary>
internal static class KnownDifferences
{
    private static readonly Version s_7_3 = new(7, 3);
    private static readonly Version s_7_4 = new(7, 4);
    private static readonly Version s_7_5 = new(7, 5);

    public static Version VersionOfTheBindings { get; } = new(7, 4, 0);

    public static IEnumerable<string> Of(Version version)
    {
        if (version >= s_7_5)
        {
            yield return "as_error.message: offset is 4, the library's is 8";
            yield return "as_error.subcode: missing";
            yield return "as_policy_base.error_detail_verbosity: missing"; // in what was padding
            yield return "as_index_datatype.AS_INDEX_NUMERIC: is 1, the library's is 4";
            yield return "as_index_datatype.AS_INDEX_INTEGER: is 4, the library's is 1";
        }

        if (version < s_7_3)
        {
            yield return "as_cdt_ctx_item.val > _val_e__Union.exp: the library has no such field"; // a member of a union
            yield return "as_exp_ops._AS_EXP_CODE_END_OF_VA_ARGS: is 147, the library's is 146"; // never leaves C's macros
        }
    }

    /// <summary>Functions that came later, or that only a build for an event library has.</summary>
    public static IEnumerable<string> MissingImports(Version version, NativeEventLibrary eventLibrary)
    {
        if (eventLibrary == NativeEventLibrary.None)
        {
            yield return nameof(NativeMethods.as_create_event_loops);
            yield return nameof(NativeMethods.as_event_close_loop);
            yield return nameof(NativeMethods.as_event_create_loops);
        }

        if (version < s_7_4)
        {
            yield return nameof(NativeMethods.as_cdt_ctx_add_and_filter);
            yield return nameof(NativeMethods.as_operations_consists_of_all_writes);
            yield return nameof(NativeMethods.as_operations_has_write);
        }

        if (version < s_7_3)
        {
            yield return nameof(NativeMethods.as_cdt_ctx_add_all_children);
            yield return nameof(NativeMethods.as_cdt_ctx_add_all_children_with_filter);
            yield return nameof(NativeMethods.as_operations_modify_by_path);
            yield return nameof(NativeMethods.as_operations_select_by_path);
        }
    }

    /// <summary>
    /// Debug information leaves out an enum of which the library has no variable: one here with the addon's libraries,
    /// several with stock ones. Structs are never left out.
    /// </summary>
    public static bool MayBeMissing(Type type, Version version) =>
        type.IsEnum && (version != VersionOfTheBindings || type == typeof(as_map_write_flags));
}
