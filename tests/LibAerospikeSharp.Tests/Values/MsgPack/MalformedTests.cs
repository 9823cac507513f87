using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values.MsgPack;

/// <summary>Lists and maps that no server should send are refused when the record is read.</summary>
public sealed class MalformedTests
{
    private static IEnumerable<string> Headers =>
        from header in (string[])["D9FF", "DAFFFF", "DBFFFFFFFF", "DB80000000", "DB7FFFFFFF", "C4FF", "C5FFFF", "C6FFFFFFFF", "C67FFFFFFF", "DCFFFF", "DDFFFFFFFF", "DD7FFFFFFF", "DD80000000", "DEFFFF", "DFFFFFFFFF", "DF7FFFFFFF", "DF80000000", "DF40000000"]
        from form in (string[])["{0}", "91{0}", "81{0}", "8101{0}", "9191{0}", "92{0}0102030405"]
        select string.Format(null, form, header);

    [Test]
    public void Read_EveryForm_IsReadWholly() =>
        Assert.That(Malformed.Messages.Where(message => !Malformed.IsReadOrRejected(message)).Select(Convert.ToHexString), Is.Empty);

    [Test]
    public void Read_TruncatedAnywhere_IsRejected() =>
        Assert.That(
            from message in Malformed.Messages
            from length in Enumerable.Range(0, message.Length)
            where Malformed.IsReadOrRejected(message.AsMemory(0, length))
            select Convert.ToHexString(message, 0, length),
            Is.Empty);

    [Test]
    public void Read_BytesAfterTheEnd_IsRejected() =>
        Assert.That(
            from message in Malformed.Messages
            from extra in (byte[])[0x00, 0x90, 0xC0, 0xC1]
            where Malformed.IsReadOrRejected((byte[])[.. message, extra])
            select $"{Convert.ToHexString(message)} and {extra}",
            Is.Empty);

    [Test]
    public void Read_Scalar_IsRejected() =>
        Assert.That(Malformed.Items.Where(item => item[0] is not ('8' or '9' or 'D')).Where(item => Malformed.IsReadOrRejected(Convert.FromHexString(item))), Is.Empty);

    [Test]
    public void Read_ListAsMapOrMapAsList_IsRejected() => Assert.Multiple(() =>
    {
        Assert.That(MsgPackValueReader.TryReadCollection((byte[])[0x90], ValueKind.Map, out _), Is.False);
        Assert.That(MsgPackValueReader.TryReadCollection((byte[])[0x80], ValueKind.List, out _), Is.False);
    });

    [TestCaseSource(nameof(Headers))]
    public void Read_LengthThatLies_IsRejectedAndTakesNoMemory(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        MsgPackValueReader.TryReadCollection(bytes, ValueKind.List, out _); // what is only made once
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isRead = MsgPackValueReader.TryReadCollection(bytes, ValueKind.List, out _) || MsgPackValueReader.TryReadCollection(bytes, ValueKind.Map, out _);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(isRead, Is.False);
        Assert.That(allocated, Is.LessThan(1024));
        Assert.That(Malformed.IsReadOrRejected(bytes), Is.False);
    }

    [TestCase("")]
    [TestCase("C1")]
    [TestCase("91C1")]
    [TestCase("81C101")]
    [TestCase("8101C1")]
    public void Read_Invalid_IsRejected(string hex) => Assert.That(Malformed.IsReadOrRejected(Convert.FromHexString(hex)), Is.False);

    // A server keeps extensions, but for one in front of the elements, which holds the order.
    [TestCase("C7020501FF", 5, "01FF")]
    [TestCase("C80001057F", 5, "7F")]
    [TestCase("C900000001057F", 5, "7F")]
    [TestCase("D400FF", 0, "FF")]
    [TestCase("D5050102", 5, "0102")]
    [TestCase("D6FF00000000", 255, "00000000")]
    [TestCase("D7050102030405060708", 5, "0102030405060708")]
    [TestCase("D80500000000000000000000000000000000", 5, "00000000000000000000000000000000")]
    public void Read_Extension_IsATypedBlob(string hex, byte type, string content) =>
        Assert.That(
            ((IReadOnlyList<object?>?)Packed.Read(Convert.FromHexString($"9201{hex}")))?[1],
            Is.EqualTo(TypedBlob.FromExtension(type, Convert.FromHexString(content))));

    [Test]
    public void Read_RawWithoutAType_IsATypedBlob() =>
        Assert.That(Packed.Read((byte[])[0x91, 0xA0]), Is.EqualTo(new object[] { TypedBlob.FromServer(0, default) }));

    [TestCase("9201C7")]
    [TestCase("9201C700")]
    [TestCase("9201C7FF05")]
    [TestCase("9201C9FFFFFFFF05")]
    [TestCase("9201D405")]
    [TestCase("9201D805")]
    public void Read_ExtensionCutShort_IsRejected(string hex) => Assert.That(Malformed.IsReadOrRejected(Convert.FromHexString(hex)), Is.False);

    [TestCase("91", "90")]
    [TestCase("8101", "80")]
    [TestCase("92C70001", "90")]
    [TestCase("DD00000001", "80")]
    public void Read_NestedAnyDepth_IsReadStepByStep(string level, string innermost)
    {
        foreach (var depth in (int[])[10_000, 1_000_000])
        {
            var bytes = Nested(level, depth, innermost);
            var value = Packed.Read(bytes);
            var steps = 0;
            for (; steps < 20 && Inside(value) is { } inside; steps++)
            {
                value = inside;
            }

            Assert.That(steps, Is.EqualTo(20));
            Assert.That(Packed.Read(bytes.AsMemory(0, bytes.Length - 1)), Is.Null);
        }
    }

    [Test]
    public void Read_NestedInKeys_IsReadStepByStep()
    {
        var bytes = (byte[])[0x81, .. Nested("91", 1_000_000, "90"), 0x01];
        var map = (IReadOnlyDictionary<object, object?>?)Packed.Read(bytes);

        Assert.That(map?.Keys.Single(), Is.InstanceOf<IReadOnlyList<object?>>());
        Assert.That(map?.ContainsKey("other"), Is.False);
        Assert.That(Packed.Read(bytes.AsMemory(0, bytes.Length - 1)), Is.Null);
    }

    [Test]
    public void Read_Nested10000Deep_ReachesTheInnermost()
    {
        var value = Packed.Read(Nested("91", 10_000, "90"));
        var depth = 0;
        for (; Inside(value) is { } inside; depth++)
        {
            value = inside;
        }

        Assert.That(depth, Is.EqualTo(10_000));
    }

    private static byte[] Nested(string level, int depth, string innermost) =>
        [.. Enumerable.Repeat(Convert.FromHexString(level), depth).SelectMany(bytes => bytes), .. Convert.FromHexString(innermost)];

    private static object? Inside(object? value) => value switch
    {
        IReadOnlyDictionary<object, object?> map => map.Values.FirstOrDefault(),
        IReadOnlyList<object?> { Count: > 0 } list => list[0],
        _ => null,
    };
}
