namespace LibAerospikeSharp.Tests;

/// <summary>A client whose synchronous calls go through their asynchronous twins, so that one test shows both.</summary>
/// <param name="client">The client, which is disposed with this.</param>
internal sealed partial class AsyncTwin(IAerospikeClient client) : IAerospikeClient
{
    public bool IsConnected => client.IsConnected;

    public IAerospikeCluster Cluster { get; } = new ClusterTwin(client.Cluster);

    public void Put(Key key, Bin[] bins, WritePolicy? policy = null) => Wait(client.PutAsync(key, bins, policy));

    public void Put<TValue>(Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null) => Wait(client.PutAsync(key, bins, policy));

    public Record Get(Key key, ReadPolicy? policy = null) => Wait(client.GetAsync(key, policy));

    public Record Select(Key key, string[] bins, ReadPolicy? policy = null) => Wait(client.SelectAsync(key, bins, policy));

    public Record? Find(Key key, ReadPolicy? policy = null) => Wait(client.FindAsync(key, policy));

    public Record? Find(Key key, string[] bins, ReadPolicy? policy = null) => Wait(client.FindAsync(key, bins, policy));

    public bool Exists(Key key, ReadPolicy? policy = null) => Wait(client.ExistsAsync(key, policy));

    public RecordHeader? FindHeader(Key key, ReadPolicy? policy = null) => Wait(client.FindHeaderAsync(key, policy));

    public void Remove(Key key, WritePolicy? policy = null) => Wait(client.RemoveAsync(key, policy));

    public bool TryRemove(Key key, WritePolicy? policy = null) => Wait(client.TryRemoveAsync(key, policy));

    public void Increment(Key key, string bin, Value value, WritePolicy? policy = null) => Wait(client.IncrementAsync(key, bin, value, policy));

    public void Append(Key key, string bin, Value value, WritePolicy? policy = null) => Wait(client.AppendAsync(key, bin, value, policy));

    public void Prepend(Key key, string bin, Value value, WritePolicy? policy = null) => Wait(client.PrependAsync(key, bin, value, policy));

    public void RemoveBins(Key key, string[] bins, WritePolicy? policy = null) => Wait(client.RemoveBinsAsync(key, bins, policy));

    public void Touch(Key key, TimeToLive timeToLive, WritePolicy? policy = null) => Wait(client.TouchAsync(key, timeToLive, policy));

    public Record Operate(Key key, Operation[] operations, WritePolicy? policy = null) => Wait(client.OperateAsync(key, operations, policy));

    public OperateResults OperateOrdered(Key key, Operation[] operations, WritePolicy? policy = null) =>
        Wait(client.OperateOrderedAsync(key, operations, policy));

    public bool Modify(Key key, Func<Record?, Bin[]?> change, int maxAttempts = 100, WritePolicy? policy = null) =>
        Wait(client.ModifyAsync(key, change, maxAttempts, policy));

    public bool Ping() => Wait(client.PingAsync());

    public void Dispose() => client.DisposeAsync().AsTask().GetAwaiter().GetResult();

    public ValueTask DisposeAsync() => client.DisposeAsync();

    public Task<bool> PingAsync(CancellationToken cancellationToken = default) =>
        client.PingAsync(cancellationToken);

    public Task PutAsync(Key key, Bin[] bins, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.PutAsync(key, bins, policy, cancellationToken);

    public Task PutAsync<TValue>(Key key, IEnumerable<KeyValuePair<string, TValue>> bins, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.PutAsync(key, bins, policy, cancellationToken);

    public Task<Record> GetAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.GetAsync(key, policy, cancellationToken);

    public Task<Record> SelectAsync(Key key, string[] bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.SelectAsync(key, bins, policy, cancellationToken);

    public Task<Record?> FindAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.FindAsync(key, policy, cancellationToken);

    public Task<Record?> FindAsync(Key key, string[] bins, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.FindAsync(key, bins, policy, cancellationToken);

    public Task<bool> ExistsAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.ExistsAsync(key, policy, cancellationToken);

    public Task<RecordHeader?> FindHeaderAsync(Key key, ReadPolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.FindHeaderAsync(key, policy, cancellationToken);

    public Task RemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.RemoveAsync(key, policy, cancellationToken);

    public Task<bool> TryRemoveAsync(Key key, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.TryRemoveAsync(key, policy, cancellationToken);

    public Task IncrementAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.IncrementAsync(key, bin, value, policy, cancellationToken);

    public Task AppendAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.AppendAsync(key, bin, value, policy, cancellationToken);

    public Task PrependAsync(Key key, string bin, Value value, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.PrependAsync(key, bin, value, policy, cancellationToken);

    public Task RemoveBinsAsync(Key key, string[] bins, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.RemoveBinsAsync(key, bins, policy, cancellationToken);

    public Task TouchAsync(Key key, TimeToLive timeToLive, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.TouchAsync(key, timeToLive, policy, cancellationToken);

    public Task<Record> OperateAsync(Key key, Operation[] operations, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.OperateAsync(key, operations, policy, cancellationToken);

    public Task<OperateResults> OperateOrderedAsync(Key key, Operation[] operations, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.OperateOrderedAsync(key, operations, policy, cancellationToken);

    public Task<bool> ModifyAsync(Key key, Func<Record?, Bin[]?> change, int maxAttempts = 100, WritePolicy? policy = null, CancellationToken cancellationToken = default) =>
        client.ModifyAsync(key, change, maxAttempts, policy, cancellationToken);

    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private sealed class ClusterTwin(IAerospikeCluster cluster) : IAerospikeCluster
    {
        public IReadOnlyList<string> NodeNames => cluster.NodeNames;

        public string Info(string command) => Wait(cluster.InfoAsync(command));

        public Task<string> InfoAsync(string command, CancellationToken cancellationToken = default) => cluster.InfoAsync(command, cancellationToken);

        public IReadOnlyDictionary<string, string> InfoAll(string command) => Wait(cluster.InfoAllAsync(command));

        public Task<IReadOnlyDictionary<string, string>> InfoAllAsync(string command, CancellationToken cancellationToken = default) =>
            cluster.InfoAllAsync(command, cancellationToken);
    }
}
