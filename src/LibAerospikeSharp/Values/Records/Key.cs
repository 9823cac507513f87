using System.Text;
using LibAerospikeSharp.Interop;
using LibAerospikeSharp.Values.Records;

namespace LibAerospikeSharp;

/// <summary>
/// Identifies a record by its namespace, set and user key. Immutable. A key can be used on any thread, and for any number of
/// calls.
/// </summary>
public sealed class Key : IEquatable<Key>
{
    /// <summary>
    /// The maximum size of a user key in bytes. libaerospike copies the user key to the stack when it computes the digest, so
    /// a longer one could crash the process.
    /// </summary>
    internal const int MaxUserKeyBytes = 64 * 1024;

    /// <summary>Creates a key with a string as the user key.</summary>
    /// <param name="namespace">The namespace, 1 to 31 bytes in UTF-8.</param>
    /// <param name="set">The set, up to 63 bytes in UTF-8. <see langword="null"/> or empty means no set.</param>
    /// <param name="userKey">The user key, at most 64 KiB in UTF-8.</param>
    /// <exception cref="ArgumentException">
    /// A name is too long, empty, or contains a NUL character. Or the user key is null, too long, or not valid UTF-16.
    /// </exception>
    public Key(string @namespace, string? set, string userKey)
        : this(@namespace, set, Check(userKey))
    {
    }

    /// <summary>Creates a key with an integer as the user key.</summary>
    /// <param name="namespace">The namespace, 1 to 31 bytes in UTF-8.</param>
    /// <param name="set">The set, up to 63 bytes in UTF-8. <see langword="null"/> or empty means no set.</param>
    /// <param name="userKey">The user key.</param>
    /// <exception cref="ArgumentException">A name is too long, empty, or contains a NUL character.</exception>
    public Key(string @namespace, string? set, long userKey)
        : this(@namespace, set, (Value)userKey)
    {
    }

    /// <summary>Creates a key with a blob as the user key.</summary>
    /// <param name="namespace">The namespace, 1 to 31 bytes in UTF-8.</param>
    /// <param name="set">The set, up to 63 bytes in UTF-8. <see langword="null"/> or empty means no set.</param>
    /// <param name="userKey">The user key, at most 64 KiB. The bytes are copied.</param>
    /// <exception cref="ArgumentException">
    /// A name is too long, empty, or contains a NUL character. Or the user key is null or too long.
    /// </exception>
    public Key(string @namespace, string? set, byte[] userKey)
        : this(@namespace, set, Check(userKey))
    {
    }

    /// <summary>Prevents a character from being used as a user key. Without this error C# would take its number.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="set">The set.</param>
    /// <param name="userKey">The character.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("A char can't be a user key. Use a string or an integer.", error: true)]
    public Key(string @namespace, string? set, char userKey)
        : this(@namespace, set, default(Value)) => throw new NotSupportedException($"The char '{userKey}' can't be a user key. Use a string or an integer.");

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

    /// <summary>The set. It is empty if the record is in no set.</summary>
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

    /// <summary>
    /// Describes the key as "namespace/set/user key", for logs and debugging. A long user key is shortened. For a blob, only
    /// its length is shown.
    /// </summary>
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
            throw new ArgumentException($"The user key has half a surrogate pair at position {position}, which UTF-8 can't encode.", nameof(userKey));
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
            throw new ArgumentException($"The user key has {bytes} bytes, but the maximum is {MaxUserKeyBytes}.", parameter);
        }
    }
}
