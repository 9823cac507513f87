using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The way from the value of a bin to a list or map inside it, and back with a new value for that.</summary>
internal sealed class ContextPath
{
    private readonly ContextReader _reader;
    private readonly bool _isModify;
    private readonly List<(CollectionValue Container, int Index)> _levels = [];
    private readonly List<CreatedLevel> _created = [];

    private ContextPath(RequestReader reader, int depth, bool isModify)
    {
        _reader = new ContextReader(reader, CollectionNormalizer.MaxDepth - depth);
        _isModify = isModify;
        Depth = depth;
    }

    /// <summary>The packed element at the end of the path. It has no meaning if the path creates it.</summary>
    public ReadOnlyMemory<byte> Element { get; private set; }

    /// <summary>Whether the element doesn't exist yet.</summary>
    public bool IsNew { get; private set; }

    /// <summary>The number of steps.</summary>
    public int Depth { get; }

    /// <summary>Follows the context of a request.</summary>
    /// <param name="reader">The request, at its context.</param>
    /// <param name="bin">The value of the bin, or null if it doesn't exist.</param>
    /// <param name="isModify">Whether the path may create what doesn't exist.</param>
    public static ContextPath Follow(RequestReader reader, Particle? bin, bool isModify)
    {
        var isCollection = bin?.Type is ParticleType.List or ParticleType.Map || (bin is null && isModify);
        if (!isCollection || !reader.TryReadList(out var count) || count == 0 || count % 2 != 0 || count / 2 > CollectionNormalizer.MaxDepth)
        {
            throw new CollectionException(ServerResult.Parameter);
        }

        var path = new ContextPath(reader, (int)count / 2, isModify);
        if (bin is { } value)
        {
            path.Follow(value);
        }
        else
        {
            path.CreateAll();
        }

        return path;
    }

    /// <summary>The value of the bin after the element has changed.</summary>
    public Particle With(CollectionValue changed)
    {
        var value = changed;
        for (var i = _created.Count - 1; i >= 0; i--)
        {
            value = _created[i].With(value.ToBytes());
        }

        for (var i = _levels.Count - 1; i >= 0; i--)
        {
            var (container, index) = _levels[i];
            value = container switch
            {
                ListValue list => list.Replace(index, value.ToBytes()),
                MapValue map => map.Replace(index, value.ToBytes()),
                _ => value,
            };
        }

        return value.ToParticle();
    }

    private static CollectionException NotApplicable() => new(ServerResult.NotApplicable);

    private void Follow(Particle bin)
    {
        ReadOnlyMemory<byte> element = bin.Data;
        for (var i = 0; i < Depth; i++)
        {
            var step = _reader.ReadStep();
            if (!step.IsValid)
            {
                throw NotApplicable();
            }

            element = CollectionValue.Parse(element, i == 0 && bin.PersistsIndex) switch
            {
                ListValue list when !step.IsForMap => Enter(list, step),
                MapValue map when !step.IsForList => Enter(map, step),
                _ => throw NotApplicable(),
            };
            if (IsNew)
            {
                CreateRest(Depth - i - 1);
                return;
            }
        }

        Element = element;
    }

    private ReadOnlyMemory<byte> Enter(ListValue list, ContextStep step)
    {
        var index = step.By switch
        {
            ContextStep.Kind.Index => FindOrAdd(ref list, step),
            ContextStep.Kind.Rank when list.IsOrdered => FindOrAdd(ref list, step),
            ContextStep.Kind.Rank => ContextLookup.Rank(list, _reader.ReadInteger()),
            ContextStep.Kind.Value => ContextLookup.Value(list, _reader.ReadValue()),
            _ => throw NotApplicable(),
        };
        _levels.Add((list, index));
        return IsNew ? default : list.Items[index];
    }

    private ReadOnlyMemory<byte> Enter(MapValue map, ContextStep step)
    {
        var index = step.By switch
        {
            ContextStep.Kind.Key => FindOrAddKey(ref map, step),
            ContextStep.Kind.Value => ContextLookup.Value(map, _reader.ReadValue()),
            ContextStep.Kind.Rank => ContextLookup.Rank(map, _reader.ReadInteger()),
            _ => ContextLookup.Index(map, _reader.ReadInteger()),
        };
        _levels.Add((map, index));
        return map.Entries[index].Value;
    }

    // A new element comes after the last one, and after the nils that may be needed. An ordered list needs none.
    private int FindOrAdd(ref ListValue list, ContextStep step)
    {
        var index = _reader.ReadInteger();
        if (Positions.TryResolve(index, 1, list.Count, isMulti: false, out var start, out _))
        {
            return start;
        }

        var isNext = index == list.Count || (list.Count == 0 && index == -1);
        if (!step.Creates || (!isNext && !list.IsOrdered && (!step.Pads || index < 0)))
        {
            throw NotApplicable();
        }

        var padding = isNext || list.IsOrdered ? 0 : index - list.Count;
        if (padding > ListChanges.MaxPosition)
        {
            throw new CollectionException(ServerResult.RecordTooBig);
        }

        list = padding == 0 ? list : list.With([.. list.Items, .. Enumerable.Repeat(CollectionWriter.Nil, (int)padding)]);
        IsNew = true;
        return list.Count;
    }

    private int FindOrAddKey(ref MapValue map, ContextStep step)
    {
        var key = _reader.ReadKey();
        var found = ValueSearch.First(map.Keys, key);
        if (!found.IsFound)
        {
            map = step.Creates ? map.Put(new MapEntry(key, CollectionWriter.Nil)) : throw NotApplicable();
            IsNew = true;
        }

        return found.Position;
    }

    // Without a bin, everything has to be created.
    private void CreateAll()
    {
        var first = _reader.ReadStep();
        if (!first.IsValid || !first.Creates)
        {
            throw NotApplicable();
        }

        IsNew = true;
        Create(first);
        CreateRest(Depth - 1);
    }

    // Everything after an element that doesn't exist has to be created as well.
    private void CreateRest(int steps)
    {
        if (!_isModify)
        {
            throw NotApplicable();
        }

        for (; steps > 0; steps--)
        {
            var step = _reader.ReadStep();
            if (!step.IsValid || step.PersistsIndex)
            {
                throw NotApplicable();
            }

            Create(step);
        }
    }

    private void Create(ContextStep step)
    {
        if (step.IsMapKey)
        {
            _created.Add(new CreatedLevel(step.MapFlags, _reader.ReadKey(), 0));
            return;
        }

        if (!step.IsListIndex)
        {
            throw NotApplicable();
        }

        var index = _reader.ReadInteger();
        if (index < -1 || (index > 0 && !step.Pads && step.ListFlags == CollectionFlags.None))
        {
            throw NotApplicable();
        }

        if (index > ListChanges.MaxPosition)
        {
            throw new CollectionException(ServerResult.RecordTooBig);
        }

        _created.Add(new CreatedLevel(step.ListFlags, null, step.Pads ? (int)Math.Max(0, index) : 0));
    }
}
