namespace LibAerospikeSharp;

/// <summary>The event library that libaerospike was built for.</summary>
public enum NativeEventLibrary
{
    /// <summary>None: libaerospike has no asynchronous commands of its own.</summary>
    None,

    /// <summary>libuv, as in the package LibAerospikeSharp.NativeBinaries.</summary>
    LibUv,

    /// <summary>libev.</summary>
    LibEv,

    /// <summary>libevent.</summary>
    LibEvent,
}
