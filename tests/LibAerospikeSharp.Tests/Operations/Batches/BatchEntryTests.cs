using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Operations.Batches;

/// <summary>What entries and requests refuse before anything is sent.</summary>
public sealed class BatchEntryTests
{
    private static readonly Key s_key = new("test", "batch", "key");

    private static IEnumerable<TestCaseData> Rejected
    {
        get
        {
            yield return Case("no key to read", () => new BatchReadEntry(null!));
            yield return Case("no key for a header", () => BatchReadEntry.Header(null!));
            yield return Case("no key to write", () => new BatchWriteEntry(null!, [new Bin("a", 1)]));
            yield return Case("no key to remove", () => new BatchRemoveEntry(null!));
            yield return Case("no bins to read", () => new BatchReadEntry(s_key, Array.Empty<string>()));
            yield return Case("a bin to read twice", () => new BatchReadEntry(s_key, ["a", "a"]));
            yield return Case("a bin's name too long", () => new BatchReadEntry(s_key, ["sixteen-letters!"]));
            yield return Case("no operations", () => new BatchReadEntry(s_key, Array.Empty<Operation>()));
            yield return Case("no operation at all", () => new BatchReadEntry(s_key, new Operation[1]));
            yield return Case("a write in a read", () => new BatchReadEntry(s_key, [Operation.Read("a"), Operation.Touch()]));
            yield return Case("two reads of all", () => new BatchReadEntry(s_key, [Operation.ReadAll(), Operation.Read("a")]));
            yield return Case("no bins to write", () => new BatchWriteEntry(s_key, Array.Empty<Bin>()));
            yield return Case("a bin to write twice", () => new BatchWriteEntry(s_key, [new Bin("a", 1), new Bin("a", 2)]));
            yield return Case("no bin at all", () => new BatchWriteEntry(s_key, new Bin[1]));
            yield return Case("only reads in a write", () => new BatchWriteEntry(s_key, [Operation.Read("a")]));
            yield return Case("no dictionary", () => new BatchWriteEntry(s_key, (Dictionary<string, object?>)null!));
            yield return Case("an empty dictionary", () => new BatchWriteEntry(s_key, new Dictionary<string, object?>()));
            yield return Case("a type that can't be stored", () => new BatchWriteEntry(s_key, new Dictionary<string, object?> { ["a"] = new object() }));
        }
    }

    private static IEnumerable<TestCaseData> PoliciesOfTheWhole
    {
        get
        {
            var second = TimeSpan.FromSeconds(5);
            yield return Policy(new WritePolicy { TotalTimeout = second }, "TotalTimeout");
            yield return Policy(new WritePolicy { SocketTimeout = second }, "SocketTimeout");
            yield return Policy(new WritePolicy { ConnectTimeout = second }, "ConnectTimeout");
            yield return Policy(new WritePolicy { TimeoutDelay = second }, "TimeoutDelay");
            yield return Policy(new WritePolicy { MaxRetries = 1 }, "MaxRetries");
            yield return Policy(new WritePolicy { SleepBetweenRetries = second }, "SleepBetweenRetries");
            yield return Policy(new WritePolicy { Replica = ReplicaPolicy.Any }, "Replica");
            yield return Policy(new WritePolicy { Compress = true }, "Compress");
            yield return Policy(new WritePolicy { ErrorVerbosity = ErrorVerbosity.Message }, "ErrorVerbosity");
            yield return Policy(new OperatePolicy { ReadModeAP = ReadModeAP.All }, "ReadModeAP");
            yield return Policy(new OperatePolicy { ReadModeSC = ReadModeSC.Linearize }, "ReadModeSC");
            yield return Policy(new OperatePolicy { ReadTouchTtlPercent = 1 }, "ReadTouchTtlPercent");

            static TestCaseData Policy(WritePolicy policy, string name) => new(policy, name) { TestName = $"{{m}}({name})" };
        }
    }

