using System.Globalization;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>The parameters of an info command, <c>key=value;key=value</c>, and the errors for invalid ones.</summary>
internal readonly struct InfoParameters(string text)
{
    /// <summary>Reads an optional parameter.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="maxLength">The longest value that is accepted.</param>
    /// <param name="value">The value, or null if the parameter is missing.</param>
    /// <param name="error">The response to an invalid value, else null.</param>
    /// <returns>False if the value is invalid.</returns>
    public bool TryGet(string name, int maxLength, out string? value, out string? error)
    {
        value = Find(name);
        error = null;
        if (value?.Length > maxLength)
        {
            error = Error(CodeFor(name), $"'{name}' value too long");
        }
        else if (value is "")
        {
            error = Error(CodeFor(name), $"missing '{name}' value");
        }

        return error is null;
    }

    /// <summary>Reads a required parameter.</summary>
    public bool TryGetRequired(string name, int maxLength, out string value, out string? error)
    {
        var isGood = TryGet(name, maxLength, out var found, out error);
        value = found ?? "";
        if (isGood && found is null)
        {
            error = Error(CodeFor(name), $"missing '{name}'");
        }

        return error is null;
    }

    /// <summary>Reads an optional number.</summary>
    public bool TryGetNumber(string name, int maxLength, out uint? number, out string? error)
    {
        number = null;
        if (!TryGet(name, maxLength, out var value, out error) || value is null)
        {
            return error is null;
        }

        if (uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed))
        {
            number = parsed;
        }
        else
        {
            error = Error(ServerResult.Parameter, $"bad {name}");
        }

        return error is null;
    }

    public static string Error(ServerResult code, string message) => $"ERROR:{(int)code}:{message}";

    private static ServerResult CodeFor(string name) => name == "namespace" ? ServerResult.Namespace : ServerResult.Parameter;

    /// <summary>Returns the value of the first parameter with that name, or null.</summary>
    public string? Find(string name)
    {
        foreach (var parameter in text.Split(';'))
        {
            if (parameter.Length > name.Length && parameter.StartsWith(name, StringComparison.Ordinal) && parameter[name.Length] == '=')
            {
                return parameter[(name.Length + 1)..];
            }
        }

        return null;
    }
}
