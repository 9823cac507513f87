using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The arguments of an operation, by the position of their parameter.</summary>
internal sealed class Arguments
{
    private readonly long[] _numbers;
    private readonly ReadOnlyMemory<byte>[] _values;
    private readonly int _count;

    private Arguments(int count) => (_count, _numbers, _values) = (count, new long[count], new ReadOnlyMemory<byte>[count]);

    /// <summary>Reads the arguments. The last parameters can be optional.</summary>
    public static Arguments Read(RequestReader reader, uint count, IReadOnlyList<ParameterKind> parameters, int optional)
    {
        // An operation without parameters ignores arguments.
        if (parameters.Count == 0)
        {
            return new Arguments(0);
        }

        if (count > parameters.Count || count < parameters.Count - optional)
        {
            throw new CollectionException(ServerResult.Parameter);
        }

        var arguments = new Arguments((int)count);
        for (var i = 0; i < count; i++)
        {
            var isRead = parameters[i] == ParameterKind.Number
                ? reader.TryReadInteger(out arguments._numbers[i])
                : reader.TryReadValue(out arguments._values[i]);
            if (!isRead || (parameters[i] == ParameterKind.Stored && reader.HasQueryOnly))
            {
                throw new CollectionException(ServerResult.Parameter);
            }
        }

        return arguments;
    }

    public long Number(int position, long fallback = 0) => position < _count ? _numbers[position] : fallback;

    /// <summary>Returns null for an optional value that was left out.</summary>
    public ReadOnlyMemory<byte>? Value(int position) => position < _count ? _values[position] : default(ReadOnlyMemory<byte>?);

    public ReadOnlyMemory<byte> Required(int position) => _values[position];
}
