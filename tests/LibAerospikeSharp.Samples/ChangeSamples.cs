using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class ChangeSamples : SampleFixture
{
    [Test]
    public void Increment_AndAppend()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("age", 30), new Bin("score", 1.5), new Bin("name", "Alice"), new Bin("greeting", "Alice")]);

        client.Increment(key, "age", 1);
        client.Increment(key, "score", 0.5);
        client.Append(key, "name", " Smith");
        client.Prepend(key, "greeting", "Hello, ");

        var record = client.Get(key);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record["age"], Is.EqualTo(31));
            Assert.That(record["score"], Is.EqualTo(2.0));
            Assert.That(record["name"], Is.EqualTo("Alice Smith"));
            Assert.That(record["greeting"], Is.EqualTo("Hello, Alice"));
        }
    }

    [Test]
    public void Remove_ARecord()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("val", 1)]);

        client.Remove(key);                // RecordNotFoundException if there is no record
        bool was = client.TryRemove(key);  // false if there is no record

        using (Assert.EnterMultipleScope())
        {
            Assert.That(was, Is.False);
            Assert.That(client.Exists(key), Is.False);
        }
    }

    [Test]
    public void Remove_OnlyIfUnchanged()
    {
        var (client, key) = (Client, Key);
        for (var i = 0; i < 5; i++)
        {
            client.Put(key, [new Bin("val", i)]);
        }

        client.Remove(key, WritePolicy.IfGeneration(5));

        Assert.That(client.Exists(key), Is.False);
    }

    [Test]
    public void Remove_OnlyIfUnchanged_WrittenOut()
    {
        var (client, key) = (Client, Key);
        for (var i = 0; i < 5; i++)
        {
            client.Put(key, [new Bin("val", i)]);
        }

        client.Remove(key, new WritePolicy { GenerationPolicy = GenerationPolicy.ExpectEqual, Generation = 5 });

        Assert.That(client.Exists(key), Is.False);
    }

    [Test]
    public void RemoveBins_SomeOfThem()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("val", 1), new Bin("temp_bin", 1), new Bin("debug_bin", 1)]);

        client.RemoveBins(key, ["temp_bin", "debug_bin"]);

        Assert.That(client.Get(key).Bins.Keys, Is.EqualTo(new[] { "val" }));
    }

    [Test]
    public void Touch_ARecord()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("val", 1)]);

        client.Touch(key, TimeSpan.FromSeconds(600)); // lives 600 seconds from now on

        Assert.That(client.Get(key).TimeToLive, Is.InRange(TimeSpan.FromSeconds(540), TimeSpan.FromSeconds(600)));
    }
}
