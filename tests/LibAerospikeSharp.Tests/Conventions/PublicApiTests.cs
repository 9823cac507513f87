using System.Diagnostics.CodeAnalysis;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

public sealed class PublicApiTests
{
    private const string UpdateVariable = "UPDATE_PUBLIC_API";

    private static string SnapshotFile => Path.Combine(Repository.Root, "tests", "LibAerospikeSharp.Tests", "PublicApi.txt");

    [Test]
    public void PublicApi_OfTheClient_IsTheRecordedOne()
    {
        var now = PublicApi.Lines(typeof(AerospikeClient).Assembly.GetExportedTypes()).ToArray();
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(SnapshotFile, string.Join('\n', now) + "\n");
        }

        var recorded = File.Exists(SnapshotFile) ? File.ReadAllLines(SnapshotFile) : [];

        Assert.That(
            now,
            Is.EqualTo(recorded),
            () => $"The public surface has changed:\n{Difference(recorded, now)}\n"
                + $"If that is meant, set the environment variable {UpdateVariable}=1 and run this test: it writes PublicApi.txt anew. Add a line to CHANGELOG.md.");
    }

    [Test]
    public void Lines_OfAClass_ShowWhatUsersSee() =>
        Assert.That(PublicApi.Lines([typeof(Sample)]), Is.EqualTo("""
            abstract class PublicApiTests.Sample : IDisposable
                [Obsolete(error)] void Old()
                [Obsolete] void Older()
                abstract List<string?> Items { get; }
                const int Limit = 5
                event EventHandler Changed
                object? this[string name] { get; }
                override string ToString()
                protected PublicApiTests.Sample(int required, string? optional = null)
                protected virtual void Hook(string[] names)
                required int Count { get; init; }
                static bool Try<T>(T from, out string? to, DayOfWeek day = DayOfWeek.Monday)
                static readonly string Text
                virtual void Dispose()
                void Take(params ReadOnlySpan<int> numbers)
            """.Split('\n')));

    [TestCase(typeof(SampleRecord), "sealed record PublicApiTests.SampleRecord : IEquatable<PublicApiTests.SampleRecord>")]
    [TestCase(typeof(ResultCode), "enum ResultCode")]
    [TestCase(typeof(RecordHeader), "readonly record struct RecordHeader : IEquatable<RecordHeader>")]
    [TestCase(typeof(IAerospikeClient), "interface IAerospikeClient : IAsyncDisposable, IDisposable")]
    [TestCase(typeof(RecordNotFoundException), "sealed class RecordNotFoundException : RecordException")]
    [TestCase(typeof(PublicApi), "static class PublicApi")]
    public void Lines_OfAnyKindOfType_StartWithItsDeclaration(Type type, string expected) =>
        Assert.That(PublicApi.Lines([type]).First(), Is.EqualTo(expected));

    [Test]
    public void Lines_OfARecord_LeaveOutWhatTheCompilerWrote() =>
        Assert.That(PublicApi.Lines([typeof(SampleRecord)]).Skip(1), Is.EqualTo("""
                PublicApiTests.SampleRecord(long? Number)
                long? Number { get; init; }
            """.Split('\n')));

    [Test]
    public void Lines_OfAnEnum_ShowItsNumbers() =>
        Assert.That(PublicApi.Lines([typeof(ResultCode)]), Has.Member("    RecordNotFound = 2").And.Member("    ClientError = -1"));

    private static string Difference(string[] before, string[] after) => string.Join(
        '\n',
        WithType(before).Except(WithType(after)).Select(line => $"- {line}").Concat(WithType(after).Except(WithType(before)).Select(line => $"+ {line}")));

    /// <summary>Every member behind its type, so that a line tells where it belongs.</summary>
    private static IEnumerable<string> WithType(IEnumerable<string> lines)
    {
        var type = "";
        foreach (var line in lines)
        {
            type = line.StartsWith(' ') ? type : line;
            yield return line == type ? type : $"{type.Split(" : ")[0]} {{ {line.Trim()} }}";
        }
    }

#pragma warning disable CS0067, CA1822, CA1051, CA1063, CA1816, CA1034, CA2211 // Only its shape counts.
    [SuppressMessage("Performance", "CA1812", Justification = "Only its shape counts.")]
    internal abstract class Sample(int required, string? optional = null) : IDisposable
    {
        public const int Limit = 5;
        public static readonly string Text = "";
        internal const int Hidden = 6;

        public event EventHandler? Changed;

        public required int Count { get; init; }

        public abstract List<string?> Items { get; }

        public object? this[string name] => name + required + optional;

        public static bool Try<T>(T from, out string? to, DayOfWeek day = DayOfWeek.Monday)
        {
            to = $"{from}{day}";
            return true;
        }

        public void Take(params ReadOnlySpan<int> numbers) => _ = numbers.Length;

        public virtual void Dispose()
        {
        }

        public override string ToString() => "";

        [Obsolete("Kept for its attribute.", error: true)]
        public void Old()
        {
        }

        [Obsolete("Kept for its attribute.")]
        public void Older()
        {
        }

        protected virtual void Hook(string[] names)
        {
        }
    }

    internal sealed record SampleRecord(long? Number);
#pragma warning restore CS0067, CA1822, CA1051, CA1063, CA1816, CA1034, CA2211
}
