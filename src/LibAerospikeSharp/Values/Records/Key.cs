using System.Text;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>Where a record is: namespace, set and user key. Immutable; use it from any thread, for any number of calls.</summary>
public sealed class Key : IEquatable<Key>
{
    /// <summary>
    /// The longest user key in bytes. The C client copies the key to the stack when it computes the digest, so a
    /// longer one could end the process.
    /// </summary>
    internal const int MaxUserKeyBytes = 64 * 1024;

    /// <summary>A record with a string as user key.</summary>
    /// <param name="namespace">1 to 31 bytes in UTF-8.</param>
    /// <param name="set">Up to 63 bytes in UTF-8; <see langword="null"/> or empty for no set.</param>
    /// <param name="userKey">The user key, at most 64 KiB in UTF-8.</param>
    /// <exception cref="ArgumentException">A name is too long, empty or has a NUL character inside, or the user key is null, too long or not valid UTF-16.</exception>
    public Key(string @namespace, string? set, string userKey)
        : this(@namespace, set, Check(userKey))
    {
    }

    /// <summary>A record with an integer as user key.</summary>
    /// <param name="namespace">1 to 31 bytes in UTF-8.</param>
    /// <param name="set">Up to 63 bytes in UTF-8; <see langword="null"/> or empty for no set.</param>
    /// <param name="userKey">The user key.</param>
    /// <exception cref="ArgumentException">A name is too long, empty or has a NUL character inside.</exception>
    public Key(string @namespace, string? set, long userKey)
        : this(@namespace, set, (Value)userKey)
    {
    }

    /// <summary>A record with a blob as user key.</summary>
    /// <param name="namespace">1 to 31 bytes in UTF-8.</param>
    /// <param name="set">Up to 63 bytes in UTF-8; <see langword="null"/> or empty for no set.</param>
    /// <param name="userKey">The user key, at most 64 KiB. It is copied.</param>
    /// <exception cref="ArgumentException">A name is too long, empty or has a NUL character inside, or the user key is null or too long.</exception>
    public Key(string @namespace, string? set, byte[] userKey)
        : this(@namespace, set, Check(userKey))
    {
    }

    private Key(string @namespace, string? set, Value userKey)
    {
        NameRules.CheckNamespace(@namespace, nameof(@namespace));
        set ??= "";
        NameRules.CheckSet(set, nameof(set));
        Namespace = @namespace;
        Set = set;
        UserKey = userKey;
    }

    /// <summary>The namespace.</summary>
    public string Namespace { get; }

    /// <summary>The set; empty when the record is in none.</summary>
    public string Set { get; }

    /// <summary>The user key: a string, an integer or a blob.</summary>
    public Value UserKey { get; }

    /// <inheritdoc/>
    public bool Equals(Key? other) =>
        other is not null && Namespace == other.Namespace && Set == other.Set && UserKey == other.UserKey;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Key);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Namespace, Set, UserKey);

    /// <summary>The key for people, "namespace/set/user key": a long user key is shortened, a blob given by its length.</summary>
    public override string ToString()
    {
        const int shown = 64;
        var userKey = UserKey.ToString();
        if (userKey.Length <= shown)
        {
            return $"{Namespace}/{Set}/{userKey}";
        }

        var end = char.IsHighSurrogate(userKey[shown - 1]) ? shown - 1 : shown;
        return $"{Namespace}/{Set}/{userKey.AsSpan(0, end)}…";
    }

    private static Value Check(string userKey)
    {
        ArgumentNullException.ThrowIfNull(userKey);
        if (NativeUtf8.IndexOfLoneSurrogate(userKey) is >= 0 and var position)
        {
            throw new ArgumentException($"The user key has half a surrogate pair at position {position}, which UTF-8 can't express.", nameof(userKey));
        }

        CheckLength(Encoding.UTF8.GetByteCount(userKey), nameof(userKey));
        return userKey;
    }

    private static Value Check(byte[] userKey)
    {
        ArgumentNullException.ThrowIfNull(userKey);
        CheckLength(userKey.Length, nameof(userKey));
        return userKey.ToArray();
    }

    private static void CheckLength(int bytes, string parameter)
    {
        if (bytes > MaxUserKeyBytes)
        {
            throw new ArgumentException($"The user key has {bytes} bytes; at most {MaxUserKeyBytes} are allowed.", parameter);
        }
    }
}
