using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

/// <summary>The client's folders are floors: a file uses only types of its own floor and of lower ones.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] s_floors = ["Interop", "Errors", "Values", "Expressions", "Policies", "Operations", "Runtime", "Commands", "Client"];

    private static readonly Lazy<SourceModel> s_client = new(() => SourceModel.Of("LibAerospikeSharp"));

    private static SourceModel Client => s_client.Value;

    [Test]
    public void Folders_OfTheClient_AllHaveAFloor() =>
        Assert.That(Client.Types.Select(type => type.File).Where(file => FloorOf(file) < 0), Is.Empty);

    [Test]
    public void Sources_OfTheClient_UseNoTypeOfAHigherFloor() =>
        Assert.That(Client.Uses.Where(use => FloorOf(use.Target) > FloorOf(use.File)), Is.Empty);

    [Test]
    public void Folders_OfTheClient_HaveNoCycles() =>
        Assert.That(FolderGraph.Cycles([.. Client.Uses.Where(use => !IsGenerated(use.File) && !IsGenerated(use.Target))]), Is.Empty);

    [Test]
    public void Types_OfTheClient_AreInTheNamespaceOfTheirFolder() =>
        Assert.That(
            from type in Client.Types
            where !IsGenerated(type.File)
            let expected = type.Type.DeclaredAccessibility == Accessibility.Public ? "LibAerospikeSharp" : $"LibAerospikeSharp.{Path.GetDirectoryName(type.File)!.Replace('/', '.')}"
            where type.Type.ContainingNamespace.ToDisplayString() != expected
            select $"{type.File}: {type.Type}",
            Is.Empty);

    [Test]
    public void Uses_OfAllKinds_AreFound()
    {
        var model = new SourceModel(new Dictionary<string, string>
        {
            ["Low/Key.cs"] = "namespace A; public class Key { public static int Size; public static Key Make() => new(); }",
            ["Low/Box.cs"] = "namespace A; public class Box<T> { public Key Made() => Key.Make(); }",
            ["High/New.cs"] = "namespace A; class New { object o = new Key(); }",
            ["High/Argument.cs"] = "namespace A; class Argument { Box<Key> box; }",
            ["High/Member.cs"] = "namespace A; class Member { int size = A.Key.Size; }",
            ["High/Hole.cs"] = "namespace A; class Hole { string s = $\"{nameof(Key)}\"; }",
            ["High/None.cs"] = "namespace A; /// <see cref=\"Key\"/>\nclass None { string Key = \"Key\"; int N => Key.Length; } // Key",
        });

        Assert.That(
            model.Uses.Select(use => $"{use.File} {use.Type}"),
            Is.EquivalentTo(new[]
            {
                "Low/Box.cs Key", "High/New.cs Key", "High/Argument.cs Box", "High/Argument.cs Key", "High/Member.cs Key", "High/Hole.cs Key",
            }));
    }

    [Test]
    public void Cycles_ByWayOfAThirdFolder_AreFound()
    {
        SourceModel.Use[] uses = [new("A/1.cs", "B/2.cs", "Two"), new("B/2.cs", "C/3.cs", "Three"), new("C/3.cs", "A/1.cs", "One"), new("D/4.cs", "A/1.cs", "One")];

        Assert.That(
            FolderGraph.Cycles(uses),
            Is.EqualTo(new[] { "A -> B: A/1.cs uses Two", "B -> C: B/2.cs uses Three", "C -> A: C/3.cs uses One" }));
    }

    /// <summary>ClangSharp writes one half of NativeMethods, and the other half is written by hand.</summary>
    private static bool IsGenerated(string file) => file.Contains("/Generated/", StringComparison.Ordinal);

    private static int FloorOf(string file) => Array.IndexOf(s_floors, file.Split('/')[0]);
}
