using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

public sealed class MemoryTests : ClientFixture
{
    private const long Megabyte = 1024 * 1024;

    [Test]
    [Category("Long")]
    public void Rounds_OneHundredThousand_LeaveResidentMemoryFlat()
    {
        var key = FreshKey();
        var missing = FreshKey("missing");
        Rounds(20_000, key, missing);
        var before = ResidentBytes();
        Rounds(100_000, key, missing);
        var growth = ResidentBytes() - before;

        TestContext.Out.WriteLine($"resident before: {before / Megabyte} MB, growth: {growth / 1024} KB");
        Assert.That(growth, Is.InRange(-5 * Megabyte, 5 * Megabyte));
    }

    [Test]
    public void Put_Bins_AllocatesNothing()
    {
        var key = FreshKey();
        Bin[] bins = [new("a", 1), new("b", 2.5), new("c", true), new("d", "text"), new("e", new byte[16])];
        for (var i = 0; i < 200; i++)
        {
            Client.Put(key, bins);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Client.Put(key, bins);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private void Rounds(int count, Key key, Key missing)
    {
        for (var i = 0; i < count; i++)
        {
            Client.Put(key, [new Bin("i", i), new Bin("text", "some text")]);
            if (Client.Get(key).Get<int>("i") != i || Client.Find(missing) is not null)
            {
                Assert.Fail($"round {i} read something else than it wrote");
            }
        }
    }

    private static long ResidentBytes()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Environment.WorkingSet;
    }
}
