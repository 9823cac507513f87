using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class BatchSamples : SampleFixture
{
    [Test]
    public void BatchOperate_ManyRecords()
    {
        var client = Client;
        client.BatchRemove([.. Enumerable.Range(0, 10).Select(i => new Key("test", "demo", $"counter_{i}"))]);

        Key[] keys = [.. Enumerable.Range(0, 10).Select(i => new Key("test", "demo", $"counter_{i}"))];
        BatchResults batch = client.BatchOperate(keys, [Operation.Increment("views", 1), Operation.Read("views")]);
        foreach (BatchRecord r in batch)
        {
            if (r.Record is { } found)
            {
                Console.WriteLine($"views: {found["views"]}");
            }
        }

        Assert.That(Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Is.EqualTo(Enumerable.Repeat("views: 1", 10)));
    }

    [Test]
    public void BatchRemove_ManyRecords()
    {
        var client = Client;

        Key[] keys = [.. Enumerable.Range(0, 100).Select(i => new Key("test", "demo", $"temp_{i}"))];
        BatchResults removed = client.BatchRemove(keys);

        Assert.That(removed, Has.Count.EqualTo(100));
    }

    [Test]
    public void BatchRead_ManyRecords()
    {
        var (client, keys) = (Client, Stored());

        BatchResults all = client.BatchRead(keys);
        BatchResults some = client.BatchRead(keys, ["name"]);
        BatchResults headers = client.BatchExists(keys);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(all[1].Record!["age"], Is.EqualTo(31));
            Assert.That(some[1].Record!["name"], Is.EqualTo("user1"));
            Assert.That(headers[1].Record!.Generation, Is.EqualTo(1));
        }
    }

    [Test]
    public void BatchRead_EachInItsWay()
    {
        var (client, keys) = (Client, Stored());

        BatchResults results = client.BatchRead(
        [
            new BatchReadEntry(keys[0]),
            new BatchReadEntry(keys[1], ["name"]),
            BatchReadEntry.Header(keys[2]),
        ]);

        Assert.That(results.Select(result => result.Record!.Bins.Count), Is.EqualTo(new[] { 2, 1, 0 }));
    }

    [Test]
    public void BatchWrite_EachInItsWay()
    {
        var (client, keys) = (Client, Stored());

        BatchResults results = client.BatchWrite(
        [
            new BatchWriteEntry(keys[0], [new Bin("name", "Alice"), new Bin("age", 30)]) { Policy = new WritePolicy { TimeToLive = TimeSpan.FromDays(1) } },
            new BatchWriteEntry(keys[1], [Operation.Increment("age", 1), Operation.Read("age")]),
            new BatchRemoveEntry(keys[2]) { Policy = WritePolicy.IfGeneration(1) },
            new BatchReadEntry(keys[3]),
        ]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Failed, Is.Empty);
            Assert.That(results[1].Record!["age"], Is.EqualTo(32));
            Assert.That(results[3].Record!["name"], Is.EqualTo("user3"));
        }
    }

    [Test]
    public void BatchRecord_WithErrorHandling()
    {
        var (client, keys) = (Client, Stored());
        client.Remove(keys[2]);

        foreach (BatchRecord r in client.BatchRead(keys).Failed)
        {
            Console.WriteLine($"{r.Key}: {r.ResultCode}");
        }

        Assert.That(Output.TrimEnd(), Is.EqualTo($"{keys[2]}: RecordNotFound"));
    }

    [Test]
    public void BatchPolicy_TimeoutsAndRetries()
    {
        var (client, keys) = (Client, Stored());
        var entries = keys.Select(key => new BatchWriteEntry(key, [new Bin("age", 1)]));

        var patient = new BatchPolicy { TotalTimeout = TimeSpan.FromSeconds(10), MaxRecordRetries = 3 };
        BatchResults results = client.BatchWrite(entries, patient);

        Assert.That(results.AllSucceeded, Is.True);
    }

    [Test]
    public void BatchReadColumns_NumbersOfManyRecords()
    {
        var (client, keys) = (Client, Stored());

        var ages = new long[keys.Length];
        var hasAge = new bool[keys.Length];
        int found = client.BatchReadColumns(keys, [new BinColumn<long>("age", ages, hasAge)]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.EqualTo(keys.Length));
            Assert.That(ages[1], Is.EqualTo(31));
            Assert.That(hasAge.All(has => has), Is.True);
        }
    }

    [Test]
    public async Task BatchOperate_Asynchronously()
    {
        var (client, keys) = (Client, Stored());

        BatchResults batch = await client.BatchOperateAsync(keys, [Operation.Increment("views", 1), Operation.Read("views")]);

        Assert.That(batch.Select(r => r.Record!["views"]), Is.All.EqualTo(1L));

        BatchResults removed = await client.BatchRemoveAsync(keys);

        Assert.That(removed.AllSucceeded, Is.True);
    }

    private Key[] Stored()
    {
        Key[] keys = [.. Enumerable.Range(0, 4).Select(i => new Key("test", "demo", $"{TestContext.CurrentContext.Test.Name}_{i}"))];
        Client.BatchRemove(keys);
        Client.BatchWrite(keys.Select((key, i) => new BatchWriteEntry(key, [new Bin("name", $"user{i}"), new Bin("age", 30 + i)]))).ThrowIfFailed();
        return keys;
    }
}
