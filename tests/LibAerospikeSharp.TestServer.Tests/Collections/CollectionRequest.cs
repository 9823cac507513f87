using System.Globalization;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>Operations on the bin "b" of one record, sent as one request. It can be written as a line of text.</summary>
/// <param name="Operations">The operations.</param>
/// <param name="RespondsToAll">Whether each operation shall have a result.</param>
internal sealed record CollectionRequest(IReadOnlyList<(OperationType Type, byte[] Value)> Operations, bool RespondsToAll)
{
    private const string Bin = "b";
    private const char AllMark = '*';

    public static CollectionRequest Parse(string text)
    {
        var operations = text.TrimStart(AllMark).Split(' ').Select(part => part.Split(':'));
        return new CollectionRequest(
            [.. operations.Select(part => ((OperationType)byte.Parse(part[0], CultureInfo.InvariantCulture), Convert.FromHexString(part[1])))],
            text.StartsWith(AllMark));
    }

    /// <summary>A put of a value, or a removal of the record if there is none.</summary>
    public static WireMessage Put(string key, (ParticleType Type, byte[] Value)? bin) => bin is { } value
        ? new WireMessage { Info2 = Info2.Write }.ForKey(key).Operation(OperationType.Write, Bin, value.Type, value.Value)
        : WireMessage.Delete(key);

    public WireMessage ToMessage(string key)
    {
        // A request that only reads is handled in another way.
        var writes = Operations.Any(operation => operation.Type is not (OperationType.CdtRead or OperationType.Read));
        var message = new WireMessage
        {
            Info1 = Info1.Read,
            Info2 = (writes ? Info2.Write : Info2.None) | (RespondsToAll ? Info2.RespondAllOperations : Info2.None),
        };
        foreach (var (type, value) in Operations)
        {
            message.Operation(type, Bin, ParticleType.Blob, value);
        }

        return message.ForKey(key);
    }

    /// <summary>Sends the request, and returns the response and the value of the bin after it, as a line of text.</summary>
    public string Send(WireClient client, string key)
    {
        var response = client.Send(ToMessage(key));
        var stored = client.Send(WireMessage.Get(key));
        return $"{(int)response.Code} {Format(response)}\t{(int)stored.Code} {Format(stored)}";
    }

    /// <summary>Sends the request as a batch of one record, and returns the response and the value of the bin after it.</summary>
    public string SendAsBatch(WireClient client, string key)
    {
        var (records, code) = client.Send(new WireBatch().Add(ToMessage(key)));
        var stored = client.Send(WireMessage.Get(key));
        var results = records.Values.Select(record => $"{(int)record.Code} {Format(record)}");
        return $"{(int)code} {string.Join(' ', results)}\t{(int)stored.Code} {Format(stored)}";
    }

    public override string ToString() => (RespondsToAll ? "*" : "")
        + string.Join(' ', Operations.Select(operation => $"{(int)operation.Type}:{Convert.ToHexStringLower(operation.Value)}"));

    private static string Format(WireResponse response) => response.Bins.Count == 0
        ? "-"
        : string.Join(' ', response.Bins.Zip(response.Operations, (bin, operation) =>
            $"{(int)operation}:{(int)bin.Type}:{Convert.ToHexStringLower(bin.Value)}"));
}
