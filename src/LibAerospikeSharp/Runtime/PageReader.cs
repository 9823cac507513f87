namespace LibAerospikeSharp.Runtime;

/// <summary>
/// Collects a page: the responses of a command whose listener is called once for each record. An event loop must never wait for a
/// consumer, and libaerospike can't pause a query. So back-pressure is by pages: a query asks for at most as many records as may be
/// held in memory, and the next page is asked for only when the consumer has taken this one.
/// </summary>
/// <param name="item">Reads a single record.</param>
internal sealed unsafe class PageReader<TItem>(ResponseReader<TItem> item) : ResponseReader<IReadOnlyList<TItem>>
{
    private readonly List<TItem> _items = [];

    public override bool Receive(NativeResponse response, in CommandScope command)
    {
        if (!item.TryRead(null, response, command, out var result, out var failure))
        {
            throw failure;
        }

        _items.Add(result!); // null where TItem is
        return true;
    }

    protected override IReadOnlyList<TItem> Read(NativeResponse response, in CommandScope command) => _items;
}
