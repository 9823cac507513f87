using FsCheck;
using FsCheck.Fluent;
using LibAerospikeSharp.Tests.Values.MsgPack;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Whatever is put is got the same. FsCheck's message has the seed of a failure.</summary>
[TestFixture(CallStyle.Sync)]
[TestFixture(CallStyle.Async)]
[TestFixture(CallStyle.Workers)]
public sealed class NestedRecordTests(CallStyle style) : ClientFixture(style)
{
    private const int Threads = 4;
    private const int KeysPerThread = 250;

    // A server keeps maps sorted by key.
    private static readonly ValueComparer s_comparer = new(ordered: false);

    private static readonly Gen<object[]> s_bins = Gen.Choose(1, 8).SelectMany(count => NestedValues.ForServer.ArrayOf(count));

    [Test]
    public void PutAndGet_AnyBins_ReturnTheSame() => RoundTrips(500);

    [Test]
    [Category("Long")]
    public void PutAndGet_ThirtyFourThousandRecordsInEachStyle_ReturnTheSame() => RoundTrips(34_000);

    private void RoundTrips(int count)
    {
        var failures = new Exception?[Threads];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() => failures[number] = Failure(number, count / Threads)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.That(failures.Where(failure => failure is not null).Select(failure => failure?.Message), Is.Empty);
    }

    private Exception? Failure(int thread, int count)
    {
        var round = 0;
        try
        {
            Check.One(
                Config.QuickThrowOnFailure.WithMaxTest(count).WithQuietOnSuccess(true),
                Prop.ForAll(Arb.From(s_bins, Shrink), bins => RoundTrip(KeyOf(thread, round++ % KeysPerThread), bins)));
            return null;
        }
#pragma warning disable CA1031 // Whatever it is, the test's own thread reports it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failure;
        }
        finally
        {
            for (var number = 0; number < Math.Min(round, KeysPerThread); number++)
            {
                Client.TryRemove(KeyOf(thread, number));
            }
        }
    }

    private void RoundTrip(Key key, object[] values)
    {
        Client.TryRemove(key); // a round before may have left other bins
        Client.Put(key, [.. values.Select((value, i) => new Bin($"bin{i}", Value.FromObject(value)))]);
        var record = Client.Get(key);
        if (record.Bins.Count != values.Length)
        {
            throw new AssertionException($"Put {values.Length} bins, got {record}.");
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (s_comparer.Difference(values[i], record[$"bin{i}"]) is { } difference)
            {
                throw new AssertionException($"bin{i}{difference}");
            }
        }
    }

    /// <summary>Each bin alone, then simpler forms of a bin that is alone.</summary>
    private static IEnumerable<object[]> Shrink(object[] bins) => bins is [var bin]
        ? NestedValues.Shrink(bin).OfType<object>().Select(simpler => new[] { simpler })
        : bins.Select(alone => new[] { alone });

    private static Key KeyOf(int thread, int number) => new("test", "nested", $"{thread}/{number}");
}
