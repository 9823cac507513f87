using System.Globalization;
using LibAerospikeSharp.TestServer.Protocol;

namespace LibAerospikeSharp.TestServer.Info;

/// <summary>The parameters of an info command, <c>key=value;key=value</c>, and the errors that a bad one is answered with.</summary>
internal readonly struct InfoParameters(string text)
{
    /// <summary>Looks for a parameter that may be left out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="maxLength">The longest value that is taken.</param>
    /// <param name="value">The value, or null without one.</param>
    /// <param name="error">The answer to a value that is bad, else null.</param>
    /// <returns>False if there is an error.</returns>
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

    /// <summary>Looks for a parameter that must be there.</summary>
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

    /// <summary>Looks for a number that may be left out.</summary>
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

    /// <summary>The value of the first parameter of that name, or null.</summary>
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
