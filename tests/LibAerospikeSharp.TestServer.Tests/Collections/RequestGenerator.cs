using LibAerospikeSharp.TestServer.Collections;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>Generates requests with operations on lists and maps.</summary>
internal sealed class RequestGenerator
{
    // Not 0x12 nor 0x13: a real server takes uninitialized memory for the order of the values. Operations can set these flags.
    private static readonly byte[] s_mapFlags = [0, 0, 1, 3, 0x11, 0x10, 2];

    private readonly Random _random;
    private readonly ValueGenerator _values;
    private readonly ArgumentGenerator _arguments;
    private readonly ContextGenerator _contexts;
    private readonly CollectionOperation[] _lists;
    private readonly CollectionOperation[] _maps;

    public RequestGenerator(int seed, bool isSmall = false)
    {
        _random = new Random(seed);
        _values = new ValueGenerator(_random, isSmall);
        _arguments = new ArgumentGenerator(_random, _values);
        _contexts = new ContextGenerator(_random, _values);
        _lists = [.. OperationTable.All.Where(row => !CollectionOperation.IsForMap((uint)row.Code)).OrderBy(row => row.Code)];
        _maps = [.. OperationTable.All.Where(row => CollectionOperation.IsForMap((uint)row.Code)).OrderBy(row => row.Code)];
    }

    /// <summary>The value of the bin before the first request, or null for none.</summary>
    public (ParticleType Type, byte[] Value)? Bin() => _random.Next(12) switch
    {
        0 => null,
        1 => (ParticleType.Integer, new byte[8]),
        < 7 => (ParticleType.List, _values.List(3)),
        _ => (ParticleType.Map, _values.Map(s_mapFlags[_random.Next(s_mapFlags.Length)], 3)),
    };

    /// <summary>A request for a bin with that value.</summary>
    public CollectionRequest Next((ParticleType Type, byte[] Value)? bin)
    {
        var value = bin is { Type: ParticleType.List or ParticleType.Map } known ? CollectionValue.Parse(known.Value, false) : null;
        var count = _random.Next(6) == 0 ? _random.Next(2, 4) : 1;
        return new CollectionRequest(
            [.. Enumerable.Range(0, count).Select(i => Operation(value, isFirst: i == 0))],
            _random.Next(5) == 0);
    }

    private (OperationType Type, byte[] Value) Operation(CollectionValue? value, bool isFirst)
    {
        var target = value;
        byte[]? context = null;
        if (_random.Next(2) == 0)
        {
            (context, target) = _contexts.Next(value, isFirst);
        }

        var isList = _random.Next(20) == 0 || target is null ? _random.Next(2) == 0 : target is ListValue;
        var rows = isList ? _lists : _maps;
        CollectionOperation row;
        List<byte[]> arguments;
        do
        {
            row = rows[_random.Next(rows.Length)];
            arguments = _arguments.Of(row, target, isNested: context is not null);
        }
        while (RealServerLimits.Breaks(row, arguments, isFirst ? value : null, context is not null));

        // Old clients send the code in two bytes.
        var packed = context is null && _random.Next(40) == 0
            ? [0, (byte)row.Code, .. Pack.List(arguments)]
            : Pack.List([Pack.Integer(row.Code), .. arguments]);
        if (context is not null)
        {
            packed = Pack.List([Pack.Integer(0xFF), context, packed]);
        }

        var isModify = _random.Next(200) == 0 ? !row.IsModify : row.IsModify;
        return (isModify ? OperationType.CdtModify : OperationType.CdtRead, packed);
    }
}
