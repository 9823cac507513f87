namespace LibAerospikeSharp.Values;

/// <summary>Writers for the most common collections. They need no code generated at run time.</summary>
internal static class CommonCollections
{
    public static readonly CollectionWriter Objects = new ListWriter<object?>();
    public static readonly CollectionWriter ObjectPairs = new PairsWriter<object, object?>();

    private static readonly Dictionary<Type, CollectionWriter> s_lists = [];
    private static readonly Dictionary<(Type Key, Type Value), CollectionWriter> s_pairs = [];

    static CommonCollections()
    {
        Add<object?>(Objects);
        Add<string?>();
        Add<bool>();
        Add<sbyte>();
        Add<short>();
        Add<ushort>();
        Add<int>();
        Add<uint>();
        Add<long>();
        Add<ulong>();
        Add<float>();
        Add<double>();
        Add<byte[]?>();
        s_pairs[(typeof(object), typeof(object))] = ObjectPairs;
    }

    public static CollectionWriter? Find(Type type) => s_lists.GetValueOrDefault(type);

    public static CollectionWriter? FindPairs(Type key, Type value) => s_pairs.GetValueOrDefault((key, value));

    private static void Add<T>(CollectionWriter? writer = null)
    {
        writer ??= new ListWriter<T>();
        s_lists[typeof(T[])] = s_lists[typeof(List<T>)] = writer;
        s_pairs[(typeof(string), typeof(T))] = new PairsWriter<string, T>();
        s_pairs[(typeof(int), typeof(T))] = new PairsWriter<int, T>();
        s_pairs[(typeof(long), typeof(T))] = new PairsWriter<long, T>();
    }
}
