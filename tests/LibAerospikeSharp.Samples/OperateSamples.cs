using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class OperateSamples : SampleFixture
{
    [Test]
    public void Operate_SeveralOperations()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("name", "Alice"), new Bin("counter", 1)]);

        Operation[] operations =
        [
            Operation.Write("name", "Bob"),
            Operation.Increment("counter", 1),
            Operation.Read("counter"),
        ];
        Record record = client.Operate(key, operations);
        Console.WriteLine(record["counter"]);

        Assert.That(Output.Trim(), Is.EqualTo("2"));
    }

    [Test]
    public void OperateOrdered_OneResultForEach()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("name", "Alice"), new Bin("counter", 1)]);
        Operation[] operations = [Operation.Write("name", "Bob"), Operation.Increment("counter", 1), Operation.Read("counter")];

        OperateResults results = client.OperateOrdered(key, operations);
        foreach (var (name, value) in results)
        {
            Console.WriteLine($"{name}: {value ?? "null"}"); // name: null, counter: null, counter: 2
        }

        Assert.That(Output.ReplaceLineEndings(" "), Is.EqualTo("name: null counter: null counter: 2 "));
    }
}
