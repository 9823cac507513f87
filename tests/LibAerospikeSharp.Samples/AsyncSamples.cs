using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class AsyncSamples : SampleFixture
{
    [Test]
    public async Task Put_ADictionary()
    {
        await using var client = await AerospikeClient.ConnectAsync(Server);

        var key = new Key("test", "demo", "user1");

        await client.PutAsync(key, new Dictionary<string, object?> { ["name"] = "Alice", ["age"] = 30 });

        Assert.That((await client.GetAsync(key))["name"], Is.EqualTo("Alice"));
    }

    [Test]
    public async Task Put_EveryTypeOfValue()
    {
        var (client, key) = (Client, Key);
        await client.PutAsync(key, [new Bin("none_bin", "there before")]);

        await client.PutAsync(key, new Dictionary<string, object?>
        {
            ["str_bin"] = "hello",
            ["int_bin"] = 42,
            ["float_bin"] = 3.14,
            ["bytes_bin"] = new byte[] { 0, 1, 2 },
            ["list_bin"] = new[] { 1, 2, 3 },
            ["map_bin"] = new Dictionary<string, object?> { ["nested"] = "dict" },
            ["bool_bin"] = true,
            ["none_bin"] = null,
        });

        Assert.That((await client.GetAsync(key)).Bins, Has.Count.EqualTo(7));
    }

    [Test]
    public async Task Put_WithATimeToLive()
    {
        var (client, key) = (Client, Key);
        Bin[] bins = [new("val", 1)];

        await client.PutAsync(key, bins, new WritePolicy { TimeToLive = TimeSpan.FromSeconds(300) });

        Assert.That((await client.GetAsync(key)).TimeToLive, Is.InRange(TimeSpan.FromSeconds(240), TimeSpan.FromSeconds(300)));

        await client.PutAsync(key, bins, new WritePolicy { TimeToLive = TimeToLive.NeverExpire });

        Assert.That((await client.GetAsync(key)).TimeToLive, Is.Null);
    }

    [Test]
    public async Task Put_WithPolicies()
    {
        var (client, key) = (Client, Key);
        Bin[] bins = [new("val", 1)];

        await client.PutAsync(key, bins, new WritePolicy { Exists = RecordExistsAction.CreateOnly });
        await client.PutAsync(key, bins, new WritePolicy { Exists = RecordExistsAction.ReplaceOnly });
        await client.PutAsync(key, bins, new WritePolicy { SendKey = true });

        Assert.That((await client.GetAsync(key)).Generation, Is.EqualTo(3));
    }

    [Test]
    public async Task Increment_AndAppend()
    {
        var (client, key) = (Client, Key);
        await client.PutAsync(key, [new Bin("age", 30), new Bin("score", 1.5), new Bin("name", "Alice"), new Bin("greeting", "Alice")]);

        await client.IncrementAsync(key, "age", 1);
        await client.IncrementAsync(key, "score", 0.5);
        await client.AppendAsync(key, "name", " Smith");
        await client.PrependAsync(key, "greeting", "Hello, ");

        var record = await client.GetAsync(key);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record["age"], Is.EqualTo(31));
            Assert.That(record["score"], Is.EqualTo(2.0));
            Assert.That(record["name"], Is.EqualTo("Alice Smith"));
            Assert.That(record["greeting"], Is.EqualTo("Hello, Alice"));
        }
    }

    [Test]
    public async Task Remove_ARecord()
    {
        var (client, key) = (Client, Key);
        await client.PutAsync(key, [new Bin("val", 1)]);

        await client.RemoveAsync(key);

        for (var i = 0; i < 5; i++)
        {
            await client.PutAsync(key, [new Bin("val", i)]);
        }

        await client.RemoveAsync(key, WritePolicy.IfGeneration(5));

        Assert.That(await client.ExistsAsync(key), Is.False);
    }

    [Test]
    public async Task RemoveBins_SomeOfThem()
    {
        var (client, key) = (Client, Key);
        await client.PutAsync(key, [new Bin("val", 1), new Bin("temp_bin", 1), new Bin("debug_bin", 1)]);

        await client.RemoveBinsAsync(key, ["temp_bin", "debug_bin"]);

        Assert.That((await client.GetAsync(key)).Bins.Keys, Is.EqualTo(new[] { "val" }));
    }

    [Test]
    public async Task Touch_ARecord()
    {
        var (client, key) = (Client, Key);
        await client.PutAsync(key, [new Bin("val", 1)]);

        await client.TouchAsync(key, TimeSpan.FromSeconds(600));

        Assert.That((await client.GetAsync(key)).TimeToLive, Is.InRange(TimeSpan.FromSeconds(540), TimeSpan.FromSeconds(600)));
    }

    [Test]
    public async Task Operate_SeveralOperations()
    {
        var (client, key) = (Client, Key);
        await client.PutAsync(key, [new Bin("name", "Alice"), new Bin("counter", 1)]);
        Operation[] operations = [Operation.Write("name", "Bob"), Operation.Increment("counter", 1), Operation.Read("counter")];

        Record record = await client.OperateAsync(key, operations);
        OperateResults results = await client.OperateOrderedAsync(key, operations);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(record["counter"], Is.EqualTo(2));
            Assert.That(results[2].Value, Is.EqualTo(3));
        }
    }

    [Test]
    public async Task Put_OnlyIfUnchanged()
    {
        var (client, key) = (Client, Key);
        await client.PutAsync(key, [new Bin("val", 1)]);

        Record current = await client.GetAsync(key);
        await client.TouchAsync(key, TimeToLive.NeverExpire); // somebody else
        try
        {
            await client.PutAsync(key, [new Bin("val", current.Get<long>("val") + 1)], WritePolicy.IfGeneration(current.Generation));
        }
        catch (RecordGenerationException)
        {
            Console.WriteLine("Record was modified concurrently, retry needed");
        }

        Assert.That(Output.Trim(), Is.EqualTo("Record was modified concurrently, retry needed"));
    }

    [Test]
    public async Task Get_ManyAtATime()
    {
        var client = Client;

        Key[] keys = [.. Enumerable.Range(0, 10_000).Select(i => new Key("test", "demo", $"user{i}"))];
        Record?[] records = await Task.WhenAll(keys.Select(key => client.FindAsync(key)));

        Assert.That(records, Has.Length.EqualTo(10_000));
    }

    [Test]
    public async Task Get_WithinATime()
    {
        var (client, key) = (Client, Key);

        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        Record? record = await client.FindAsync(key, cancellationToken: source.Token);

        Assert.That(record, Is.Null);
    }

    [Test]
    public async Task Get_WithErrorHandling()
    {
        var (client, key) = (Client, Key);

        try
        {
            Record record = await client.GetAsync(key);
        }
        catch (RecordNotFoundException)
        {
            Console.WriteLine("Not found");
        }
        catch (AerospikeException e)
        {
            Console.WriteLine($"Error: {e.ResultCode} {e.Message}");
        }

        Assert.That(Output.Trim(), Is.EqualTo("Not found"));
    }
}
