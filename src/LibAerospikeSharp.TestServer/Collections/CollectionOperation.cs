using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>A row of the table of operations.</summary>
/// <param name="Code">The number by which clients name the operation.</param>
/// <param name="Name">What the operation is called.</param>
/// <param name="IsModify">Whether it changes the list or map, or only reads it.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Optional">How many of the last parameters can be left out.</param>
/// <param name="Run">Executes it.</param>
internal sealed record CollectionOperation(
    int Code, string Name, bool IsModify, IReadOnlyList<ParameterKind> Parameters, int Optional, Action<OperationCall> Run)
{
    private const int FirstMapCode = 64;

    /// <summary>Whether there is nothing to do if the list or map doesn't exist. The arguments are not even looked at then.</summary>
    public bool NeedsExisting { get; init; }

    /// <summary>The code if the list or map doesn't exist, whatever the arguments are. Null if it makes no difference.</summary>
    public ServerResult? MissingCode { get; init; }

    /// <summary>The code if the bin doesn't exist, whatever the arguments are. Null if it makes no difference.</summary>
    public ServerResult? MissingBinCode { get; init; }

    public static bool IsForMap(uint code) => code >= FirstMapCode;
}
