using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Runtime;

/// <summary>
/// Runs calls of libaerospike that take more stack than the caller's thread may have: a put keeps some 30 bytes for every
/// bin there, operations as much for each of them, and a batch 5 bytes for each row.
/// </summary>
internal static unsafe class LargeStack
{
    /// <summary>Up to here a put needs no more stack than one of a single bin, and a batch than one of a single row: 32 KiB are enough.</summary>
    public const int BinLimit = 1000;

    private const int Size = 4 * 1024 * 1024;

    public static as_status Put(aerospike* client, as_error* error, as_policy_write* policy, as_key* key, as_record* record) =>
        Run(() => NativeMethods.aerospike_key_put(client, error, policy, key, record));

    public static as_status Operate(
        aerospike* client, as_error* error, as_policy_operate* policy, as_key* key, as_operations* operations, as_record** record) =>
        Run(() => NativeMethods.aerospike_key_operate(client, error, policy, key, operations, record));

    public static as_status PutAsync(aerospike* client, as_error* error, as_policy_write* policy, as_key* key, as_record* record, void* udata) =>
        Run(() => NativeMethods.aerospike_key_put_async(client, error, policy, key, record, PendingCommand.WriteListener, udata, null, null));

    public static as_status OperateAsync(
        aerospike* client, as_error* error, as_policy_operate* policy, as_key* key, as_operations* operations, void* udata) =>
        Run(() => NativeMethods.aerospike_key_operate_async(client, error, policy, key, operations, PendingCommand.RecordListener, udata, null, null));

    public static as_status Batch(aerospike* client, as_error* error, as_policy_batch* policy, as_batch_records* records, bool hasWrite) =>
        Run(() => hasWrite
            ? NativeMethods.aerospike_batch_write(client, error, policy, records)
            : NativeMethods.aerospike_batch_read(client, error, policy, records));

    public static as_status BatchAsync(
        aerospike* client, as_error* error, as_policy_batch* policy, as_batch_records* records, bool hasWrite, void* udata) =>
        Run(() => hasWrite
            ? NativeMethods.aerospike_batch_write_async(client, error, policy, records, PendingCommand.BatchListener, udata, null)
            : NativeMethods.aerospike_batch_read_async(client, error, policy, records, PendingCommand.BatchListener, udata, null));

    private static as_status Run(Func<as_status> call)
    {
        var status = as_status.AEROSPIKE_OK;
        var thread = new Thread(() => status = call(), Size);
        thread.Start();

        // The call works on the caller's memory: nothing may come before its end, an interruption neither.
        var interrupted = false;
        while (true)
        {
            try
            {
                thread.Join();
                break;
            }
            catch (ThreadInterruptedException)
            {
                interrupted = true;
            }
        }

        if (interrupted)
        {
            Thread.CurrentThread.Interrupt();
        }

        return status;
    }
}
