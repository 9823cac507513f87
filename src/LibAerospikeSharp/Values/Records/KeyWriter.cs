using LibAerospikeSharp.Interop;

namespace LibAerospikeSharp.Values.Records;

/// <summary>Writes a <see cref="Key"/> as an as_key, like as_key_init_value does.</summary>
internal static unsafe class KeyWriter
{
    /// <param name="key">The key.</param>
    /// <param name="scratch">Holds the as_key and the memory that it points to.</param>
    public static as_key* Write(Key key, Scratch scratch)
    {
        var target = scratch.Allocate<as_key>();
        Write(key, target, scratch);
        return target;
    }

    /// <param name="key">The key.</param>
    /// <param name="target">The as_key to write. It must not move afterwards, because it points into itself.</param>
    /// <param name="scratch">Holds the memory that the as_key points to.</param>
    public static void Write(Key key, as_key* target, Scratch scratch)
    {
        NativeUtf8.WriteName(key.Namespace, &target->ns, sizeof(as_key._ns_e__FixedBuffer));
        NativeUtf8.WriteName(key.Set, &target->set, sizeof(as_key._set_e__FixedBuffer));
        WriteUserKey(key, target, scratch);
    }

    /// <param name="key">The key.</param>
    /// <param name="target">The as_key to write. It must not move afterwards, because it points into itself.</param>
    /// <param name="scratch">Holds the memory that the as_key points to.</param>
    /// <param name="other">An as_key of the same namespace and set, which has already been written.</param>
    public static void Write(Key key, as_key* target, Scratch scratch, as_key* other)
    {
        target->ns = other->ns;
        target->set = other->set;
        WriteUserKey(key, target, scratch);
    }

    private static void WriteUserKey(Key key, as_key* target, Scratch scratch)
    {
        target->_free = 0;
        target->digest.init = 0;
        target->valuep = &target->value;
        var valueError = default(ValueError);
        if (!NativeValueCodec.TryWrite(key.UserKey, (as_bin_value*)&target->value, scratch, ref valueError))
        {
            throw new InvalidOperationException("The key was not checked when it was created.");
        }
    }
}