    [TestCaseSource(nameof(Rejected))]
    public void Constructor_WhatCantBeSent_IsRejected(Func<object> make) => Assert.That(() => make(), Throws.InstanceOf<ArgumentException>());

    [TestCaseSource(nameof(PoliciesOfTheWhole))]
    public void Policy_OfTheWholeBatch_IsRejected(WritePolicy policy, string name)
    {
        var message = $"{name} can't be set for a single batch record.";
        Assert.That(() => new BatchWriteEntry(s_key, [new Bin("a", 1)]) { Policy = policy }, Throws.ArgumentException.With.Message.StartsWith(message));
        Assert.That(() => new BatchRemoveEntry(s_key) { Policy = policy }, Throws.ArgumentException.With.Message.StartsWith(message));
    }

    [Test]
    public void Policy_OfTheWholeBatchForARead_IsRejected()
    {
        Assert.That(() => new BatchReadEntry(s_key) { Policy = new ReadPolicy { TotalTimeout = TimeSpan.FromSeconds(1) } }, Throws.ArgumentException);
        Assert.That(() => new BatchReadEntry(s_key) { Policy = new ReadPolicy { SendKey = true } }, Throws.ArgumentException);
    }

    [Test]
    public void Policy_WithoutMeaningForARemoval_IsRejected()
    {
        Assert.That(() => new BatchRemoveEntry(s_key) { Policy = new WritePolicy { Exists = RecordExistsAction.UpdateOnly } }, Throws.ArgumentException.With.Message.Contains("Exists"));
        Assert.That(() => new BatchRemoveEntry(s_key) { Policy = new WritePolicy { TimeToLive = TimeToLive.NeverExpire } }, Throws.ArgumentException.With.Message.Contains("TimeToLive"));
        Assert.That(() => new BatchRemoveEntry(s_key) { Policy = new WritePolicy { OnLockingOnly = true } }, Throws.ArgumentException.With.Message.Contains("OnLockingOnly"));
    }

    // Compiled is enough: "new" stands for a key, and for a bin.
    [Test]
    public void Overloads_OfCollectionsOfNew_AreUnambiguous()
    {
        Func<IAerospikeClient, object>[] calls =
        [
            client => client.BatchRead([new("test", "batch", 1)]),
            client => client.BatchRead([]),
            client => client.BatchRemove([new("test", "batch", 1)]),
            client => client.BatchReadAsync([new("test", "batch", 1)]),
            _ => new BatchWriteEntry(s_key, [new("a", 1)]),
        ];
        Assert.That(calls[^1](null!), Is.InstanceOf<BatchWriteEntry>()); // no client needed
    }

    [Test]
    public void Policy_GenerationWithoutItsPolicy_IsRejected() =>
        Assert.That(() => new BatchWriteEntry(s_key, [new Bin("a", 1)]) { Policy = new WritePolicy { Generation = 1 } }, Throws.ArgumentException);

    [Test]
    public void Policy_NoneOrOfARecord_IsTaken()
    {
        var policy = new WritePolicy { SendKey = true, TimeToLive = TimeSpan.FromSeconds(5), DurableDelete = false };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new BatchWriteEntry(s_key, [new Bin("a", 1)]) { Policy = policy }.Policy, Is.EqualTo(policy));
            Assert.That(new BatchRemoveEntry(s_key) { Policy = null }.Policy, Is.Null);
        }
    }

    [Test]
    public void ToString_Entries_TellsWhatIsDone() =>
        Assert.That(
            new BatchEntry[] { new BatchReadEntry(s_key), new BatchWriteEntry(s_key, [new Bin("a", 1)]), new BatchRemoveEntry(s_key) }.Select(entry => entry.ToString()),
            Is.EqualTo(new[] { $"ReadAll {s_key}", $"WriteOperations {s_key}", $"Remove {s_key}" }));

    private static TestCaseData Case(string name, Func<object> make) => new(make) { TestName = $"{{m}}({name})" };
}
