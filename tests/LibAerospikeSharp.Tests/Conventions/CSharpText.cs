using System.Text;
using System.Text.RegularExpressions;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>Takes comments, directives and literals out of C# source; what stands in an interpolated string's holes stays.</summary>
internal sealed partial class CSharpText
{
    private readonly string _source;
    private readonly StringBuilder _code = new();
    private int _position;

    private CSharpText(string source) => _source = source;

    private char Current => _source[_position];

    private bool AtEnd => _position >= _source.Length;

    public static string CodeOnly(string source)
    {
        var text = new CSharpText(source);
        text.Code(insideHole: false);
        return text._code.ToString();
    }

    private void Code(bool insideHole)
    {
        var depth = 0;
        while (!AtEnd)
        {
            if (At("//") || AtDirective())
            {
                SkipTo("\n");
            }
            else if (At("/*"))
            {
                SkipTo("*/");
                _position += 2;
            }
            else if (Current == '\'')
            {
                _position += _source[_position + 1] == '\\' ? 3 : 2;
                SkipTo("'");
                _position++;
            }
            else if (LiteralStart().Match(_source, _position) is { Success: true } start)
            {
                Literal(start);
            }
            else if (insideHole && depth == 0 && Current == '}')
            {
                return;
            }
            else
            {
                depth += Current switch { '{' => 1, '}' => -1, _ => 0 };
                _code.Append(Current);
                _position++;
            }
        }
    }

    private void Literal(Match start)
    {
        var dollars = start.Groups["prefix"].Value.Count(c => c == '$');
        var verbatim = start.Groups["prefix"].Value.Contains('@', StringComparison.Ordinal);
        var quotes = start.Groups["quotes"].Length;
        var raw = !verbatim && quotes >= 3;
        _position += start.Groups["prefix"].Length;
        if (!verbatim && quotes == 2)
        {
            _position += 2; // an empty string
            return;
        }

        var closing = new string('"', raw ? quotes : 1);
        _position += closing.Length;
        while (!AtEnd)
        {
            if (verbatim && At("\"\""))
            {
                _position += 2;
            }
            else if (At(closing))
            {
                _position += closing.Length;
                return;
            }
            else if (!raw && !verbatim && Current == '\\')
            {
                _position += 2;
            }
            else if (dollars > 0 && Current == '{')
            {
                Braces(dollars, raw);
            }
            else
            {
                KeepLineEnd();
            }
        }
    }

    /// <summary>A hole where there are as many braces as dollars; a doubled brace is text outside raw strings.</summary>
    private void Braces(int dollars, bool raw)
    {
        var count = 0;
        while (!AtEnd && Current == '{')
        {
            count++;
            _position++;
        }

        var opensHole = raw ? count >= dollars : count % 2 == 1;
        if (opensHole)
        {
            _code.Append(' ');
            Code(insideHole: true);
            _position += raw ? dollars : 1;
            _code.Append(' ');
        }
    }

    private bool At(string text) => string.CompareOrdinal(_source, _position, text, 0, text.Length) == 0;

    private bool AtDirective()
    {
        var lineStart = _source.LastIndexOf('\n', Math.Max(0, _position - 1)) + 1;
        return Current == '#' && string.IsNullOrWhiteSpace(_source[lineStart.._position]);
    }

    private void SkipTo(string end)
    {
        while (!AtEnd && !At(end))
        {
            KeepLineEnd();
        }
    }

    private void KeepLineEnd()
    {
        if (Current == '\n')
        {
            _code.Append('\n');
        }

        _position++;
    }

    [GeneratedRegex("""\G(?<prefix>[$@]*)(?<quotes>"+)""")]
    private static partial Regex LiteralStart();
}
