using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class PutSamples : SampleFixture
{
    [Test]
    public void Put_ADictionary()
    {
        using var client = AerospikeClient.Connect(Server);

        var key = new Key("test", "demo", "user1");

        client.Put(key, new Dictionary<string, object?> { ["name"] = "Alice", ["age"] = 30 });

        Assert.That(client.Get(key).Bins, Is.EquivalentTo(new Dictionary<string, object?> { ["name"] = "Alice", ["age"] = 30L }));
    }

    [Test]
    public void Put_BinsWithoutBoxing()
    {
        var (client, key) = (Client, Key);

        client.Put(key, [new Bin("name", "Alice"), new Bin("age", 30)]);

        Assert.That(client.Get(key).Get<int>("age"), Is.EqualTo(30));
    }

    [Test]
    public void Put_EveryTypeOfValue()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("none_bin", "there before")]);

        client.Put(key, new Dictionary<string, object?>
        {
            ["str_bin"] = "hello",
            ["int_bin"] = 42,
            ["float_bin"] = 3.14,
            ["bytes_bin"] = new byte[] { 0, 1, 2 },
            ["list_bin"] = new[] { 1, 2, 3 },
            ["map_bin"] = new Dictionary<string, object?> { ["nested"] = "dict" },
            ["bool_bin"] = true,
            ["none_bin"] = null, // removes the bin
        });

        var record = client.Get(key);
        Assert.Multiple(() =>
        {
            Assert.That(record["str_bin"], Is.EqualTo("hello"));
            Assert.That(record["int_bin"], Is.EqualTo(42L));
            Assert.That(record["float_bin"], Is.EqualTo(3.14));
            Assert.That(record["bytes_bin"], Is.EqualTo(new byte[] { 0, 1, 2 }));
            Assert.That(record.Get<int[]>("list_bin"), Is.EqualTo(new[] { 1, 2, 3 }));
            Assert.That(record.Get<Dictionary<string, string>>("map_bin")["nested"], Is.EqualTo("dict"));
            Assert.That(record["bool_bin"], Is.EqualTo(true));
            Assert.That(record.Bins.ContainsKey("none_bin"), Is.False);
        });
    }

    [Test]
    public void Put_WithATimeToLive()
    {
        var (client, key) = (Client, Key);
        Bin[] bins = [new("val", 1)];

        client.Put(key, bins, new WritePolicy { TimeToLive = TimeSpan.FromSeconds(300) });

        Assert.That(client.Get(key).TimeToLive, Is.InRange(TimeSpan.FromSeconds(240), TimeSpan.FromSeconds(300)));

        client.Put(key, bins, new WritePolicy { TimeToLive = TimeToLive.NeverExpire });

        Assert.That(client.Get(key).TimeToLive, Is.Null);
    }
}
