namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>What a parameter of an operation is.</summary>
internal enum ParameterKind
{
    /// <summary>An index, a count, flags or a result type.</summary>
    Number,

    /// <summary>A value to compare with.</summary>
    Value,

    /// <summary>A value to store, which can't contain wildcards.</summary>
    Stored,
}
