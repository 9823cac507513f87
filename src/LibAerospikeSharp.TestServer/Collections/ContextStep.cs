namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The type of one step of a context: how it finds an element, in what, and what it may create.</summary>
internal readonly record struct ContextStep(long Type)
{
    private const long KindMask = 0x0F;
    private const long ListFlag = 0x10;
    private const long MapFlag = 0x20;
    private const long OrderMask = 0xC0;
    private const long PersistFlag = 0x100;

    /// <summary>How the element is found. The kinds above these belong to path expressions, which are not supported.</summary>
    public enum Kind
    {
        Index = 0,
        Rank = 1,
        Key = 2,
        Value = 3,
    }

    public Kind By => (Kind)(Type & KindMask);

    public bool IsForList => (Type & ListFlag) != 0;

    public bool IsForMap => (Type & MapFlag) != 0;

    public bool Creates => (Type & OrderMask) != 0;

    /// <summary>Whether a list may be padded with nils up to the index.</summary>
    public bool Pads => (Type & OrderMask) == 0x80;

    public bool PersistsIndex => (Type & PersistFlag) != 0;

    /// <summary>True for a step by which a list can be created.</summary>
    public bool IsListIndex => IsForList && !IsForMap && By == Kind.Index;

    /// <summary>True for a step by which a map can be created.</summary>
    public bool IsMapKey => IsForMap && !IsForList && By == Kind.Key;

    /// <summary>The flags of a list that the step creates.</summary>
    public CollectionFlags ListFlags => ((Type & OrderMask) == OrderMask ? CollectionFlags.Ordered : CollectionFlags.None) | Persist;

    /// <summary>The flags of a map that the step creates.</summary>
    public CollectionFlags MapFlags => Persist | ((Type & OrderMask) switch
    {
        0x80 => CollectionFlags.Ordered,
        OrderMask => CollectionFlags.Ordered | CollectionFlags.ValueOrdered,
        _ => CollectionFlags.None,
    });

    private CollectionFlags Persist => PersistsIndex ? CollectionFlags.PersistsIndex : CollectionFlags.None;

    /// <summary>True if the type is known. A step that does not tell what it is for can't create anything.</summary>
    public bool IsValid => Enum.IsDefined(By) && (IsForList || IsForMap || !(Creates || PersistsIndex));
}
