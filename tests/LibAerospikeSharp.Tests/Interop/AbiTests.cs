using System.Reflection;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Interop;

public sealed class AbiTests
{
    private static IEnumerable<Type> MirroredTypes => typeof(NativeMethods).Assembly.GetTypes()
        .Where(type => type is { IsValueType: true, IsNested: false, Namespace: "LibAerospikeSharp.Interop" } && char.IsLower(type.Name[0]))
        .Where(type => type.IsEnum || type.GetFields(BindingFlags.Instance | BindingFlags.Public).Length > 0);

    internal static IEnumerable<MethodInfo> Imports => typeof(NativeMethods)
        .GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(method => method.GetCustomAttribute<DllImportAttribute>() is not null);

    private static IEnumerable<Version> RecordedVersions => Directory
        .GetFiles(Path.Combine(Repository.Root, "interop-gen", "abi"), "*.json")
        .Select(path => Version.Parse(Path.GetFileNameWithoutExtension(path)));

    [TestCaseSource(nameof(RecordedVersions))]
    public void MirroredTypes_AgainstRecordedLayouts_DifferOnlyAsKnown(Version version) =>
        AssertDifferOnlyAsKnown(version, RecordedLayouts(version));

    [Test]
    [Category("Abi")]
    public void MirroredTypes_AgainstDebugInformation_DifferOnlyAsKnown()
    {
        var path = Environment.GetEnvironmentVariable("LIBAEROSPIKESHARP_LAYOUTS");
        Assert.That(path, Is.Not.Null.And.Not.Empty, "run through the build verb VerifyAbi, which reads the debug information");
        AssertDifferOnlyAsKnown(AerospikeNative.Version, LayoutFile.Read(path!)); // not null: just asserted
    }

    [Test]
    public void RecordedVersions_Always_CoverEverySupportedMinorVersion() =>
        Assert.That(RecordedVersions.Select(version => version.Minor).Distinct(), Is.EquivalentTo((int[])[2, 3, 4, 5]));

    [Test]
    public void Imports_AgainstExportedSymbols_AllExist()
    {
        var library = NativeLibraryLoader.Load().Handle;
        var missing = Imports.Select(import => import.Name).Where(name => !NativeLibrary.TryGetExport(library, name, out _)).ToArray();
        Assert.That(missing, Is.EquivalentTo(KnownDifferences.MissingImports(AerospikeNative.Version, AerospikeNative.EventLibrary)));
    }

    [Test]
    public void Imports_BoundAtOnce_AreFound() => Assert.That(
        () => Imports.ExceptBy(KnownDifferences.MissingImports(AerospikeNative.Version, AerospikeNative.EventLibrary), import => import.Name).ToList().ForEach(Marshal.Prelink),
        Throws.Nothing);

    [Test]
    public void MirroredTypes_Always_CoverTheRecordPath() =>
        Assert.That(MirroredTypes, Is.SupersetOf((Type[])[typeof(as_key), typeof(as_record), typeof(as_error), typeof(as_config), typeof(as_policies)]));

    [Test]
    public void Differences_FieldMovedInTheLibrary_NamesIt()
    {
        var layouts = RecordedLayouts(new Version(7, 4, 0));
        var moved = With(layouts[nameof(as_error)], "message", field => field with { Offset = 8 });

        Assert.That(
            LayoutComparison.Differences(typeof(as_error), moved),
            Is.EqualTo((string[])["as_error.message: offset is 4, the library's is 8"]));
    }

    [Test]
    public void Differences_FieldGrownInTheLibrary_NamesIt()
    {
        var grown = With(RecordedLayouts(new Version(7, 4, 0))[nameof(as_key)], "set", field => field with { Size = 65 });

        Assert.That(
            LayoutComparison.Differences(typeof(as_key), grown),
            Is.EqualTo((string[])["as_key.set: size is 64, the library's is 65"]));
    }

    [Test]
    public void Differences_FieldChangedInTheBindings_NamesIt()
    {
        var differences = LayoutComparison.Differences(typeof(ChangedError), RecordedLayouts(new Version(7, 4, 0))["as_error"]).ToArray();

        Assert.That(differences, Is.EquivalentTo((string[])
        [
            "ChangedError.line: offset is 1052, the library's is 1048",
            "ChangedError.in_doubt: offset is 1048, the library's is 1052",
        ]));
    }

    [Test]
    public void Differences_FieldMissing_NamesIt()
    {
        var native = new NativeLayout(16, [new("count", 0, 4), new("type", 4, 1), new("free", 5, 1), new("added", 8, 8)]);

        Assert.That(
            LayoutComparison.Differences(typeof(as_val), native),
            Is.EqualTo((string[])["as_val: size is 8, the library's is 16", "as_val.added: missing"]));
    }

    [Test]
    public void Differences_EnumValueChanged_NamesIt()
    {
        var native = new NativeLayout(4, Values: new Dictionary<string, long> { ["AS_AUTH_INTERNAL"] = 0, ["AS_AUTH_EXTERNAL"] = 2 });

        Assert.That(
            LayoutComparison.Differences(typeof(as_auth_mode), native),
            Has.Some.EqualTo("as_auth_mode.AS_AUTH_EXTERNAL: is 1, the library's is 2"));
    }

    private static IReadOnlyDictionary<string, NativeLayout> RecordedLayouts(Version version)
    {
        var path = Path.Combine(Repository.Root, "interop-gen", "abi", $"{version}.json");
        Assert.That(path, Does.Exist);
        return LayoutFile.Read(path);
    }

    internal static void AssertDifferOnlyAsKnown(Version version, IReadOnlyDictionary<string, NativeLayout> layouts) => Assert.That(
        MirroredTypes.SelectMany(type => layouts.TryGetValue(type.Name, out var layout)
            ? LayoutComparison.Differences(type, layout, sameVersion: version == KnownDifferences.VersionOfTheBindings)
            : KnownDifferences.MayBeMissing(type, version) ? [] : [$"{type.Name}: the library has no such type"]),
        Is.EquivalentTo(KnownDifferences.Of(version)));

    private static NativeLayout With(NativeLayout layout, string name, Func<NativeField, NativeField> change) =>
        layout with { Fields = [.. (layout.Fields ?? []).Select(field => field.Name == name ? change(field) : field)] };

#pragma warning disable CS0649 // Only its layout counts.
    /// <summary>as_error with its last two fields the wrong way round.</summary>
    private unsafe struct ChangedError
    {
        public as_status code;
        public as_error._message_e__FixedBuffer message;
        public sbyte* func;
        public sbyte* file;
        public byte in_doubt;
        public uint line;
    }
#pragma warning restore CS0649
}
