namespace LibAerospikeSharp.TestServer.Info;

/// <summary>What stands behind an info command in the form <c>key=value;key=value</c>.</summary>
internal readonly struct InfoArguments(string text)
{
    /// <summary>The value of the first argument of that name; null without it.</summary>
    public string? Find(string name)
    {
        foreach (string argument in text.Split(';'))
        {
            int equals = argument.IndexOf('=', StringComparison.Ordinal);
            if (equals >= 0 && argument.AsSpan(0, equals).SequenceEqual(name))
                return argument[(equals + 1)..];
        }

        return null;
    }

    /// <summary>The error that the real server answers an argument with that it can't use; null if it can.</summary>
    /// <param name="name">The argument.</param>
    /// <param name="maxLength">How long the value can be.</param>
    /// <param name="errorCode">The code that the error has.</param>
    /// <param name="isRequired">Whether it has to be there.</param>
    public string? ErrorOf(string name, int maxLength, int errorCode, bool isRequired = true) => Find(name) switch
    {
        null => isRequired ? $"ERROR:{errorCode}:missing '{name}'" : null,
        "" => $"ERROR:{errorCode}:missing '{name}' value",
        { } value => value.Length > maxLength ? $"ERROR:{errorCode}:'{name}' value too long" : null,
    };
}
