using System.Collections;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>A list whose elements are computed when they are asked for.</summary>
internal sealed class Projection<T>(int count, Func<int, T> element) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => element(index);

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, count).Select(element).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
