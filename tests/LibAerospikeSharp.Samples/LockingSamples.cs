using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class LockingSamples : SampleFixture
{
    [Test]
    public void Put_OnlyIfUnchanged()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("val", 1)]);

        Record current = client.Get(key);
        client.Touch(key, TimeToLive.NeverExpire); // somebody else
        try
        {
            client.Put(key, [new Bin("val", current.Get<long>("val") + 1)], WritePolicy.IfGeneration(current.Generation));
        }
        catch (RecordGenerationException)
        {
            Console.WriteLine("Record was modified concurrently, retry needed");
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Output.Trim(), Is.EqualTo("Record was modified concurrently, retry needed"));
            Assert.That(client.Get(key)["val"], Is.EqualTo(1));
        }
    }

    [Test]
    public void Modify_UntilItSucceeds()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("val", 1)]);

        void AddOne()
        {
            client.Modify(key, record => [new Bin("val", (record?.Get<long>("val") ?? 0) + 1)]);
        }

        var threads = Enumerable.Range(0, 4).Select(_ => new Thread(AddOne)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.That(client.Get(key)["val"], Is.EqualTo(5));
    }
}
