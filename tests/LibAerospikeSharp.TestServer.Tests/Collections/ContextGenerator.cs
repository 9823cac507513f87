using LibAerospikeSharp.TestServer.Collections;

namespace LibAerospikeSharp.TestServer.Tests.Collections;

/// <summary>Generates contexts, most of which lead somewhere.</summary>
internal sealed class ContextGenerator(Random random, ValueGenerator values)
{
    private const int MaxSteps = 5;

    /// <summary>Returns the packed context, or null for none, and what it leads to, as far as that exists.</summary>
    public (byte[]? Context, CollectionValue? Target) Next(CollectionValue? bin, bool isFirst)
    {
        var missesValue = !RealServerLimits.BreaksWithoutValue(bin, isFirst);
        var steps = new List<byte[]>();
        var current = bin;
        var count = random.Next(1, MaxSteps + 1);
        for (var i = 0; i < count; i++)
        {
            // Towards the end of what exists, stop more often than not.
            if (current is null && i != 0 && random.Next(3) != 0)
            {
                break;
            }

            var before = current;
            current = Add(steps, current, isNew: bin is null && i == 0, missesValue || i != 0, isFirst || i != 0);

            // What is neither a list nor a map is mostly no good end.
            if (current is null && before is { Count: > 0 } && random.Next(4) != 0)
            {
                steps.RemoveRange(steps.Count - 2, 2);
                current = before;
                break;
            }
        }

        if (steps.Count == 0)
        {
            return (null, current);
        }

        if (random.Next(100) == 0)
        {
            steps.RemoveAt(random.Next(steps.Count));
        }

        return (Pack.List(steps), current);
    }

    private CollectionValue? Add(List<byte[]> steps, CollectionValue? current, bool isNew, bool missesValue, bool hasValue)
    {
        if (current is { Count: > 0 } && random.Next(6) != 0)
        {
            return Existing(steps, current, hasValue);
        }

        var isMap = current is null ? random.Next(2) == 0 : current is MapValue;
        if (random.Next(25) == 0)
        {
            var type = random.Next(0x300);
            steps.Add(Pack.Integer(missesValue || (type & 0x0F) != 3 ? type : type ^ 1));
            steps.Add(values.Comparand());
            return null;
        }

        if (isMap)
        {
            int[] orders = [0, 0x40, 0x80, 0xC0, isNew ? 0x180 : 0x80, isNew ? 0x1C0 : 0xC0];
            steps.Add(Pack.Integer(0x22 | orders[random.Next(orders.Length)]));
            steps.Add(values.Key());
            return null;
        }

        AddListStep(steps, current?.Count ?? 0, isNew);
        return null;
    }

    private void AddListStep(List<byte[]> steps, int count, bool isNew)
    {
        int[] orders = [0, 0x40, 0x80, 0xC0, isNew ? 0x1C0 : 0xC0];
        var order = orders[random.Next(orders.Length)];

        // A real server ends if it shall create an element before the first one.
        var index = order switch
        {
            0 => random.Next(-count - 2, count + 3),
            0x80 => count + random.Next(20),
            _ => random.Next(-1, count + 3),
        };
        steps.Add(Pack.Integer(0x10 | order));
        steps.Add(Pack.Integer(index));
    }

    private CollectionValue? Existing(List<byte[]> steps, CollectionValue current, bool hasValue)
    {
        var elements = current is MapValue values ? values.Values : ((ListValue)current).Items;
        var i = Pick(elements);
        var type = current is MapValue ? 0x20 : 0x10;
        var element = elements[i].ToArray();
        switch (random.Next(5))
        {
            case 0 when hasValue:
                steps.Add(Pack.Integer(type | 3));
                steps.Add(element);
                break;
            case 1:
                steps.Add(Pack.Integer(type | 1));
                steps.Add(Pack.Integer(random.Next(2) == 0 ? i : i - current.Count));
                return null; // the rank is that of another element
            case < 4 when current is MapValue map:
                int[] orders = [0, 0, 0x40, 0x80, 0xC0];
                steps.Add(Pack.Integer(0x22 | orders[random.Next(orders.Length)]));
                steps.Add(map.Keys[i].ToArray());
                break;
            default:
                steps.Add(Pack.Integer(random.Next(4) == 0 ? 0 : type));
                steps.Add(Pack.Integer(random.Next(2) == 0 ? i : i - current.Count));
                break;
        }

        return CollectionValue.Parse(element, persistsIndex: false);
    }

    // Prefers what one can go into.
    private int Pick(IReadOnlyList<ReadOnlyMemory<byte>> elements)
    {
        int[] containers = [.. Enumerable.Range(0, elements.Count).Where(i => CollectionValue.Parse(elements[i], false) is not null)];
        return containers.Length != 0 && random.Next(5) != 0 ? containers[random.Next(containers.Length)] : random.Next(elements.Count);
    }
}
