using System.Runtime.CompilerServices;

namespace LibAerospikeSharp.Interop;

internal unsafe partial struct as_config
{
    public as_vector* hosts;

    [NativeTypeName("char[64]")]
    public _user_e__FixedBuffer user;

    [NativeTypeName("char[64]")]
    public _password_e__FixedBuffer password;

    [NativeTypeName("char *")]
    public sbyte* cluster_name;

    [NativeTypeName("char *")]
    public sbyte* app_id;

    [NativeTypeName("as_cluster_event_callback")]
    public delegate* unmanaged[Cdecl]<as_cluster_event*, void> event_callback;

    public void* event_callback_udata;

    public as_addr_map* ip_map;

    [NativeTypeName("uint32_t")]
    public uint ip_map_size;

    [NativeTypeName("uint32_t")]
    public uint min_conns_per_node;

    [NativeTypeName("uint32_t")]
    public uint max_conns_per_node;

    [NativeTypeName("uint32_t")]
    public uint async_min_conns_per_node;

    [NativeTypeName("uint32_t")]
    public uint async_max_conns_per_node;

    [NativeTypeName("uint32_t")]
    public uint pipe_max_conns_per_node;

    [NativeTypeName("uint32_t")]
    public uint conn_pools_per_node;

    [NativeTypeName("uint32_t")]
    public uint conn_timeout_ms;

    [NativeTypeName("uint32_t")]
    public uint login_timeout_ms;

    [NativeTypeName("uint32_t")]
    public uint max_socket_idle;

    [NativeTypeName("uint32_t")]
    public uint max_error_rate;

    [NativeTypeName("uint32_t")]
    public uint error_rate_window;

    [NativeTypeName("uint32_t")]
    public uint tender_interval;

    [NativeTypeName("uint32_t")]
    public uint thread_pool_size;

    public int tend_thread_cpu;

    public as_policies policies;

    public as_config_provider config_provider;

    public as_config_lua lua;

    public as_config_tls tls;

    public as_auth_mode auth_mode;

    [NativeTypeName("_Bool")]
    public byte fail_if_not_connected;

    [NativeTypeName("_Bool")]
    public byte use_services_alternate;

    [NativeTypeName("_Bool")]
    public byte force_single_node;

    [NativeTypeName("_Bool")]
    public byte rack_aware;

    public int rack_id;

    public as_vector* rack_ids;

    [NativeTypeName("_Bool")]
    public byte use_shm;

    public int shm_key;

    [NativeTypeName("uint32_t")]
    public uint shm_max_nodes;

    [NativeTypeName("uint32_t")]
    public uint shm_max_namespaces;

    [NativeTypeName("uint32_t")]
    public uint shm_takeover_threshold_sec;

    [InlineArray(64)]
    public partial struct _user_e__FixedBuffer
    {
        public sbyte e0;
    }

    [InlineArray(64)]
    public partial struct _password_e__FixedBuffer
    {
        public sbyte e0;
    }
}
