using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values;

/// <summary>Why a value can't be sent, and where inside its bin it is.</summary>
internal struct ValueError
{
    // Long enough for people; and what is nested deep would take long to describe.
    private const int LongestPath = 200;

    private string _path;

    public ValueError(string reason) => (Reason, _path) = (reason, "");

    public string Reason { get; }

    /// <summary>Half a surrogate pair makes a text that can't be UTF-8.</summary>
    public static ValueError OfText(string text) =>
        new($"The string has half a surrogate pair at position {NativeUtf8.IndexOfLoneSurrogate(text)}, which UTF-8 can't express.");

    /// <summary>The same error, seen from the list or map around.</summary>
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
