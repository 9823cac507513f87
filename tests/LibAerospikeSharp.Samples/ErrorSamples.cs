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
    public async Task Put_WhileTheFailureIsTransient()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(server.Address.ToString());
        var key = Key;
        server.FailNext((int)ResultCode.DeviceOverload);

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await client.PutAsync(key, [new Bin("age", 31)]);
                break;
            }
            catch (AerospikeException e) when (e.IsTransient && !e.InDoubt && attempt < 5)
            {
                await Task.Delay(Random.Shared.Next(10 << attempt));
            }
        }

        Assert.That(client.Get(key).Get<int>("age"), Is.EqualTo(31));
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
        server.BreakNext(ResponseFault.Close);
        Increment("age");

        Assert.That(Output, Does.Match("^Error: BinIncompatibleType Increment of test/demo/user1 failed: .*\nNo response: read the record before you try again\n$"));
    }
}
