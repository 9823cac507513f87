using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Conventions;

public sealed class ArchitectureTests
{
    private static readonly Floors s_sample = new(new Dictionary<string, int> { ["Utf8"] = 1, ["Key"] = 3, ["AerospikeClient"] = 7 });
    private static readonly string[] s_oneViolation = ["Interop/A.cs: Key"];

    [Test]
    public void Folders_OfTheClient_AllHaveAFloor() =>
        Assert.That(
            Files.Select(file => file.Split('/')[0]).Distinct().Where(folder => folder != "Properties"),
            Is.SubsetOf(Floors.ByFolder.Keys));

    [Test]
    public void Types_OfTheClient_AreFoundOnTheirFloors() =>
        Assert.That(
            TypesByFloor(),
            Is.SupersetOf(new Dictionary<string, int> { ["Utf8"] = 1, ["ErrorFactory"] = 2, ["Key"] = 3, ["Host"] = 4, ["ClientHandle"] = 6, ["IAerospikeClient"] = 7 }));

    [Test]
    public void Sources_OfTheClient_NameNoTypeOfAHigherFloor()
    {
        var floors = new Floors(TypesByFloor());
        var violations = FilesWithFloor().SelectMany(file => floors.Violations(file.Path, file.Floor, Read(file.Path)));
        Assert.That(violations, Is.Empty);
    }

    [TestCase("var key = new Key(1);")]
    [TestCase("Key? key = null;")]
    [TestCase("List<Key> keys = [];")]
    [TestCase("var name = nameof(Key);")]
    [TestCase("throw new ArgumentException($\"'{Key.Parse(text)}'\");")]
    [TestCase("LibAerospikeSharp.Key key;")]
    [TestCase("global::LibAerospikeSharp.Key key;")]
    [TestCase("return [.. Key.All];")]
    [TestCase("internal sealed class Special : Key;")]
    public void Violations_TypeOfAHigherFloor_NamesFileAndType(string source) =>
        Assert.That(s_sample.Violations("Interop/A.cs", 1, source), Is.EqualTo(s_oneViolation));

    [TestCase("var key = record.Key;")]
    [TestCase("var key = record?.Key;")]
    [TestCase("var keys = new KeyList();")]
    [TestCase("// Key\n")]
    [TestCase("/// <see cref=\"Key\"/>\n")]
    [TestCase("/* Key */")]
    [TestCase("var text = \"Key\";")]
    [TestCase("using LibAerospikeSharp.Interop;")]
    public void Violations_NoTypeOfAHigherFloor_GivesNone(string source) => Assert.That(s_sample.Violations("Interop/A.cs", 1, source), Is.Empty);

    [TestCase(3)]
    [TestCase(7)]
    public void Violations_TypeOfTheSameOrALowerFloor_GivesNone(int floor) =>
        Assert.That(s_sample.Violations("A.cs", floor, "new Key(Utf8.Read(text));"), Is.Empty);

    private static IEnumerable<string> Files => SourceFiles.Below("src", "LibAerospikeSharp");

    private static IEnumerable<(string Path, int Floor)> FilesWithFloor() =>
        from file in Files
        where Floors.ByFolder.ContainsKey(file.Split('/')[0])
        select (file, Floors.ByFolder[file.Split('/')[0]]);

    private static Dictionary<string, int> TypesByFloor() =>
        FilesWithFloor()
            .SelectMany(file => TypeDeclaration.In(CSharpText.CodeOnly(Read(file.Path))).Select(type => (type.Name, file.Floor)))
            .GroupBy(type => type.Name)
            .ToDictionary(group => group.Key, group => group.Max(type => type.Floor));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, "src", "LibAerospikeSharp", file));
}
