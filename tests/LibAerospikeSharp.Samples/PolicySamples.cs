using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class PolicySamples : SampleFixture
{
    [Test]
    public void Put_CreateOnly()
    {
        var (client, key) = (Client, Key);
        Bin[] bins = [new("val", 1)];

        // fails if the record exists
        client.Put(key, bins, new WritePolicy { Exists = RecordExistsAction.CreateOnly });

        Assert.That(() => client.Put(key, bins, new WritePolicy { Exists = RecordExistsAction.CreateOnly }), Throws.TypeOf<RecordExistsException>());
    }

    [Test]
    public void Put_ReplaceOnly()
    {
        var (client, key) = (Client, Key);
        Bin[] bins = [new("val", 1)];
        client.Put(key, [new Bin("old", 1)]);

        // fails if there is no record; removes its other bins
        client.Put(key, bins, new WritePolicy { Exists = RecordExistsAction.ReplaceOnly });

        Assert.That(client.Get(key).Bins.Keys, Is.EqualTo(new[] { "val" }));
        client.Remove(key);
        Assert.That(() => client.Put(key, bins, new WritePolicy { Exists = RecordExistsAction.ReplaceOnly }), Throws.TypeOf<RecordNotFoundException>());
    }

    [Test]
    public void Put_WithItsKey()
    {
        var (client, key) = (Client, Key);
        Bin[] bins = [new("val", 1)];

        // stores the user key with the record
        client.Put(key, bins, new WritePolicy { SendKey = true });

        Assert.That(client.Exists(key, new ReadPolicy { SendKey = true }), Is.True);
    }

    [Test]
    public void Policy_WithTimeouts()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("val", 1)]);

        var patient = new ReadPolicy { TotalTimeout = TimeSpan.FromSeconds(5), SocketTimeout = TimeSpan.FromSeconds(1), MaxRetries = 3 };
        Record record = client.Get(key, patient);

        Assert.That(record["val"], Is.EqualTo(1));
    }

    [Test]
    public void Connect_WithDefaultPolicies()
    {
        using var client = AerospikeClient.Connect(new AerospikeClientOptions
        {
            Seeds = AerospikeHost.ParseList(Server),
            DefaultReadPolicy = new ReadPolicy { TotalTimeout = TimeSpan.FromMilliseconds(500) },
            DefaultWritePolicy = new WritePolicy { SendKey = true, TimeToLive = TimeSpan.FromDays(1) },
        });

        client.Put(Key, [new Bin("val", 1)]);
        Assert.That(client.Get(Key).TimeToLive, Is.InRange(TimeSpan.FromDays(1) - TimeSpan.FromMinutes(1), TimeSpan.FromDays(1)));
    }
}
