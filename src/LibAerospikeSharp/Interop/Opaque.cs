namespace LibAerospikeSharp.Interop;

// Types of libaerospike that are only used through pointers. They are internals whose layout differs between versions or
// event libraries, and tables of C function pointers.

internal struct as_cluster;

internal struct as_event_loop;

internal struct as_list_hooks;

internal struct as_map_hooks;

internal struct as_node;

internal struct as_rec_hooks;

internal struct as_txn;
