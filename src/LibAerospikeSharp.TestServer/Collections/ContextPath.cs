using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>The way from the value of a bin to a list or map inside it, and back with a new value for that.</summary>
internal sealed class ContextPath
{
    private readonly RequestReader _reader;
    private readonly bool _isModify;
    private readonly List<(CollectionValue Container, int Index)> _levels = [];
    private readonly List<CreatedLevel> _created = [];

    private ContextPath(RequestReader reader, bool isModify) => (_reader, _isModify) = (reader, isModify);

    /// <summary>The packed element at the end of the path. It has no meaning if the path creates it.</summary>
    public ReadOnlyMemory<byte> Element { get; private set; }

    /// <summary>Whether the element doesn't exist yet.</summary>
    public bool IsNew { get; private set; }

    /// <summary>The number of steps.</summary>
    public int Depth { get; private set; }

    /// <summary>Follows the context of a request.</summary>
    /// <param name="reader">The request, at its context.</param>
    /// <param name="bin">The value of the bin, or null if it doesn't exist.</param>
    /// <param name="isModify">Whether the path may create what doesn't exist.</param>
    public static ContextPath Follow(RequestReader reader, Particle? bin, bool isModify)
    {
        var isCollection = bin?.Type is ParticleType.List or ParticleType.Map || (bin is null && isModify);
        if (!isCollection || !reader.TryReadList(out var count) || count == 0 || count % 2 != 0)
        {
            throw new CollectionException(ServerResult.Parameter);
        }

        var steps = count / 2;
        if (steps > CollectionNormalizer.MaxDepth)
        {
            throw new CollectionException(ServerResult.Parameter);
        }

        var path = new ContextPath(reader, isModify) { Depth = (int)steps };
        path.Follow(bin, (int)steps);
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

    private void Follow(Particle? bin, int steps)
    {
        var element = bin?.Data.AsMemory() ?? default(ReadOnlyMemory<byte>);
        for (var i = 0; i < steps; i++)
        {
            var step = ContextStep.Read(_reader);
            if (!step.IsValid || (bin is null && !step.Creates))
            {
                throw NotApplicable();
            }

            if (bin is null)
            {
                Create(step);
                CreateRest(steps - i - 1);
                return;
            }

            var container = CollectionValue.Parse(element, i == 0 && bin is { PersistsIndex: true }) switch
            {
                ListValue list when !step.IsForMap => list,
                MapValue map when !step.IsForList => (CollectionValue)map,
                _ => throw NotApplicable(),
            };
            var found = container is ListValue items ? FindInList(items, step) : FindInMap((MapValue)container, step);
            if (IsNew)
            {
                CreateRest(steps - i - 1);
                return;
            }

            element = found;
        }

        Element = element;
    }

    private ReadOnlyMemory<byte> FindInList(ListValue list, ContextStep step)
    {
        var position = step.By switch
        {
            ContextStep.Kind.Index => FindIndex(list, step),
            ContextStep.Kind.Rank when list.IsOrdered => FindIndex(list, step),
            ContextStep.Kind.Rank => FindRank(list),
            ContextStep.Kind.Value => FindValue(list),
            _ => throw NotApplicable(),
        };
        if (position is { } index)
        {
            _levels.Add((list, index));
            return list.Items[index];
        }

        return default;
    }

    // Returns null if the element has to be created.
    private int? FindIndex(ListValue list, ContextStep step)
    {
        var index = ReadInteger();
        if (Positions.TryResolve(index, 1, list.Count, false, out var start, out _))
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

        var padded = padding == 0 ? list : list.With([.. list.Items, .. Enumerable.Repeat(CollectionWriter.Nil, (int)padding)]);
        _levels.Add((padded, padded.Count));
        IsNew = true;
        return null;
    }

    private int FindRank(ListValue list)
    {
        if (!Positions.TryResolve(ReadInteger(), 1, list.Count, false, out var rank, out _))
        {
            throw NotApplicable();
        }

        return OrderHeap.Select(list.Count, rank, 1, ListSelector.Comparer(list))[0];
    }

    private int FindValue(ListValue list)
    {
        var value = ReadValue();
        if (list.IsOrdered)
        {
            return ValueSearch.First(list.Items, value) is { IsFound: true } found ? found.Position : throw NotApplicable();
        }

        return FirstEqual(list.Items, value);
    }

    private ReadOnlyMemory<byte> FindInMap(MapValue map, ContextStep step)
    {
        if (step.By == ContextStep.Kind.Key)
        {
            return FindKey(map, step);
        }

        var index = step.By == ContextStep.Kind.Value ? FindValue(map) : Resolve(map, ReadInteger());
        index = step.By == ContextStep.Kind.Rank ? map.ValueOrder[index] : index;
        _levels.Add((map, index));
        return map.Entries[index].Value;

        static int Resolve(MapValue map, long index) =>
            Positions.TryResolve(index, 1, map.Count, false, out var start, out _) ? start : throw NotApplicable();
    }

    private ReadOnlyMemory<byte> FindKey(MapValue map, ContextStep step)
    {
        var key = ReadKey();
        var found = ValueSearch.First(map.Keys, key);
        if (!found.IsFound)
        {
            if (!step.Creates)
            {
                throw NotApplicable();
            }

            map = map.Put(new MapEntry(key, CollectionWriter.Nil));
            IsNew = true;
        }

        _levels.Add((map, found.Position));
        return map.Entries[found.Position].Value;
    }

    private int FindValue(MapValue map)
    {
        var value = ReadValue();
        if (!map.HasRankIndex)
        {
            return FirstEqual(map.Values, value);
        }

        var (rank, count) = MapSelector.ValueRange(map, value);
        return count != 0 ? map.ValueOrder[rank] : throw NotApplicable();
    }

    private static int FirstEqual(IReadOnlyList<ReadOnlyMemory<byte>> values, ReadOnlyMemory<byte> value)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (TokenOrder.Compare(values[i].Span, value.Span) == 0)
            {
                return i;
            }
        }

        throw NotApplicable();
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
            var step = ContextStep.Read(_reader);
            if (!step.IsValid || step.PersistsIndex)
            {
                throw NotApplicable();
            }

            Create(step);
        }
    }

    private void Create(ContextStep step)
    {
        IsNew = true;
        if (step.IsMapKey)
        {
            _created.Add(new CreatedLevel(step.MapFlags, ReadKey(), 0));
            return;
        }

        if (!step.IsListIndex)
        {
            throw NotApplicable();
        }

        var index = ReadInteger();
        var isOrdered = step.ListFlags.HasFlag(CollectionFlags.Ordered);
        if (index < -1 || (index > 0 && !step.Pads && !isOrdered))
        {
            throw NotApplicable();
        }

        if (index > ListChanges.MaxPosition)
        {
            throw new CollectionException(ServerResult.RecordTooBig);
        }

        _created.Add(new CreatedLevel(step.ListFlags, null, step.Pads ? (int)Math.Max(0, index) : 0));
    }

    private long ReadInteger() => _reader.TryReadInteger(out var value) ? value : throw NotApplicable();

    private ReadOnlyMemory<byte> ReadValue() => _reader.TryReadValue(out var value) ? value : throw NotApplicable();

    // Whether earlier values contain wildcards no longer matters after a key.
    private ReadOnlyMemory<byte> ReadKey()
    {
        _reader.HasQueryOnly = false;
        var key = ReadValue();
        return CollectionNormalizer.Normalize(key.Span, CollectionNormalizer.MaxDepth - Depth) ?? throw NotApplicable();
    }
}
