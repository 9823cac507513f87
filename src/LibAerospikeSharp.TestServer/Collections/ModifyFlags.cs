namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>How strict a change of a list or map is.</summary>
internal static class ModifyFlags
{
    public const long ListUnique = 1;
    public const long ListInsertBounded = 2;
    public const long MapNoOverwrite = 1;
    public const long MapNoCreate = 2;
    public const long NoFail = 4;
    public const long Partial = 8;

    public static bool Has(this long flags, long flag) => (flags & flag) != 0;

    /// <summary>True if what is allowed shall be done, and the rest be ignored.</summary>
    public static bool IsPartial(this long flags) => (flags & (NoFail | Partial)) == (NoFail | Partial);
}
