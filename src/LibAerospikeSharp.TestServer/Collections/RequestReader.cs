using LibAerospikeSharp.TestServer.MsgPack;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Reads the msgpack of a request from its beginning to its end. Whatever follows the last parameter is ignored.</summary>
internal sealed class RequestReader(ReadOnlyMemory<byte> source)
{
    private ReadOnlyMemory<byte> _rest = source;

    /// <summary>True if a value that was read contains anything that can't be stored.</summary>
    public bool HasQueryOnly { get; set; }

    public bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Reads the header of a list, whose elements follow.</summary>
    public bool TryReadList(out uint count)
    {
        var isList = Token.TryRead(_rest.Span, out var token) && token.Kind == TokenKind.List;
        count = isList ? token.Count : 0;
        _rest = isList ? _rest[token.Size..] : _rest;
        return isList;
    }

    /// <summary>Reads an integer. One that doesn't fit wraps around.</summary>
    public bool TryReadInteger(out long value)
    {
        var isInteger = Token.TryRead(_rest.Span, out var token) && token.Kind == TokenKind.Integer;
        value = isInteger ? unchecked((long)token.Integer) : 0;
        _rest = isInteger ? _rest[token.Size..] : _rest;
        return isInteger;
    }

    /// <summary>Reads a value of any kind.</summary>
    public bool TryReadValue(out ReadOnlyMemory<byte> value)
    {
        value = default;
        if (!ElementReader.TryMeasure(_rest.Span, out var size, out var isQueryOnly))
        {
            return false;
        }

        HasQueryOnly |= isQueryOnly;
        value = _rest[..size];
        _rest = _rest[size..];
        return true;
    }

    /// <summary>Skips bytes. Returns false if there are not so many.</summary>
    public bool TrySkip(int count)
    {
        if (_rest.Length < count)
        {
            return false;
        }

        _rest = _rest[count..];
        return true;
    }
}
