using System.Text;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

public sealed class StorageTests : WireFixture
{
    [Test]
    public void Put_ManyRecordsOfThreeBins_TakesUnder500BytesEach()
    {
        const int Count = 100_000;
        const int BatchSize = 1000;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Count; i += BatchSize)
        {
            var batch = new WireBatch();
            for (var n = i; n < i + BatchSize; n++)
            {
                var name = Encoding.ASCII.GetBytes($"user number {n}");
                var put = WireMessage.Put($"k{n}", "visits", n).Operation(OperationType.Write, "name", ParticleType.String, name).With("changed", n);
                batch.Add(put);
            }

            Client.SendForMany(batch.ToBody());
        }

        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.That(Client.Info("objects\n"), Is.EqualTo($"objects\t{Count}\n"));
        Assert.That(bytes / Count, Is.LessThan(500));
    }

    [TestCase(0, true)]
    [TestCase(4095, true)]
    [TestCase(4096, false)]
    public void Share_EqualNames_ReturnsOneStringUpToALimit(int namesBefore, bool isShared)
    {
        var pool = new NamePool();
        for (var i = 0; i < namesBefore; i++)
        {
            pool.Share($"other{i}");
        }

        var first = pool.Share(new string('n', 3));
        var second = pool.Share(new string('n', 3));

        Assert.That(second, Is.EqualTo(first));
        Assert.That(ReferenceEquals(first, second), Is.EqualTo(isShared));
    }
}
