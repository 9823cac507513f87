using LibAerospikeSharp.TestServer.Collections;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>
/// The in-memory server executes operations on lists and maps as a real server did. Run against a real server, the tests check that it
/// still does.
/// </summary>
public sealed class CollectionVectorTests
{
    // Other tests may run against the same real server.
    private readonly string _key = $"collections/{Guid.NewGuid()}";

    [Test]
    public void Send_RecordedOperations_GetTheResponsesOfARealServer()
    {
        using var server = new VectorServer();
        var differences = new List<string>();
        foreach (var vector in CollectionVector.All)
        {
            if (vector.Before != CollectionVector.Same)
            {
                server.Client.Send(WireMessage.Delete(_key));
                server.Client.Send(CollectionRequest.Put(_key, vector.Bin));
            }

            var response = vector.Request.Send(server.Client, _key);
            if (response != vector.Response)
            {
                differences.Add($"{vector}\n  but was {response}");
            }
        }

        server.Client.Send(WireMessage.Delete(_key));
        Assert.That(differences, Is.Empty);
    }

    [Test]
    public void Vectors_OfCollections_ContainEveryOperation()
    {
        var recorded = CollectionVector.All.SelectMany(vector => vector.Request.Operations).Select(operation => CodeOf(operation.Value)).ToHashSet();

        Assert.That(OperationTable.All.Select(row => (long)row.Code).Except(recorded), Is.Empty);
        Assert.That(CollectionVector.All.Count(vector => vector.Response.StartsWith("0 ", StringComparison.Ordinal)), Is.GreaterThan(1000));
    }

    [Test]
    [Explicit("Records collections.tsv anew from a real server.")]
    public void Record()
    {
        const int Keys = 900;
        const int Steps = 4;
        const int FirstSeed = 81_000_000;
        using var client = new WireClient(RealServer.Address!); // who runs this has set it
        using var writer = new StreamWriter(CollectionVector.Path) { NewLine = "\n" };
        for (var seed = FirstSeed; seed < FirstSeed + Keys; seed++)
        {
            var generator = new RequestGenerator(seed, isSmall: true);
            var damage = new PayloadDamage(new Random(seed));
            var bin = generator.Bin();
            client.Send(WireMessage.Delete(_key));
            client.Send(CollectionRequest.Put(_key, bin));
            for (var step = 0; step < Steps; step++)
            {
                var stored = client.Send(WireMessage.Get(_key)).Bins;
                var request = generator.Next(stored.Count == 0 ? null : (stored[0].Type, stored[0].Value));
                request = seed % 6 == 0 ? damage.Damage(request) : request;
                var before = step == 0 ? CollectionVector.Format(bin) : CollectionVector.Same;
                writer.WriteLine(new CollectionVector(before, request, request.Send(client, _key)));
            }
        }
    }

    // The code of an operation, also after a context. -1 if the payload is malformed.
    private static long CodeOf(byte[] payload)
    {
        if (payload is [0, var old, ..])
        {
            return old;
        }

        var reader = new RequestReader(payload);
        reader.TryReadList(out _);
        if (!reader.TryReadInteger(out var code) || code != 0xFF)
        {
            return code;
        }

        return reader.TryReadValue(out _) && reader.TryReadList(out _) && reader.TryReadInteger(out var inner) ? inner : -1;
    }
}
