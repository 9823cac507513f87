using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>The loop that reads a record, changes it and writes it if nobody else has.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class ModifyTests(CallStyle style) : ClientFixture(style)
{
    private const int Threads = 8;
    private const int Increments = 100;

    private static Bin[] Plus1(Record? record) => [new("val", (record?.Get<long>("val") ?? 0) + 1)];

    [Test]
    public void Modify_ARecord_WritesWhatTheChangeReturns()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 41), new Bin("other", "x")]);
        Assert.That(Client.Modify(key, Plus1), Is.True);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(key)["val"], Is.EqualTo(42));
            Assert.That(Client.Get(key)["other"], Is.EqualTo("x"));
            Assert.That(Client.Get(key).Generation, Is.EqualTo(2));
        }
    }

    [Test]
    public void Modify_NoRecord_CreatesIt()
    {
        var key = FreshKey();
        Client.Modify(key, Plus1);
        Assert.That(Client.Get(key)["val"], Is.EqualTo(1));
    }

    [Test]
    public void Modify_ChangeReturnsNull_WritesNothing()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)]);
        Assert.That(Client.Modify(key, _ => null), Is.False);
        Assert.That(Client.Get(key).Generation, Is.EqualTo(1));
    }

    [Test]
    public void Modify_OthersWriteInBetween_StartsAnew()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)]);
        var calls = 0;
        Client.Modify(key, record =>
        {
            if (++calls == 1)
            {
                Client.Increment(key, "val", 10);
            }

            return Plus1(record);
        });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(calls, Is.EqualTo(2));
            Assert.That(Client.Get(key)["val"], Is.EqualTo(12));
        }
    }

    [Test]
    public void Modify_OthersMakeOrRemoveItInBetween_StartsAnew()
    {
        var key = FreshKey();
        var calls = 0;
        Client.Modify(key, record =>
        {
            calls++;
            if (calls == 1)
            {
                Client.Put(key, [new Bin("val", 5)]);
            }
            else if (calls == 2)
            {
                Client.Remove(key);
            }

            return Plus1(record);
        });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(calls, Is.EqualTo(3));
            Assert.That(Client.Get(key)["val"], Is.EqualTo(1));
        }
    }

    [Test]
    public void Modify_OthersAlwaysWriteInBetween_ThrowsAfterTheAttempts()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 1)]);
        var calls = 0;
        Assert.That(
            () => Client.Modify(
                key,
                record =>
                {
                    calls++;
                    Client.Increment(key, "val", 1);
                    return Plus1(record);
                },
                maxAttempts: 3),
            Throws.TypeOf<RecordGenerationException>().With.Message.StartsWith($"Modify of {key} failed"));
        Assert.That(calls, Is.EqualTo(3));
    }

    [Test]
    public void Modify_WriteFailsOtherwise_IsNotRepeated()
    {
        var key = FreshKey();
        var calls = 0;
        Assert.That(
            () => Client.Modify(key, _ =>
            {
                calls++;
                return [new Bin("val", new byte[9 * 1024 * 1024])];
            }),
            Throws.TypeOf<RecordTooBigException>());
        Assert.That(calls, Is.EqualTo(1));
    }

    // A write that libaerospike repeated by itself would find the generation that its first attempt left.
    [Test]
    public void Modify_ResponseLost_ThrowsInDoubtAndChangesOnce()
    {
        using var server = AerospikeTestServer.Start();
        using var client = Connect(server.Address.ToString());
        var key = new Key("test", "tests", "lost");
        client.Put(key, [new Bin("val", 1)]);

        Assert.That(
            () => client.Modify(
                key,
                record =>
                {
                    server.BreakNext(ResponseFault.Close);
                    return Plus1(record);
                },
                policy: new WritePolicy { MaxRetries = 3 }),
            Throws.InstanceOf<AerospikeException>().With.Property(nameof(AerospikeException.InDoubt)).True);
        Assert.That(client.Get(key)["val"], Is.EqualTo(2));
    }

    [TestCase(false, true)]
    [TestCase(true, false)]
    public void IsCollision_GenerationConflict_IsOneUnlessInDoubt(bool inDoubt, bool expected) =>
        Assert.That(AerospikeClient.IsCollision(new RecordGenerationException("", ResultCode.RecordGeneration, inDoubt)), Is.EqualTo(expected));

    [TestCase(false, true)]
    [TestCase(true, false)]
    public void IsCollision_RecordMade_IsOneUnlessInDoubt(bool inDoubt, bool expected) =>
        Assert.That(AerospikeClient.IsCollision(new RecordExistsException("", ResultCode.RecordExists, inDoubt)), Is.EqualTo(expected));

    [Test]
    public void IsCollision_OtherFailure_IsNone() =>
        Assert.That(AerospikeClient.IsCollision(new RecordTooBigException("", ResultCode.RecordTooBig)), Is.False);

    // The documented limit: such a record can't be told from the one that was read.
    [Test]
    public void Modify_RecordRemovedAndMadeAgainInBetween_LooksUnchanged()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 100)]);
        var calls = 0;
        Client.Modify(key, record =>
        {
            calls++;
            Client.Remove(key);
            Client.Put(key, [new Bin("val", 500)]);
            return Plus1(record);
        });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(calls, Is.EqualTo(1));
            Assert.That(Client.Get(key)["val"], Is.EqualTo(101));
        }
    }

    [Test]
    public void Modify_NoRecordAndOnlyRemovals_WritesNothing()
    {
        var key = FreshKey();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Modify(key, _ => [new Bin("val", default(Value))]), Is.False);
            Assert.That(Client.Exists(key), Is.False);
        }
    }

    [Test]
    public void Modify_ReadFails_NamesModify() =>
        Assert.That(
            () => Client.Modify(new Key("nowhere", "tests", 1), Plus1),
            Throws.TypeOf<ServerException>().With.Message.StartsWith("Modify of nowhere/tests/1 failed"));

    [Test]
    public void Modify_ChangeThrows_ThrowsThat() =>
        Assert.That(() => Client.Modify(FreshKey(), _ => throw new NotSupportedException("mine")), Throws.TypeOf<NotSupportedException>());

    [Test]
    public void Modify_PolicyWithAGenerationOrExists_IsRejected() =>
        Assert.Multiple(() =>
        {
            Assert.That(() => Client.Modify(FreshKey(), Plus1, policy: WritePolicy.IfGeneration(1)), Throws.ArgumentException);
            Assert.That(() => Client.Modify(FreshKey(), Plus1, policy: new WritePolicy { Exists = RecordExistsAction.Update }), Throws.ArgumentException);
        });

    [Test]
    public void Modify_NoAttempts_IsRejected() => Assert.That(() => Client.Modify(FreshKey(), Plus1, maxAttempts: 0), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Modify_ManyThreads_LosesNoIncrement()
    {
        var key = FreshKey();
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < Increments; i++)
            {
                Client.Modify(key, Plus1, maxAttempts: int.MaxValue);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(key)["val"], Is.EqualTo((long)(Threads * Increments)));
            Assert.That(Client.Get(key).Generation, Is.EqualTo((uint)(Threads * Increments)));
        }
    }

    // As users write it by hand.
    [Test]
    public void PutIfGeneration_ManyThreads_LosesNoIncrement()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("val", 0)]);
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            for (var done = 0; done < Increments;)
            {
                var current = Client.Get(key);
                try
                {
                    Client.Put(key, [new Bin("val", current.Get<long>("val") + 1)], WritePolicy.IfGeneration(current.Generation));
                    done++;
                }
                catch (RecordGenerationException)
                {
                    Thread.Yield();
                }
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.That(Client.Get(key)["val"], Is.EqualTo(Threads * Increments));
    }
}
