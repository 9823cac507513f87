using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Values.MsgPack;

/// <summary>The codec on what a real server answered.</summary>
public sealed class GoldenVectorTests
{
    private static readonly string[] s_otherForms = ["float32", "invalid-utf8", "surrogate", "raw/empty", "ext/", "fixext", "type0"];

    private static IEnumerable<TestCaseData> Responses => GoldenVector.Collections.Select(vector => vector.ToTestCase());

    // Not what is written in another form than a server may keep it in: a float32 as a double, text that is no UTF-8
    // with replacements, no order, headers of texts for all bytes; a raw without a type, or an extension, not at all.
    private static IEnumerable<TestCaseData> WritableResponses =>
        GoldenVector.Collections
            .Where(vector => !s_otherForms.Any(form => vector.Name.Contains(form, StringComparison.Ordinal))
                && vector.Answered.AsSpan().IndexOf((byte[])[0xC7, 0]) < 0
                && !Uses(vector.Answered, 0xC4, 0xC6))
            .Select(vector => vector.ToTestCase());

    [TestCaseSource(nameof(WritableResponses))]
    public void Write_WhatWasRead_ReturnsTheSameBytes(object vector)
    {
        var golden = (GoldenVector)vector;
        Assert.That(Convert.ToHexString(Packed.Write(Items(golden))), Is.EqualTo(Convert.ToHexString(golden.Answered)));
    }

    [TestCaseSource(nameof(Responses))]
    public void Write_AsItWasRead_ReturnsTheSameBytes(object vector)
    {
        var golden = (GoldenVector)vector;
        Assert.That(Packed.Write(Read(golden)), Is.EqualTo(golden.Answered));
    }

    private static Value Read(GoldenVector vector) =>
        MsgPackValueReader.TryReadCollection(vector.Answered, vector.IsList ? ValueKind.List : ValueKind.Map, out var value)
            ? value
            : throw new AssertionException("It was refused.");

    private static Value Items(GoldenVector vector) => Packed.Unpack(Read(vector));

    // Whether an item begins with one of these bytes.
    private static bool Uses(byte[] packed, byte first, byte last)
    {
        var reader = new MsgPackReader(packed);
        while (!reader.IsAtEnd)
        {
            if (packed[reader.Position] >= first && packed[reader.Position] <= last)
            {
                return true;
            }

            reader.Read();
        }

        return false;
    }
}
