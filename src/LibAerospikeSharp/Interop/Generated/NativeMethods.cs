using System.Runtime.InteropServices;

namespace LibAerospikeSharp.Interop;

internal static unsafe partial class NativeMethods
{
    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_val_tobool([NativeTypeName("const as_val *")] as_val* v);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_string* as_string_init(as_string* @string, [NativeTypeName("char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_string* as_string_init_wlen(as_string* @string, [NativeTypeName("char *")] sbyte* value, [NativeTypeName("size_t")] nuint len, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_string* as_string_new([NativeTypeName("char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_string* as_string_new_wlen([NativeTypeName("char *")] sbyte* value, [NativeTypeName("size_t")] nuint len, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_string* as_string_new_strdup([NativeTypeName("const char *")] sbyte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("size_t")]
    public static extern nuint as_string_len(as_string* @string);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("char *")]
    public static extern sbyte* as_error_string(as_status status);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_vector_init(as_vector* vector, [NativeTypeName("uint32_t")] uint item_size, [NativeTypeName("uint32_t")] uint capacity);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_vector* as_vector_create([NativeTypeName("uint32_t")] uint item_size, [NativeTypeName("uint32_t")] uint capacity);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_vector_destroy(as_vector* vector);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_vector_increase_capacity(as_vector* vector);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_vector_append_unique(as_vector* vector, void* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void* as_vector_to_array(as_vector* vector, [NativeTypeName("uint32_t *")] uint* size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_vector_remove(as_vector* vector, [NativeTypeName("uint32_t")] uint index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void* cf_malloc([NativeTypeName("size_t")] nuint sz);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void* cf_calloc([NativeTypeName("size_t")] nuint nmemb, [NativeTypeName("size_t")] nuint sz);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void* cf_realloc(void* ptr, [NativeTypeName("size_t")] nuint sz);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void* cf_strdup([NativeTypeName("const char *")] sbyte* s);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void* cf_strndup([NativeTypeName("const char *")] sbyte* s, [NativeTypeName("size_t")] nuint n);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void cf_free(void* p);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_metrics_policy_init(as_metrics_policy* policy);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_metrics_policy_destroy(as_metrics_policy* policy);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_metrics_policy_destroy_labels(as_metrics_policy* policy);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_metrics_policy_add_label(as_metrics_policy* policy, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const char *")] sbyte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_metrics_policy_copy_labels(as_metrics_policy* policy, as_vector* labels);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_metrics_policy_set_labels(as_metrics_policy* policy, as_vector* labels);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_vector* as_metrics_labels_copy(as_vector* labels);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_metrics_labels_equal(as_vector* labels1, as_vector* labels2);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_metrics_labels_destroy(as_vector* labels);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_enable_metrics([NativeTypeName("struct aerospike_s *")] aerospike* @as, as_error* err, [NativeTypeName("const as_metrics_policy *")] as_metrics_policy* policy);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_disable_metrics([NativeTypeName("struct aerospike_s *")] aerospike* @as, as_error* err);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_policies* as_policies_init(as_policies* p);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_policies_destroy(as_policies* p);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_config* as_config_init(as_config* config);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_config_destroy(as_config* config);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_config_add_hosts(as_config* config, [NativeTypeName("const char *")] sbyte* @string, [NativeTypeName("uint16_t")] ushort default_port);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_config_add_host(as_config* config, [NativeTypeName("const char *")] sbyte* address, [NativeTypeName("uint16_t")] ushort port);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_config_clear_hosts(as_config* config);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_config_set_user(as_config* config, [NativeTypeName("const char *")] sbyte* user, [NativeTypeName("const char *")] sbyte* password);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_config_set_string([NativeTypeName("char **")] sbyte** str, [NativeTypeName("const char *")] sbyte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_config_tls_add_host(as_config* config, [NativeTypeName("const char *")] sbyte* address, [NativeTypeName("const char *")] sbyte* tls_name, [NativeTypeName("uint16_t")] ushort port);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_config_add_rack_id(as_config* config, int rack_id);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_auth_mode_from_string(as_auth_mode* auth, [NativeTypeName("const char *")] sbyte* str);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_config_massage_error_rate(as_config* config);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern aerospike* aerospike_init(aerospike* @as, as_config* config);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern aerospike* aerospike_new(as_config* config);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void aerospike_init_lua(as_config_lua* config);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void aerospike_destroy(aerospike* @as);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_connect(aerospike* @as, as_error* err);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_close(aerospike* @as, as_error* err);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte aerospike_cluster_is_connected(aerospike* @as);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void aerospike_stop_on_interrupt([NativeTypeName("_Bool")] byte stop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_truncate(aerospike* @as, as_error* err, as_policy_info* policy, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("uint64_t")] ulong before_nanos);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_reload_tls_config(aerospike* @as, as_error* err);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_set_xdr_filter(aerospike* @as, as_error* err, as_policy_info* policy, [NativeTypeName("const char *")] sbyte* dc, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* filter_b64);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_boolean* as_boolean_init(as_boolean* boolean, [NativeTypeName("_Bool")] byte value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_boolean* as_boolean_new([NativeTypeName("_Bool")] byte value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_integer* as_integer_init(as_integer* integer, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_integer* as_integer_new([NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_geojson* as_geojson_init(as_geojson* @string, [NativeTypeName("char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_geojson* as_geojson_init_wlen(as_geojson* @string, [NativeTypeName("char *")] sbyte* value, [NativeTypeName("size_t")] nuint len, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_geojson* as_geojson_new([NativeTypeName("char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_geojson* as_geojson_new_wlen([NativeTypeName("char *")] sbyte* value, [NativeTypeName("size_t")] nuint len, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_geojson* as_geojson_new_strdup([NativeTypeName("const char *")] sbyte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("size_t")]
    public static extern nuint as_geojson_len(as_geojson* @string);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_bytes* as_bytes_init(as_bytes* bytes, [NativeTypeName("uint32_t")] uint capacity);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_bytes* as_bytes_init_wrap(as_bytes* bytes, [NativeTypeName("uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_bytes* as_bytes_new([NativeTypeName("uint32_t")] uint capacity);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_bytes* as_bytes_new_wrap([NativeTypeName("uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint32_t")]
    public static extern uint as_bytes_copy([NativeTypeName("const as_bytes *")] as_bytes* bytes, [NativeTypeName("uint32_t")] uint index, [NativeTypeName("uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint32_t")]
    public static extern uint as_bytes_get_var_int([NativeTypeName("const as_bytes *")] as_bytes* bytes, [NativeTypeName("uint32_t")] uint index, [NativeTypeName("uint32_t *")] uint* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bytes_set(as_bytes* bytes, [NativeTypeName("uint32_t")] uint index, [NativeTypeName("const uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint32_t")]
    public static extern uint as_bytes_set_var_int([NativeTypeName("const as_bytes *")] as_bytes* bytes, [NativeTypeName("uint32_t")] uint index, [NativeTypeName("uint32_t")] uint value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bytes_append(as_bytes* bytes, [NativeTypeName("const uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bytes_truncate(as_bytes* bytes, [NativeTypeName("uint32_t")] uint n);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bytes_ensure(as_bytes* bytes, [NativeTypeName("uint32_t")] uint capacity, [NativeTypeName("_Bool")] byte resize);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bytes_to_string([NativeTypeName("const uint8_t *")] byte* bytes, [NativeTypeName("uint32_t")] uint bytes_size, [NativeTypeName("char *")] sbyte* str, [NativeTypeName("uint32_t")] uint str_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bytes_to_string_with_prefix([NativeTypeName("const uint8_t *")] byte* bytes, [NativeTypeName("uint32_t")] uint bytes_size, [NativeTypeName("char *")] sbyte* str, [NativeTypeName("uint32_t")] uint str_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_bytes_from_string([NativeTypeName("uint8_t *")] byte* bytes, [NativeTypeName("uint32_t")] uint bytes_size, [NativeTypeName("const char *")] sbyte* str);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_double* as_double_init(as_double* value_ptr, double value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_double* as_double_new(double value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_list* as_list_cons(as_list* list, [NativeTypeName("_Bool")] byte free, [NativeTypeName("const as_list_hooks *")] as_list_hooks* hooks);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_list* as_list_init(as_list* list, [NativeTypeName("const as_list_hooks *")] as_list_hooks* hooks);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_list* as_list_new([NativeTypeName("const as_list_hooks *")] as_list_hooks* hooks);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_map* as_map_cons(as_map* map, [NativeTypeName("_Bool")] byte free, [NativeTypeName("uint32_t")] uint flags, [NativeTypeName("const as_map_hooks *")] as_map_hooks* hooks);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_map* as_map_init(as_map* map, [NativeTypeName("const as_map_hooks *")] as_map_hooks* hooks);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_map* as_map_new([NativeTypeName("const as_map_hooks *")] as_map_hooks* hooks);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_init(as_key* key, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const char *")] sbyte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_init_int64(as_key* key, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_init_strp(as_key* key, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_init_rawp(as_key* key, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_init_digest(as_key* key, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const as_digest_value")] byte* digest);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_init_value(as_key* key, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const as_key_value *")] as_key_value* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_new([NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const char *")] sbyte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_new_int64([NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_new_strp([NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_new_rawp([NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_new_digest([NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const as_digest_value")] byte* digest);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_key* as_key_new_value([NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const as_key_value *")] as_key_value* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_key_destroy(as_key* key);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_digest* as_key_digest(as_key* key);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status as_key_set_digest(as_error* err, as_key* key);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_record* as_record_new([NativeTypeName("uint16_t")] ushort nbins);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_record* as_record_init(as_record* rec, [NativeTypeName("uint16_t")] ushort nbins);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_record_destroy(as_record* rec);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint16_t")]
    public static extern ushort as_record_numbins([NativeTypeName("const as_record *")] as_record* rec);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set(as_record* rec, [NativeTypeName("const char *")] sbyte* name, as_bin_value* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_bool(as_record* rec, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("_Bool")] byte value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_int64(as_record* rec, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_double(as_record* rec, [NativeTypeName("const char *")] sbyte* name, double value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_strp(as_record* rec, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_geojson_strp(as_record* rec, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_rawp(as_record* rec, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_raw_typep(as_record* rec, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size, as_bytes_type type, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_integer(as_record* rec, [NativeTypeName("const char *")] sbyte* name, as_integer* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_as_double(as_record* rec, [NativeTypeName("const char *")] sbyte* name, as_double* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_string(as_record* rec, [NativeTypeName("const char *")] sbyte* name, as_string* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_geojson(as_record* rec, [NativeTypeName("const char *")] sbyte* name, as_geojson* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_bytes(as_record* rec, [NativeTypeName("const char *")] sbyte* name, as_bytes* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_list(as_record* rec, [NativeTypeName("const char *")] sbyte* name, as_list* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_map(as_record* rec, [NativeTypeName("const char *")] sbyte* name, as_map* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_set_nil(as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_bin_value* as_record_get([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_get_bool([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("int64_t")]
    public static extern long as_record_get_int64([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("int64_t")] long fallback);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern double as_record_get_double([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name, double fallback);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("char *")]
    public static extern sbyte* as_record_get_str([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("char *")]
    public static extern sbyte* as_record_get_geojson_str([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_integer* as_record_get_integer([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_double* as_record_get_as_double([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_string* as_record_get_string([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_geojson* as_record_get_geojson([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_bytes* as_record_get_bytes([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_list* as_record_get_list([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_map* as_record_get_map([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_val* as_record_get_udf_result([NativeTypeName("const as_record *")] as_record* rec);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("char *")]
    public static extern sbyte* as_record_get_udf_error([NativeTypeName("const as_record *")] as_record* rec);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_record_foreach([NativeTypeName("const as_record *")] as_record* rec, [NativeTypeName("as_rec_foreach_callback")] delegate* unmanaged[Cdecl]<sbyte*, as_val*, void*, byte> callback, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_batch* as_batch_new([NativeTypeName("uint32_t")] uint size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_batch* as_batch_init(as_batch* batch, [NativeTypeName("uint32_t")] uint size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_batch_destroy(as_batch* batch);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_event_loop* as_event_create_loops([NativeTypeName("uint32_t")] uint capacity);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status as_create_event_loops(as_error* err, as_policy_event* policy, [NativeTypeName("uint32_t")] uint capacity, as_event_loop** event_loops);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_event_close_loops();

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_event_close_loop(as_event_loop* event_loop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_event_destroy_loops();

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_cdt_ctx_destroy(as_cdt_ctx* ctx);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_cdt_ctx_add_all_children(as_cdt_ctx* ctx);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_cdt_ctx_add_all_children_with_filter(as_cdt_ctx* ctx, [NativeTypeName("const struct as_exp *")] as_exp* exp);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_cdt_ctx_add_and_filter(as_cdt_ctx* ctx, [NativeTypeName("const struct as_exp *")] as_exp* exp);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint32_t")]
    public static extern uint as_cdt_ctx_byte_capacity([NativeTypeName("const as_cdt_ctx *")] as_cdt_ctx* ctx);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint32_t")]
    public static extern uint as_cdt_ctx_to_bytes([NativeTypeName("const as_cdt_ctx *")] as_cdt_ctx* ctx, [NativeTypeName("uint8_t *")] byte* bytes, [NativeTypeName("uint32_t")] uint capacity);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_cdt_ctx_from_bytes(as_cdt_ctx* ctx, [NativeTypeName("const uint8_t *")] byte* bytes, [NativeTypeName("uint32_t")] uint size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint32_t")]
    public static extern uint as_cdt_ctx_base64_capacity([NativeTypeName("const as_cdt_ctx *")] as_cdt_ctx* ctx);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_cdt_ctx_to_base64([NativeTypeName("const as_cdt_ctx *")] as_cdt_ctx* ctx, [NativeTypeName("char *")] sbyte* base64, [NativeTypeName("uint32_t")] uint capacity);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_cdt_ctx_from_base64(as_cdt_ctx* ctx, [NativeTypeName("const char *")] sbyte* base64);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_operations* as_operations_init(as_operations* ops, [NativeTypeName("uint16_t")] ushort nops);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_operations* as_operations_new([NativeTypeName("uint16_t")] ushort nops);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_operations_destroy(as_operations* ops);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_write(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_bin_value* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_write_bool(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("_Bool")] byte value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_write_int64(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_write_double(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, double value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_write_strp(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_write_geojson_strp(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_write_rawp(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_read(as_operations* ops, [NativeTypeName("const char *")] sbyte* name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_read_all(as_operations* ops);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_incr(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_incr_double(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, double value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_prepend_strp(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_prepend_rawp(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_append_strp(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const char *")] sbyte* value, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_append_rawp(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const uint8_t *")] byte* value, [NativeTypeName("uint32_t")] uint size, [NativeTypeName("_Bool")] byte free);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_touch(as_operations* ops);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_add_delete(as_operations* ops);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("enum as_status_e")]
    public static extern as_status as_operations_select_by_path([NativeTypeName("struct as_error_s *")] as_error* err, as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_exp_path_select_flags flags);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("enum as_status_e")]
    public static extern as_status as_operations_modify_by_path([NativeTypeName("struct as_error_s *")] as_error* err, as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("struct as_exp *")] as_exp* mod_exp, as_exp_path_modify_flags flags);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_has_write([NativeTypeName("const as_operations *")] as_operations* ops);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_consists_of_all_writes([NativeTypeName("const as_operations *")] as_operations* ops);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_create(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list_order order, [NativeTypeName("_Bool")] byte pad);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_create_all(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list_order order, [NativeTypeName("_Bool")] byte pad, [NativeTypeName("_Bool")] byte persist_index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_set_order(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list_order order);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_sort(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list_sort_flags flags);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_append(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list_policy* policy, as_val* val);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_append_items(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list_policy* policy, as_list* list);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_insert(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list_policy* policy, [NativeTypeName("int64_t")] long index, as_val* val);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_insert_items(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list_policy* policy, [NativeTypeName("int64_t")] long index, as_list* list);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_increment(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list_policy* policy, [NativeTypeName("int64_t")] long index, as_val* incr);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_set(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list_policy* policy, [NativeTypeName("int64_t")] long index, as_val* val);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_pop(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_pop_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, [NativeTypeName("uint64_t")] ulong count);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_pop_range_from(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, [NativeTypeName("uint64_t")] ulong count);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_range_from(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_value(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_value_list(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list* values, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_value_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* begin, as_val* end, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_value_rel_rank_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, [NativeTypeName("int64_t")] long rank, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_value_rel_rank_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, [NativeTypeName("int64_t")] long rank, [NativeTypeName("uint64_t")] ulong count, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_index(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_index_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_index_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, [NativeTypeName("uint64_t")] ulong count, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_rank(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_rank_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_remove_by_rank_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, [NativeTypeName("uint64_t")] ulong count, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_trim(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, [NativeTypeName("uint64_t")] ulong count);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_clear(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_size(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, [NativeTypeName("uint64_t")] ulong count);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_range_from(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_value(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_value_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* begin, as_val* end, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_value_list(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list* values, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_value_rel_rank_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, [NativeTypeName("int64_t")] long rank, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_value_rel_rank_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, [NativeTypeName("int64_t")] long rank, [NativeTypeName("uint64_t")] ulong count, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_index(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_index_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_index_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, [NativeTypeName("uint64_t")] ulong count, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_rank(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_rank_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_list_get_by_rank_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, [NativeTypeName("uint64_t")] ulong count, as_list_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_batch_records_destroy(as_batch_records* records);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_read(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, as_batch_records* records);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_read_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, as_batch_records* records, [NativeTypeName("as_async_batch_listener")] delegate* unmanaged[Cdecl]<as_error*, as_batch_records*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_write(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, as_batch_records* records);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_write_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, as_batch_records* records, [NativeTypeName("as_async_batch_listener")] delegate* unmanaged[Cdecl]<as_error*, as_batch_records*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_get(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, [NativeTypeName("const as_batch *")] as_batch* batch, [NativeTypeName("as_batch_listener")] delegate* unmanaged[Cdecl]<as_batch_result*, uint, void*, byte> listener, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_get_bins(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, [NativeTypeName("const as_batch *")] as_batch* batch, [NativeTypeName("const char **")] sbyte** bins, [NativeTypeName("uint32_t")] uint n_bins, [NativeTypeName("as_batch_listener")] delegate* unmanaged[Cdecl]<as_batch_result*, uint, void*, byte> listener, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_get_ops(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, [NativeTypeName("const as_batch *")] as_batch* batch, as_operations* ops, [NativeTypeName("as_batch_listener")] delegate* unmanaged[Cdecl]<as_batch_result*, uint, void*, byte> listener, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_exists(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, [NativeTypeName("const as_batch *")] as_batch* batch, [NativeTypeName("as_batch_listener")] delegate* unmanaged[Cdecl]<as_batch_result*, uint, void*, byte> listener, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_operate(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, [NativeTypeName("const as_policy_batch_write *")] as_policy_batch_write* policy_write, [NativeTypeName("const as_batch *")] as_batch* batch, as_operations* ops, [NativeTypeName("as_batch_listener")] delegate* unmanaged[Cdecl]<as_batch_result*, uint, void*, byte> listener, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_apply(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, [NativeTypeName("const as_policy_batch_apply *")] as_policy_batch_apply* policy_apply, [NativeTypeName("const as_batch *")] as_batch* batch, [NativeTypeName("const char *")] sbyte* module, [NativeTypeName("const char *")] sbyte* function, as_list* arglist, [NativeTypeName("as_batch_listener")] delegate* unmanaged[Cdecl]<as_batch_result*, uint, void*, byte> listener, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_batch_remove(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_batch *")] as_policy_batch* policy, [NativeTypeName("const as_policy_batch_remove *")] as_policy_batch_remove* policy_remove, [NativeTypeName("const as_batch *")] as_batch* batch, [NativeTypeName("as_batch_listener")] delegate* unmanaged[Cdecl]<as_batch_result*, uint, void*, byte> listener, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_index_create_ctx(aerospike* @as, as_error* err, as_index_task* task, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const char *")] sbyte* bin_name, [NativeTypeName("const char *")] sbyte* index_name, as_index_type itype, as_index_datatype dtype, [NativeTypeName("struct as_cdt_ctx *")] as_cdt_ctx* ctx);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_index_create_exp(aerospike* @as, as_error* err, as_index_task* task, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set, [NativeTypeName("const char *")] sbyte* index_name, as_index_type itype, as_index_datatype dtype, [NativeTypeName("struct as_exp *")] as_exp* exp);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_index_create_wait(as_error* err, as_index_task* task, [NativeTypeName("uint32_t")] uint interval_ms);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_index_remove(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* index_name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_udf_call* as_udf_call_init(as_udf_call* call, [NativeTypeName("const as_udf_module_name")] sbyte* module, [NativeTypeName("const as_udf_function_name")] sbyte* function, as_list* arglist);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_udf_call* as_udf_call_new([NativeTypeName("const as_udf_module_name")] sbyte* module, [NativeTypeName("const as_udf_function_name")] sbyte* function, as_list* arglist);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_udf_call_destroy(as_udf_call* call);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_udf_file* as_udf_file_init(as_udf_file* file);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_udf_file* as_udf_file_new();

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_udf_file_destroy(as_udf_file* file);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_udf_files* as_udf_files_init(as_udf_files* files, [NativeTypeName("uint32_t")] uint capacity);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_udf_files* as_udf_files_new([NativeTypeName("uint32_t")] uint capacity);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_udf_files_destroy(as_udf_files* files);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_scan* as_scan_init(as_scan* scan, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_scan* as_scan_new([NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_scan_destroy(as_scan* scan);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_scan_select_init(as_scan* scan, [NativeTypeName("uint16_t")] ushort n);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_scan_select(as_scan* scan, [NativeTypeName("const char *")] sbyte* bin);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_scan_set_nobins(as_scan* scan, [NativeTypeName("_Bool")] byte nobins);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_scan_set_concurrent(as_scan* scan, [NativeTypeName("_Bool")] byte concurrent);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_scan_apply_each(as_scan* scan, [NativeTypeName("const char *")] sbyte* module, [NativeTypeName("const char *")] sbyte* function, as_list* arglist);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_scan_to_bytes([NativeTypeName("const as_scan *")] as_scan* scan, [NativeTypeName("uint8_t **")] byte** bytes, [NativeTypeName("uint32_t *")] uint* bytes_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_scan_from_bytes(as_scan* scan, [NativeTypeName("const uint8_t *")] byte* bytes, [NativeTypeName("uint32_t")] uint bytes_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_scan* as_scan_from_bytes_new([NativeTypeName("const uint8_t *")] byte* bytes, [NativeTypeName("uint32_t")] uint bytes_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_scan_compare(as_scan* s1, as_scan* s2);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_scan_background(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_scan *")] as_policy_scan* policy, [NativeTypeName("const as_scan *")] as_scan* scan, [NativeTypeName("uint64_t *")] ulong* scan_id);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_scan_wait(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("uint64_t")] ulong scan_id, [NativeTypeName("uint32_t")] uint interval_ms);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_scan_info(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("uint64_t")] ulong scan_id, as_scan_info* info);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_scan_foreach(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_scan *")] as_policy_scan* policy, as_scan* scan, [NativeTypeName("aerospike_scan_foreach_callback")] delegate* unmanaged[Cdecl]<as_val*, void*, byte> callback, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_scan_node(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_scan *")] as_policy_scan* policy, as_scan* scan, [NativeTypeName("const char *")] sbyte* node_name, [NativeTypeName("aerospike_scan_foreach_callback")] delegate* unmanaged[Cdecl]<as_val*, void*, byte> callback, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_scan_partitions(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_scan *")] as_policy_scan* policy, as_scan* scan, as_partition_filter* pf, [NativeTypeName("aerospike_scan_foreach_callback")] delegate* unmanaged[Cdecl]<as_val*, void*, byte> callback, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_scan_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_scan *")] as_policy_scan* policy, as_scan* scan, [NativeTypeName("uint64_t *")] ulong* scan_id, [NativeTypeName("as_async_scan_listener")] delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, byte> listener, void* udata, as_event_loop* event_loop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_scan_node_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_scan *")] as_policy_scan* policy, as_scan* scan, [NativeTypeName("uint64_t *")] ulong* scan_id, [NativeTypeName("const char *")] sbyte* node_name, [NativeTypeName("as_async_scan_listener")] delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, byte> listener, void* udata, as_event_loop* event_loop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_scan_partitions_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_scan *")] as_policy_scan* policy, as_scan* scan, as_partition_filter* pf, [NativeTypeName("as_async_scan_listener")] delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, byte> listener, void* udata, as_event_loop* event_loop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_info_node(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, as_node* node, [NativeTypeName("const char *")] sbyte* req, [NativeTypeName("char **")] sbyte** res);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_info_host(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* hostname, [NativeTypeName("uint16_t")] ushort port, [NativeTypeName("const char *")] sbyte* req, [NativeTypeName("char **")] sbyte** res);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_info_any(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* req, [NativeTypeName("char **")] sbyte** res);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_info_foreach(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* req, [NativeTypeName("aerospike_info_foreach_callback")] delegate* unmanaged[Cdecl]<as_error*, as_node*, sbyte*, sbyte*, void*, byte> callback, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_get(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_read *")] as_policy_read* policy, [NativeTypeName("const as_key *")] as_key* key, as_record** rec);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_get_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_read *")] as_policy_read* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("as_async_record_listener")] delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop, [NativeTypeName("as_pipe_listener")] delegate* unmanaged[Cdecl]<void*, as_event_loop*, void> pipe_listener);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_select(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_read *")] as_policy_read* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("const char *[]")] sbyte** bins, as_record** rec);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_select_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_read *")] as_policy_read* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("const char *[]")] sbyte** bins, [NativeTypeName("as_async_record_listener")] delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop, [NativeTypeName("as_pipe_listener")] delegate* unmanaged[Cdecl]<void*, as_event_loop*, void> pipe_listener);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_select_bins(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_read *")] as_policy_read* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("const char *[]")] sbyte** bins, [NativeTypeName("uint32_t")] uint n_bins, as_record** rec);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_select_bins_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_read *")] as_policy_read* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("const char *[]")] sbyte** bins, [NativeTypeName("uint32_t")] uint n_bins, [NativeTypeName("as_async_record_listener")] delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop, [NativeTypeName("as_pipe_listener")] delegate* unmanaged[Cdecl]<void*, as_event_loop*, void> pipe_listener);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_exists(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_read *")] as_policy_read* policy, [NativeTypeName("const as_key *")] as_key* key, as_record** rec);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_exists_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_read *")] as_policy_read* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("as_async_record_listener")] delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop, [NativeTypeName("as_pipe_listener")] delegate* unmanaged[Cdecl]<void*, as_event_loop*, void> pipe_listener);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_put(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_write *")] as_policy_write* policy, [NativeTypeName("const as_key *")] as_key* key, as_record* rec);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_put_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_write *")] as_policy_write* policy, [NativeTypeName("const as_key *")] as_key* key, as_record* rec, [NativeTypeName("as_async_write_listener")] delegate* unmanaged[Cdecl]<as_error*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop, [NativeTypeName("as_pipe_listener")] delegate* unmanaged[Cdecl]<void*, as_event_loop*, void> pipe_listener);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_remove(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_remove *")] as_policy_remove* policy, [NativeTypeName("const as_key *")] as_key* key);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_remove_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_remove *")] as_policy_remove* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("as_async_write_listener")] delegate* unmanaged[Cdecl]<as_error*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop, [NativeTypeName("as_pipe_listener")] delegate* unmanaged[Cdecl]<void*, as_event_loop*, void> pipe_listener);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_operate(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_operate *")] as_policy_operate* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("const as_operations *")] as_operations* ops, as_record** rec);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_operate_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_operate *")] as_policy_operate* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("const as_operations *")] as_operations* ops, [NativeTypeName("as_async_record_listener")] delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop, [NativeTypeName("as_pipe_listener")] delegate* unmanaged[Cdecl]<void*, as_event_loop*, void> pipe_listener);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_apply(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_apply *")] as_policy_apply* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("const char *")] sbyte* module, [NativeTypeName("const char *")] sbyte* function, as_list* arglist, as_val** result);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_apply_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_apply *")] as_policy_apply* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("const char *")] sbyte* module, [NativeTypeName("const char *")] sbyte* function, as_list* arglist, [NativeTypeName("as_async_value_listener")] delegate* unmanaged[Cdecl]<as_error*, as_val*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop, [NativeTypeName("as_pipe_listener")] delegate* unmanaged[Cdecl]<void*, as_event_loop*, void> pipe_listener);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_put_async_ex(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_write *")] as_policy_write* policy, [NativeTypeName("const as_key *")] as_key* key, as_record* rec, [NativeTypeName("as_async_write_listener")] delegate* unmanaged[Cdecl]<as_error*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop, [NativeTypeName("as_pipe_listener")] delegate* unmanaged[Cdecl]<void*, as_event_loop*, void> pipe_listener, [NativeTypeName("size_t *")] nuint* length, [NativeTypeName("size_t *")] nuint* comp_length);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_key_remove_async_ex(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_remove *")] as_policy_remove* policy, [NativeTypeName("const as_key *")] as_key* key, [NativeTypeName("as_async_write_listener")] delegate* unmanaged[Cdecl]<as_error*, void*, as_event_loop*, void> listener, void* udata, as_event_loop* event_loop, [NativeTypeName("as_pipe_listener")] delegate* unmanaged[Cdecl]<void*, as_event_loop*, void> pipe_listener, [NativeTypeName("size_t *")] nuint* length);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_job_wait(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* module, [NativeTypeName("uint64_t")] ulong job_id, [NativeTypeName("uint32_t")] uint interval_ms);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_job_info(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* module, [NativeTypeName("uint64_t")] ulong job_id, [NativeTypeName("_Bool")] byte stop_if_in_progress, as_job_info* info);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_query* as_query_init(as_query* query, [NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_query* as_query_new([NativeTypeName("const char *")] sbyte* ns, [NativeTypeName("const char *")] sbyte* set);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_query_destroy(as_query* query);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_query_select_init(as_query* query, [NativeTypeName("uint16_t")] ushort n);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_query_select(as_query* query, [NativeTypeName("const char *")] sbyte* bin);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_query_where_init(as_query* query, [NativeTypeName("uint16_t")] ushort n);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_query_apply(as_query* query, [NativeTypeName("const char *")] sbyte* module, [NativeTypeName("const char *")] sbyte* function, [NativeTypeName("const as_list *")] as_list* arglist);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_query_to_bytes([NativeTypeName("const as_query *")] as_query* query, [NativeTypeName("uint8_t **")] byte** bytes, [NativeTypeName("uint32_t *")] uint* bytes_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_query_from_bytes(as_query* query, [NativeTypeName("const uint8_t *")] byte* bytes, [NativeTypeName("uint32_t")] uint bytes_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_query* as_query_from_bytes_new([NativeTypeName("const uint8_t *")] byte* bytes, [NativeTypeName("uint32_t")] uint bytes_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_query_compare(as_query* q1, as_query* q2);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_query_foreach(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_query *")] as_policy_query* policy, as_query* query, [NativeTypeName("aerospike_query_foreach_callback")] delegate* unmanaged[Cdecl]<as_val*, void*, byte> callback, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_query_partitions(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_query *")] as_policy_query* policy, as_query* query, as_partition_filter* pf, [NativeTypeName("aerospike_query_foreach_callback")] delegate* unmanaged[Cdecl]<as_val*, void*, byte> callback, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_query_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_query *")] as_policy_query* policy, as_query* query, [NativeTypeName("as_async_query_record_listener")] delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, byte> listener, void* udata, as_event_loop* event_loop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_query_partitions_async(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_query *")] as_policy_query* policy, as_query* query, as_partition_filter* pf, [NativeTypeName("as_async_query_record_listener")] delegate* unmanaged[Cdecl]<as_error*, as_record*, void*, as_event_loop*, byte> listener, void* udata, as_event_loop* event_loop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_query_background(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_write *")] as_policy_write* policy, [NativeTypeName("const as_query *")] as_query* query, [NativeTypeName("uint64_t *")] ulong* query_id);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void aerospike_cluster_stats([NativeTypeName("struct as_cluster_s *")] as_cluster* cluster, as_cluster_stats* stats);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void aerospike_stats_destroy(as_cluster_stats* stats);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void aerospike_node_stats(as_node* node, as_node_stats* stats);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("char *")]
    public static extern sbyte* aerospike_stats_to_string(as_cluster_stats* stats);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_txn* as_txn_create();

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_txn* as_txn_create_capacity([NativeTypeName("uint32_t")] uint reads_capacity, [NativeTypeName("uint32_t")] uint writes_capacity);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_txn_destroy(as_txn* txn);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_commit(aerospike* @as, as_error* err, as_txn* txn, as_commit_status* commit_status);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_abort(aerospike* @as, as_error* err, as_txn* txn, as_abort_status* abort_status);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_commit_async(aerospike* @as, as_error* err, as_txn* txn, [NativeTypeName("as_commit_listener")] delegate* unmanaged[Cdecl]<as_error*, as_commit_status, void*, as_event_loop*, void> listener, void* udata, [NativeTypeName("struct as_event_loop *")] as_event_loop* event_loop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_abort_async(aerospike* @as, as_error* err, as_txn* txn, [NativeTypeName("as_abort_listener")] delegate* unmanaged[Cdecl]<as_error*, as_abort_status, void*, as_event_loop*, void> listener, void* udata, [NativeTypeName("struct as_event_loop *")] as_event_loop* event_loop);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_udf_list(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, as_udf_files* files);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_udf_get(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* filename, as_udf_type type, as_udf_file* file);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_udf_put(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* filename, as_udf_type type, as_bytes* content);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_udf_put_wait(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* filename, [NativeTypeName("uint32_t")] uint interval_ms);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_udf_remove(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* filename);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_udf_remove_wait(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_info *")] as_policy_info* policy, [NativeTypeName("const char *")] sbyte* filename, [NativeTypeName("uint32_t")] uint interval_ms);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_create_user(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* user_name, [NativeTypeName("const char *")] sbyte* password, [NativeTypeName("const char **")] sbyte** roles, int roles_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_create_pki_user(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* user_name, [NativeTypeName("const char **")] sbyte** roles, int roles_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_drop_user(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* user_name);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_set_password(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* user_name, [NativeTypeName("const char *")] sbyte* password);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_change_password(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* user_name, [NativeTypeName("const char *")] sbyte* password);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_grant_roles(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* user_name, [NativeTypeName("const char **")] sbyte** roles, int roles_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_revoke_roles(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* user_name, [NativeTypeName("const char **")] sbyte** roles, int roles_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_create_role(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* role, as_privilege** privileges, int privileges_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_create_role_whitelist(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* role, as_privilege** privileges, int privileges_size, [NativeTypeName("const char **")] sbyte** whitelist, int whitelist_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_create_role_quotas(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* role, as_privilege** privileges, int privileges_size, [NativeTypeName("const char **")] sbyte** whitelist, int whitelist_size, int read_quota, int write_quota);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_drop_role(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* role);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_grant_privileges(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* role, as_privilege** privileges, int privileges_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_revoke_privileges(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* role, as_privilege** privileges, int privileges_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_set_whitelist(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* role, [NativeTypeName("const char **")] sbyte** whitelist, int whitelist_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_set_quotas(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* role, int read_quota, int write_quota);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_query_user(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* user_name, as_user** user);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_user_destroy(as_user* user);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_query_users(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, as_user*** users, int* users_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_users_destroy(as_user** users, int users_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_query_role(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, [NativeTypeName("const char *")] sbyte* role_name, as_role** role);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_role_destroy(as_role* role);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_status aerospike_query_roles(aerospike* @as, as_error* err, [NativeTypeName("const as_policy_admin *")] as_policy_admin* policy, as_role*** roles, int* roles_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_roles_destroy(as_role** roles, int roles_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_arraylist* as_arraylist_init(as_arraylist* list, [NativeTypeName("uint32_t")] uint capacity, [NativeTypeName("uint32_t")] uint block_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_arraylist* as_arraylist_new([NativeTypeName("uint32_t")] uint capacity, [NativeTypeName("uint32_t")] uint block_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_arraylist_destroy(as_arraylist* list);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint32_t")]
    public static extern uint as_arraylist_hashcode([NativeTypeName("const as_arraylist *")] as_arraylist* list);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint32_t")]
    public static extern uint as_arraylist_size([NativeTypeName("const as_arraylist *")] as_arraylist* list);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_concat(as_arraylist* list, [NativeTypeName("const as_arraylist *")] as_arraylist* list2);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_trim(as_arraylist* list, [NativeTypeName("uint32_t")] uint index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_val* as_arraylist_head([NativeTypeName("const as_arraylist *")] as_arraylist* list);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_arraylist* as_arraylist_tail([NativeTypeName("const as_arraylist *")] as_arraylist* list);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_arraylist* as_arraylist_drop([NativeTypeName("const as_arraylist *")] as_arraylist* list, [NativeTypeName("uint32_t")] uint n);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_arraylist* as_arraylist_take([NativeTypeName("const as_arraylist *")] as_arraylist* list, [NativeTypeName("uint32_t")] uint n);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_val* as_arraylist_get([NativeTypeName("const as_arraylist *")] as_arraylist* list, [NativeTypeName("uint32_t")] uint index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("int64_t")]
    public static extern long as_arraylist_get_int64([NativeTypeName("const as_arraylist *")] as_arraylist* list, [NativeTypeName("uint32_t")] uint index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern double as_arraylist_get_double([NativeTypeName("const as_arraylist *")] as_arraylist* list, [NativeTypeName("uint32_t")] uint index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("char *")]
    public static extern sbyte* as_arraylist_get_str([NativeTypeName("const as_arraylist *")] as_arraylist* list, [NativeTypeName("uint32_t")] uint index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_set(as_arraylist* list, [NativeTypeName("uint32_t")] uint index, as_val* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_set_int64(as_arraylist* list, [NativeTypeName("uint32_t")] uint index, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_set_double(as_arraylist* list, [NativeTypeName("uint32_t")] uint index, double value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_set_str(as_arraylist* list, [NativeTypeName("uint32_t")] uint index, [NativeTypeName("const char *")] sbyte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_insert(as_arraylist* list, [NativeTypeName("uint32_t")] uint index, as_val* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_insert_int64(as_arraylist* list, [NativeTypeName("uint32_t")] uint index, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_insert_double(as_arraylist* list, [NativeTypeName("uint32_t")] uint index, double value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_insert_str(as_arraylist* list, [NativeTypeName("uint32_t")] uint index, [NativeTypeName("const char *")] sbyte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_append(as_arraylist* list, as_val* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_append_int64(as_arraylist* list, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_append_double(as_arraylist* list, double value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_append_str(as_arraylist* list, [NativeTypeName("const char *")] sbyte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_prepend(as_arraylist* list, as_val* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_prepend_int64(as_arraylist* list, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_prepend_double(as_arraylist* list, double value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_prepend_str(as_arraylist* list, [NativeTypeName("const char *")] sbyte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern int as_arraylist_remove(as_arraylist* list, [NativeTypeName("uint32_t")] uint index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_arraylist_foreach([NativeTypeName("const as_arraylist *")] as_arraylist* list, [NativeTypeName("as_list_foreach_callback")] delegate* unmanaged[Cdecl]<as_val*, void*, byte> callback, void* udata);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bit_write(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_bit_policy* policy, [NativeTypeName("uint16_t")] ushort command, int offset, [NativeTypeName("uint32_t")] uint size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bit_shift(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_bit_policy* policy, [NativeTypeName("uint16_t")] ushort command, int bit_offset, [NativeTypeName("uint32_t")] uint bit_size, [NativeTypeName("uint32_t")] uint shift);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bit_math(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_bit_policy* policy, [NativeTypeName("uint16_t")] ushort command, int bit_offset, [NativeTypeName("uint32_t")] uint bit_size, [NativeTypeName("uint64_t")] ulong value, [NativeTypeName("_Bool")] byte sign, as_bit_overflow_action action);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bit_byte_math(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_bit_policy* policy, [NativeTypeName("uint16_t")] ushort command, int bit_offset, [NativeTypeName("uint32_t")] uint bit_size, [NativeTypeName("uint32_t")] uint value_size, [NativeTypeName("uint8_t *")] byte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bit_read(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("uint16_t")] ushort command, int bit_offset, [NativeTypeName("uint32_t")] uint bit_size);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_bit_scan(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("uint16_t")] ushort command, int bit_offset, [NativeTypeName("uint32_t")] uint bit_size, [NativeTypeName("_Bool")] byte value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_bit_resize(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_bit_policy* policy, [NativeTypeName("uint32_t")] uint byte_size, as_bit_resize_flags flags);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_bit_insert(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_bit_policy* policy, int byte_offset, [NativeTypeName("uint32_t")] uint value_byte_size, [NativeTypeName("uint8_t *")] byte* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_bit_set_int(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_bit_policy* policy, int bit_offset, [NativeTypeName("uint32_t")] uint bit_size, [NativeTypeName("int64_t")] long value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_bit_get_int(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, int bit_offset, [NativeTypeName("uint32_t")] uint bit_size, [NativeTypeName("_Bool")] byte sign);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_hll_read(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("uint16_t")] ushort command);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_hll_read_list(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("uint16_t")] ushort command, as_list* list);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_hll_init_mh(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_hll_policy* policy, int index_bit_count, int mh_bit_count);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_hll_add_mh(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_hll_policy* policy, as_list* list, int index_bit_count, int mh_bit_count);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_hll_set_union(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_hll_policy* policy, as_list* list);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_hll_refresh_count(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_hll_fold(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, int index_bit_count);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_map_policy_init(as_map_policy* policy);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_map_policy_set(as_map_policy* policy, as_map_order order, as_map_write_mode mode);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_map_policy_set_flags(as_map_policy* policy, as_map_order order, [NativeTypeName("uint32_t")] uint flags);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_map_policy_set_all(as_map_policy* policy, as_map_order order, [NativeTypeName("uint32_t")] uint flags, [NativeTypeName("_Bool")] byte persist_index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_create(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_map_order order);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_create_all(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_map_order order, [NativeTypeName("_Bool")] byte persist_index);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_set_policy(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_map_policy* policy);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_put(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_map_policy* policy, as_val* key, as_val* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_put_items(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_map_policy* policy, as_map* items);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_increment(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_map_policy* policy, as_val* key, as_val* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_decrement(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_map_policy* policy, as_val* key, as_val* value);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_clear(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_key(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* key, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_key_list(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list* keys, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_key_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* begin, as_val* end, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_key_rel_index_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* key, [NativeTypeName("int64_t")] long index, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_key_rel_index_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* key, [NativeTypeName("int64_t")] long index, [NativeTypeName("uint64_t")] ulong count, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_value(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_value_list(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list* values, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_value_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* begin, as_val* end, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_value_rel_rank_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, [NativeTypeName("int64_t")] long rank, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_value_rel_rank_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, [NativeTypeName("int64_t")] long rank, [NativeTypeName("uint64_t")] ulong count, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_index(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_index_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_index_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, [NativeTypeName("uint64_t")] ulong count, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_rank(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_rank_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_remove_by_rank_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, [NativeTypeName("uint64_t")] ulong count, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_size(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_key(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* key, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_key_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* begin, as_val* end, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_key_list(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list* keys, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_key_rel_index_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* key, [NativeTypeName("int64_t")] long index, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_key_rel_index_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* key, [NativeTypeName("int64_t")] long index, [NativeTypeName("uint64_t")] ulong count, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_value(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_value_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* begin, as_val* end, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_value_list(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_list* values, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_value_rel_rank_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, [NativeTypeName("int64_t")] long rank, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_value_rel_rank_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, as_val* value, [NativeTypeName("int64_t")] long rank, [NativeTypeName("uint64_t")] ulong count, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_index(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_index_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_index_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long index, [NativeTypeName("uint64_t")] ulong count, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_rank(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_rank_range_to_end(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_map_get_by_rank_range(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, as_cdt_ctx* ctx, [NativeTypeName("int64_t")] long rank, [NativeTypeName("uint64_t")] ulong count, as_map_return_type return_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_exp* as_exp_compile(as_exp_entry* table, [NativeTypeName("uint32_t")] uint n);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("char *")]
    public static extern sbyte* as_exp_compile_b64(as_exp* exp);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_exp_destroy_b64([NativeTypeName("char *")] sbyte* b64);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint8_t *")]
    public static extern byte* as_exp_write(as_exp* exp, [NativeTypeName("uint8_t *")] byte* ptr);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("uint8_t *")]
    public static extern byte* as_exp_write_index(as_exp* exp, [NativeTypeName("uint8_t *")] byte* ptr);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("int64_t")]
    public static extern long as_exp_get_ctx_type([NativeTypeName("const as_cdt_ctx *")] as_cdt_ctx* ctx, as_exp_type default_type);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("int64_t")]
    public static extern long as_exp_get_list_type(as_exp_type default_type, as_list_return_type rtype, [NativeTypeName("_Bool")] byte is_multi);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("int64_t")]
    public static extern long as_exp_get_map_type(as_exp_type type, as_map_return_type rtype, [NativeTypeName("_Bool")] byte is_multi);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern as_exp* as_exp_from_base64([NativeTypeName("const char *")] sbyte* base64);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    public static extern void as_exp_destroy(as_exp* exp);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_exp_write(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const as_exp *")] as_exp* exp, as_exp_write_flags flags);

    [DllImport("aerospike", CallingConvention = CallingConvention.Cdecl, ExactSpelling = true)]
    [return: NativeTypeName("_Bool")]
    public static extern byte as_operations_exp_read(as_operations* ops, [NativeTypeName("const char *")] sbyte* name, [NativeTypeName("const as_exp *")] as_exp* exp, as_exp_read_flags flags);
}
