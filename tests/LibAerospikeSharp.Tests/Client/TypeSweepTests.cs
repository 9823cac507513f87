using LibAerospikeSharp.Tests.Values;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>What is stored is read back equal. What could not be read back equal is rejected by the name of its type.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class TypeSweepTests(CallStyle style) : ClientFixture(style)
{
    [TestCaseSource(typeof(TypeSweep), nameof(TypeSweep.Stored))]
    public void Put_StorableType_IsReadBackEqual(object value, object read)
    {
        var key = FreshKey();
        Client.Put(key, new Dictionary<string, object?> { ["bin"] = value, ["list"] = new[] { value } });

        var record = Client.Get(key);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record["bin"], Is.EqualTo(read));
            Assert.That(record["list"], Is.EqualTo(new[] { read }));
        }
    }

    // The result of a method that yields may be another one the next time.
    [Test]
    public void Write_SequenceThatCanBeReadOnce_IsReadBackEqual()
    {
        var keys = Enumerable.Range(0, 4).Select(i => FreshKey($"{i}")).ToArray();
        Client.Put(keys[0], [new Bin("bin", Drain())]);
        Client.Operate(keys[1], [Operation.Write("bin", Drain())]);
        Client.BatchWrite([new BatchWriteEntry(keys[2], [new Bin("bin", Drain())])]).ThrowIfFailed();
        Client.Put(keys[3], new Dictionary<string, object?> { ["bin"] = Drain() });

        Assert.That(keys.Select(key => Client.Get(key).Get<int[]>("bin")), Is.All.EqualTo(new[] { 1, 2, 3 }));

        static IEnumerable<int> Drain()
        {
            var queue = new Queue<int>([1, 2, 3]);
            return Dequeue(queue);
        }

        static IEnumerable<int> Dequeue(Queue<int> queue)
        {
            while (queue.TryDequeue(out var item))
            {
                yield return item;
            }
        }
    }

    [TestCaseSource(typeof(RejectedTypes), nameof(RejectedTypes.All))]
    public void Put_OtherType_IsRejectedByName(object value, Type rejected)
    {
        var key = FreshKey();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                () => Client.Put(key, new Dictionary<string, object?> { ["bin"] = value }),
                Throws.ArgumentException.With.Message.StartsWith("Bin 'bin'").And.Message.Contains($"A value of type {rejected} can't be stored."));
            Assert.That(Client.Exists(key), Is.False);
        }
    }
}
