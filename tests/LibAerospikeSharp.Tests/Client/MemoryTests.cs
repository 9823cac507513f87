using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

public sealed class MemoryTests() : ClientFixture(CallStyle.Sync)
{
    private const long Megabyte = 1024 * 1024;

    [Test]
    [Category("Long")]
    public void Rounds_OneHundredThousand_LeaveResidentMemoryFlat()
    {
        var key = FreshKey();
        var missing = FreshKey("missing");
        Rounds(20_000, key, missing);
        var before = ResidentMemory.Bytes();
        Rounds(100_000, key, missing);
        var growth = ResidentMemory.Bytes() - before;

        TestContext.Out.WriteLine($"resident before: {before / Megabyte} MB, growth: {growth / 1024} KB");
        Assert.That(growth, Is.InRange(-5 * Megabyte, 5 * Megabyte));
    }

    private static IEnumerable<TestCaseData> Writes
    {
        get
        {
            Bin[] bins = [new("a", 1), new("b", 2.5), new("c", true), new("d", "text"), new("e", new byte[16])];
            var policy = new WritePolicy { TotalTimeout = Patience.Deadline, TimeToLive = TimeSpan.FromSeconds(300), SendKey = true, Exists = RecordExistsAction.Update };
            byte[] nothing = [];
            yield return Case("Put", (client, key) => client.Put(key, bins));
            yield return Case("Put of a collection expression", (client, key) => client.Put(key, [new Bin("a", 1), new Bin("d", "text")]));
            yield return Case("Put of a span", (client, key) => client.Put(key, bins.AsSpan(1, 3), policy));
            yield return Case("Put through the class", (client, key) => ((AerospikeClient)client).Put(key, bins));
            yield return Case("Put of a collection expression through the class", (client, key) => ((AerospikeClient)client).Put(key, [new Bin("a", 1)]));
            yield return Case("Put with a policy", (client, key) => client.Put(key, bins, policy));
            yield return Case("Increment", (client, key) => client.Increment(key, "i", 1, policy));
            yield return Case("Append", (client, key) => client.Append(key, "text", "", policy));
            yield return Case("Prepend", (client, key) => client.Prepend(key, "blob", nothing, policy));
            yield return Case("Touch", (client, key) => client.Touch(key, TimeSpan.FromSeconds(60), policy));
            yield return Case("RemoveBins", (client, key) => client.RemoveBins(key, ["none", "neither"], policy));
            yield return Case("TryRemove", (client, key) => client.TryRemove(key));
        }
    }

    [TestCaseSource(nameof(Writes))]
    public void Write_OnItsWay_AllocatesNothing(Action<IAerospikeClient, Key> write)
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("i", 1), new Bin("text", "x"), new Bin("blob", new byte[1])]);
        for (var i = 0; i < 200; i++)
        {
            write(Client, key);
        }

        Assert.That(Enumerable.Range(0, 3).Min(_ => Allocated()), Is.Zero); // what the collector took from the pools is made anew

        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                write(Client, key);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static TestCaseData Case(string name, Action<IAerospikeClient, Key> write) => new TestCaseData(write).SetArgDisplayNames(name);

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
}
