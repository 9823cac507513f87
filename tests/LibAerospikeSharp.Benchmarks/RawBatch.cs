using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Benchmarks;

/// <summary>libaerospike as a C program would use it: the same batch, with nothing managed on the way.</summary>
internal sealed unsafe class RawBatch : IDisposable
{
    private readonly aerospike* _client;
    private readonly sbyte** _names;
    private readonly int _count;
    private readonly sbyte* _namespace = (sbyte*)Marshal.StringToCoTaskMemUTF8("test");
    private readonly sbyte* _set = (sbyte*)Marshal.StringToCoTaskMemUTF8("benchmarks");
    private readonly sbyte* _number = (sbyte*)Marshal.StringToCoTaskMemUTF8("number");

    public RawBatch(string seeds, IReadOnlyList<string> userKeys)
    {
        _count = userKeys.Count;
        _names = (sbyte**)NativeMemory.Alloc((nuint)_count, (nuint)sizeof(sbyte*));
        for (var i = 0; i < _count; i++)
        {
            _names[i] = (sbyte*)Marshal.StringToCoTaskMemUTF8(userKeys[i]);
        }

        var host = AerospikeHost.ParseList(seeds)[0];
        as_config config;
        NativeMethods.as_config_init(&config);
        var name = (sbyte*)Marshal.StringToCoTaskMemUTF8(host.Name);
        NativeMethods.as_config_add_host(&config, name, (ushort)host.Port);
        Marshal.FreeCoTaskMem((nint)name);
        _client = NativeMethods.aerospike_new(&config);
        as_error error;
        Check(NativeMethods.aerospike_connect(_client, &error));
    }

    /// <summary>Reads all bins of all records.</summary>
    /// <returns>The sum of the bins "number".</returns>
    public long Read()
    {
        var rows = (as_batch_read_record*)NativeMemory.AllocZeroed((nuint)_count, (nuint)sizeof(as_batch_read_record));
        var records = new as_batch_records
        {
            list = new as_vector { list = rows, capacity = (uint)_count, size = (uint)_count, item_size = (uint)sizeof(as_batch_read_record) },
        };
        for (var i = 0; i < _count; i++)
        {
            NativeMethods.as_key_init_strp(&rows[i].key, _namespace, _set, _names[i], 0);
            rows[i].read_all_bins = 1;
        }

        as_error error;
        Check(NativeMethods.aerospike_batch_read(_client, &error, null, &records));
        long sum = 0;
        for (var i = 0; i < _count; i++)
        {
            sum += NativeMethods.as_record_get_int64(&rows[i].record, _number, 0);
        }

        NativeMethods.as_batch_records_destroy(&records);
        NativeMemory.Free(rows);
        return sum;
    }

    public void Dispose()
    {
        as_error error;
        NativeMethods.aerospike_close(_client, &error);
        NativeMethods.aerospike_destroy(_client);
        for (var i = 0; i < _count; i++)
        {
            Marshal.FreeCoTaskMem((nint)_names[i]);
        }

        NativeMemory.Free(_names);
        Marshal.FreeCoTaskMem((nint)_namespace);
        Marshal.FreeCoTaskMem((nint)_set);
        Marshal.FreeCoTaskMem((nint)_number);
    }

    private static void Check(as_status status)
    {
        if (status != as_status.AEROSPIKE_OK)
        {
            throw new InvalidOperationException($"libaerospike failed: {status}.");
        }
    }
}
