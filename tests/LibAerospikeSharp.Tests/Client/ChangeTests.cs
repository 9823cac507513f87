using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Changes of single bins.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class ChangeTests(CallStyle style) : ClientFixture(style)
{
    private static readonly byte[] s_blob = [1, 2];

    private static IEnumerable<TestCaseData> WrongTypes
    {
        get
        {
            Action<IAerospikeClient, Key>[] changes =
            [
                (client, key) => client.Increment(key, "text", 1),
                (client, key) => client.Increment(key, "text", 0.5),
                (client, key) => client.Increment(key, "integer", 0.5),
                (client, key) => client.Increment(key, "double", 1),
                (client, key) => client.Increment(key, "list", 1),
                (client, key) => client.Append(key, "integer", "x"),
                (client, key) => client.Append(key, "blob", "x"),
                (client, key) => client.Append(key, "text", s_blob),
                (client, key) => client.Prepend(key, "double", "x"),
                (client, key) => client.Prepend(key, "text", s_blob),
            ];
            return changes.Select((change, i) => new TestCaseData(change).SetArgDisplayNames($"{i}"));
        }
    }

    [Test]
    public void Increment_IntegerBin_Adds()
    {
        var key = Stored();
        Client.Increment(key, "integer", 1);
        Client.Increment(key, "integer", -5L);
        Assert.That(Client.Get(key).Get<long>("integer"), Is.EqualTo(-3));
    }

    [Test]
    public void Increment_DoubleBin_Adds()
    {
        var key = Stored();
        Client.Increment(key, "double", 0.5);
        Assert.That(Client.Get(key).Get<double>("double"), Is.EqualTo(2.0));
    }

    [Test]
    public void Increment_NoRecord_CreatesItFromZero()
    {
        var key = FreshKey();
        Client.Increment(key, "integer", 7);
        Client.Increment(key, "double", 0.25);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(key)["integer"], Is.EqualTo(7));
            Assert.That(Client.Get(key)["double"], Is.EqualTo(0.25));
        }
    }

    [Test]
    public void Increment_BeyondTheRange_WrapsAround()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("integer", long.MaxValue)]);
        Client.Increment(key, "integer", 1);
        Assert.That(Client.Get(key)["integer"], Is.EqualTo(long.MinValue));
    }

    [Test]
    public void Append_Text_StandsBehind()
    {
        var key = Stored();
        Client.Append(key, "text", " Smith ü");
        Assert.That(Client.Get(key)["text"], Is.EqualTo("Alice Smith ü"));
    }

    [Test]
    public void Prepend_Text_StandsBefore()
    {
        var key = Stored();
        Client.Prepend(key, "text", "Hello, ");
        Assert.That(Client.Get(key)["text"], Is.EqualTo("Hello, Alice"));
    }

    [Test]
    public void AppendAndPrepend_Blob_StandAround()
    {
        var key = Stored();
        Client.Append(key, "blob", new byte[] { 3, 0 });
        Client.Prepend(key, "blob", new byte[] { 0 });
        Assert.That(Client.Get(key)["blob"], Is.EqualTo(new byte[] { 0, 1, 2, 3, 0 }));
    }

    [Test]
    public void AppendAndPrepend_NoRecord_MakeIt()
    {
        var key = FreshKey();
        Client.Append(key, "a", "x");
        Client.Prepend(key, "b", s_blob);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(key)["a"], Is.EqualTo("x"));
            Assert.That(Client.Get(key).Get<byte[]>("b"), Is.EqualTo(s_blob));
        }
    }

    [Test]
    public void Append_Nothing_ChangesOnlyTheGeneration()
    {
        var key = Stored();
        Client.Append(key, "text", "");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(key)["text"], Is.EqualTo("Alice"));
            Assert.That(Client.Get(key).Generation, Is.EqualTo(2));
        }
    }

    [TestCaseSource(nameof(WrongTypes))]
    public void Change_BinOfAnotherType_ThrowsAndLeavesIt(Action<IAerospikeClient, Key> change)
    {
        var key = Stored();
        Assert.That(() => change(Client, key), Throws.TypeOf<BinTypeException>());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Client.Get(key).Generation, Is.EqualTo(1));
            Assert.That(Client.Get(key)["text"], Is.EqualTo("Alice"));
        }
    }

    [Test]
    public void Increment_UpdateOnlyAndNoRecord_Throws() =>
        Assert.That(
            () => Client.Increment(FreshKey(), "integer", 1, new WritePolicy { Exists = RecordExistsAction.UpdateOnly }),
            Throws.TypeOf<RecordNotFoundException>());

    [Test]
    public void Increment_TheGeneration_Writes()
    {
        var key = Stored();
        Client.Increment(key, "integer", 1, WritePolicy.IfGeneration(1));
        Assert.That(() => Client.Increment(key, "integer", 1, WritePolicy.IfGeneration(1)), Throws.TypeOf<RecordGenerationException>());
    }

    [Test]
    public void RemoveBins_SomeOfThem_LeavesTheOthers()
    {
        var key = Stored();
        Client.RemoveBins(key, ["text", "blob", "list", "nothing"]);
        Assert.That(Client.Get(key).Bins.Keys, Is.EquivalentTo(new[] { "integer", "double" }));
    }

    [Test]
    public void RemoveBins_AllOfThem_RemovesTheRecord()
    {
        var key = Stored();
        Client.RemoveBins(key, ["text", "blob", "list", "integer", "double"]);
        Assert.That(Client.Exists(key), Is.False);
    }

    [Test]
    public void RemoveBins_None_IsRejected() => Assert.That(() => Client.RemoveBins(Stored(), []), Throws.ArgumentException.With.Message.Contains("no bins to remove"));

    [Test]
    public void RemoveBins_BadName_IsRejected() =>
        Assert.That(() => Client.RemoveBins(Stored(), ["a", new string('x', 16)]), Throws.ArgumentException.With.Message.Contains("16 bytes"));

    [Test]
    public void RemoveBins_NoRecord_Throws() =>
        Assert.That(() => Client.RemoveBins(FreshKey(), ["a"]), Throws.TypeOf<RecordNotFoundException>());

    [Test]
    public void RemoveBins_OtherGeneration_Throws() =>
        Assert.That(() => Client.RemoveBins(Stored(), ["a"], WritePolicy.IfGeneration(9)), Throws.TypeOf<RecordGenerationException>());

    [Test]
    public void Change_BinNameOf15Bytes_Works()
    {
        var key = FreshKey();
        var name = new string('b', 15);
        Client.Increment(key, name, 1);
        Client.RemoveBins(key, [name]);
        Assert.That(Client.Exists(key), Is.False);
    }

    private Key Stored()
    {
        var key = FreshKey();
        Client.Put(key, [new Bin("text", "Alice"), new Bin("integer", 1), new Bin("double", 1.5), new Bin("blob", s_blob), new Bin("list", new[] { 1 })]);
        return key;
    }
}
