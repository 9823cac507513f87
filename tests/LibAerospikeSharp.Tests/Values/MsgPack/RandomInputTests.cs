using FsCheck.Fluent;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values.MsgPack;

/// <summary>Random bytes, and valid messages with random damage: refused, or readable to the last item.</summary>
public sealed class RandomInputTests
{
    private const int LongestInput = 64;
    private const int Around = 8;

    private static readonly byte[][] s_valid =
    [
        .. Malformed.Messages,
        .. NestedValues.ForCodec.Sample(2_000).Where(value => Value.FromObject(value).Kind is ValueKind.List or ValueKind.Map).Select(Packed.Write)
            .Where(message => message.Length <= 4 * LongestInput),
    ];

    [Test]
    public void Read_RandomInputs_AreRejectedOrRead() => ReadMany(100_000);

    [Test]
    [Category("Long")]
    public void Read_FiveMillionRandomInputs_AreRejectedOrRead() => ReadMany(5_000_000);

    private static void ReadMany(int count)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var buffer = new byte[(8 * LongestInput) + (2 * Around)];
        var read = 0;
        for (var i = 0; i < count; i++)
        {
            // Among other bytes, which reading must not see.
            var length = i % 2 == 0 ? FillRandomly(random, buffer.AsSpan(Around)) : Damage(random, buffer.AsSpan(Around));
            try
            {
                read += Malformed.IsReadOrRejected(buffer.AsMemory(Around, length)) ? 1 : 0;
            }
#pragma warning disable CA1031 // Any exception at all is the failure that is looked for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Assert.Fail($"Input {i} of seed {seed}, {Convert.ToHexString(buffer, Around, length)}: {exception}");
            }
        }

        TestContext.Out.WriteLine($"{read} of {count} were valid.");
        Assert.That(read, Is.InRange(count / 100, count * 9 / 10), $"of both there must be many; seed {seed}");
    }

    private static int FillRandomly(Random random, Span<byte> target)
    {
        target = target[..random.Next(LongestInput)];
        random.NextBytes(target);
        if (random.Next(4) > 0 && target.Length > 0)
        {
            target[0] = (byte)random.Next(0x80, 0xA0); // the beginning of a short list or map
        }

        return target.Length;
    }

    private static int Damage(Random random, Span<byte> target)
    {
        var message = s_valid[random.Next(s_valid.Length)];
        message.CopyTo(target);
        var length = message.Length;
        for (var times = random.Next(1, 4); times > 0 && length > 0; times--)
        {
            var position = random.Next(length);
            switch (random.Next(5))
            {
                case 0: // fewer bytes
                    length = position;
                    break;
                case 1: // a byte more
                    target[position..length].CopyTo(target[(position + 1)..]);
                    target[position] = (byte)random.Next(256);
                    length++;
                    break;
                case 2: // a byte less
                    target[(position + 1)..length].CopyTo(target[position..]);
                    length--;
                    break;
                case 3: // a first byte of another form
                    target[position] = (byte)random.Next(0xC0, 0xE0);
                    break;
                default:
                    target[position] = (byte)random.Next(256);
                    break;
            }
        }

        return length;
    }
}
