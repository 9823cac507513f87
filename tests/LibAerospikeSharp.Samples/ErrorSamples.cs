using LibAerospikeSharp.TestServer;
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
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(server.Address.ToString());
        var key = Key;
        client.Put(key, [new Bin("name", "Alice"), new Bin("age", 30)]);

        void Increment(string bin)
        {
            try
            {
                client.Increment(key, bin, 1);
            }
            catch (AerospikeException e) when (e.InDoubt)
            {
                Console.WriteLine("No response: read the record before you try again");
            }
            catch (AerospikeException e)
            {
                Console.WriteLine($"Error: {e.ResultCode} {e.Message}");
            }
        }

        Increment("name");
        server.BreakNext(AnswerFault.Close);
        Increment("age");

        Assert.That(Output, Does.Match("^Error: BinIncompatibleType Increment of test/demo/user1 failed: .*\nNo response: read the record before you try again\n$"));
    }
}
