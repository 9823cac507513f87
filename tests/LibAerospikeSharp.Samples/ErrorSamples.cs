using NUnit.Framework;

namespace LibAerospikeSharp.Samples;

public sealed class ErrorSamples : SampleFixture
{
    [Test]
    public void Get_WithErrorHandling()
    {
        var (client, key) = (Client, Key);

        try
        {
            Record record = client.Get(key);
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

    [Test]
    public void Increment_WithErrorHandling()
    {
        var (client, key) = (Client, Key);
        client.Put(key, [new Bin("name", "Alice")]);

        try
        {
            client.Increment(key, "name", 1);
        }
        catch (AerospikeException e) when (e.InDoubt)
        {
            Console.WriteLine("No answer came: read the record before trying again");
        }
        catch (AerospikeException e)
        {
            Console.WriteLine($"Error: {e.ResultCode} {e.Message}");
        }

        Assert.That(Output, Does.StartWith("Error: BinIncompatibleType Increment of test/demo/user1 failed"));
    }
}
