using System.Text;
using LibAerospikeSharp.TestServer.Storage;
using NUnit.Framework;

namespace LibAerospikeSharp.TestServer.Tests;

public sealed class Ripemd160Tests
{
    // The test vectors that the authors of the algorithm published.
    [TestCase("", "9c1185a5c5e9fc54612808977ee8f548b2258d31")]
    [TestCase("a", "0bdc9d2d256b3ee9daae347be6f4dc835a467ffe")]
    [TestCase("abc", "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc")]
    [TestCase("message digest", "5d0689ef49d2fae572b881b123a85ffa21595f36")]
    [TestCase("abcdefghijklmnopqrstuvwxyz", "f71c27109c692c1b56bbdceb5b9d2865b3708dbc")]
    [TestCase("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "12a053384a9c0c88e405a06c27dcf49ada62eb2b")]
    [TestCase("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "b0e20b6e3116640286ed3a87a5713079b21f5189")]
    public void Finish_PublishedText_ReturnsPublishedHash(string text, string expected) =>
        Assert.That(Hash(Encoding.ASCII.GetBytes(text)), Is.EqualTo(expected));

    [Test]
    public void Finish_EightTimesTheDigits_ReturnsPublishedHash() =>
        Assert.That(Hash(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("1234567890", 8)))), Is.EqualTo("9b752e45573d4b39f4dbd3323cab82bf63326bfb"));

    [Test]
    public void Finish_AMillionTimesA_ReturnsPublishedHash() =>
        Assert.That(Hash(Enumerable.Repeat((byte)'a', 1_000_000).ToArray()), Is.EqualTo("52783243c1697bdbe16d37f97f68f08325dc1528"));

    [Test]
    public void Append_InPieces_ReturnsTheHashOfTheWhole([Values(55, 56, 63, 64, 65, 119, 120, 128)] int length)
    {
        var data = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        var hash = new byte[Ripemd160.HashSize];
        var pieces = new Ripemd160();
        foreach (var b in data)
        {
            pieces.Append([b]);
        }

        pieces.Finish(hash);

        Assert.That(Convert.ToHexStringLower(hash), Is.EqualTo(Hash(data)));
    }

    [Test]
    public void Compute_SetAndStringKey_ReturnsTheDigestOfAClient()
    {
        var digest = Digest.Compute("ts"u8, "\u0003a"u8);

        Assert.That(digest, Is.EqualTo(Digest.Parse(Convert.FromHexString("a5d36983b0afb7a22e3419ffd6ceb72321277812"))));
    }

    private static string Hash(ReadOnlySpan<byte> data)
    {
        var hash = new byte[Ripemd160.HashSize];
        var ripemd = new Ripemd160();
        ripemd.Append(data);
        ripemd.Finish(hash);
        return Convert.ToHexStringLower(hash);
    }
}
