using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values;

/// <summary>The reason why a value can't be sent, and where in its bin it is.</summary>
internal struct ValueError
{
    // Long enough to read, and a deeply nested value would take long to describe.
    private const int LongestPath = 200;

    private string _path;

    public ValueError(string reason) => (Reason, _path) = (reason, "");

    public string Reason { get; }

    /// <summary>Creates the error for a text that contains half a surrogate pair, which can't be converted to UTF-8.</summary>
    public static ValueError OfText(string text) =>
        new($"The string has half a surrogate pair at position {NativeUtf8.IndexOfLoneSurrogate(text)}, which UTF-8 can't encode.");

    /// <summary>Adds a step in front of the path, as seen from the list or map that contains the value.</summary>
    public void Inside(string step)
    {
        if (_path.Length < LongestPath)
        {
            _path = step + _path;
        }
        else if (!_path.StartsWith('…'))
        {
            _path = "…" + _path;
        }
    }

    public readonly ArgumentException ToException(string bin, string parameter) =>
        new(_path.Length == 0 ? $"Bin '{bin}': {Reason}" : $"Bin '{bin}', at {bin}{_path}: {Reason}", parameter);
}
