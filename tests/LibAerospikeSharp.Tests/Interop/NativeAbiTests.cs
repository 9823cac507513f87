using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Interop;

public sealed class NativeAbiTests
{
    private static IEnumerable<string> RecordedLayouts => Directory.GetFiles(Path.Combine(Repository.Root, "interop-gen", "abi"), "*.json");

    [TestCaseSource(nameof(RecordedLayouts))]
    public void Abi_AgainstRecordedLayouts_IsTheLibrarys(string path)
    {
        var layouts = LayoutFile.Read(path);
        var abi = new NativeAbi(Version.Parse(Path.GetFileNameWithoutExtension(path)), hasErrorDetails: false);

        Assert.Multiple(() =>
        {
            Assert.That(abi.ErrorMessageOffset, Is.EqualTo(Offset("message")));
            Assert.That(abi.ErrorSubcodeOffset, Is.EqualTo(Offset("subcode")));
            Assert.That((long)abi.IndexNumeric, Is.EqualTo(layouts["as_index_datatype"].Values?["AS_INDEX_NUMERIC"]));
        });

        int? Offset(string name) => layouts["as_error"].Fields?.FirstOrDefault(field => field.Name == name)?.Offset;
    }

    [Test]
    public void Abi_BuildOnTheWayToTheNextVersion_IsToldByItsExports()
    {
        using var library = CompiledLibrary.Of("""
            const char *aerospike_client_version = "7.4.1";
            void as_command_parse_error_details(void) {}
            """);

        Assert.That(NativeLibraryLoader.Search(library.Path, null, allowUntestedVersion: false).Abi.ErrorMessageOffset, Is.EqualTo(8));
    }

    [TestCase("as_uv_timer_cb", NativeEventLibrary.LibUv)]
    [TestCase("as_ev_timer_cb", NativeEventLibrary.LibEv)]
    [TestCase("as_libevent_timer_cb", NativeEventLibrary.LibEvent)]
    [TestCase("unrelated", NativeEventLibrary.None)]
    public void EventLibrary_OfALibrary_IsToldByItsExports(string export, NativeEventLibrary expected)
    {
        using var library = CompiledLibrary.Of($"""
            const char *aerospike_client_version = "7.4.0";
            void {export}(void) {"{}"}
            """);

        Assert.That(NativeLibraryLoader.Search(library.Path, null, allowUntestedVersion: false).EventLibrary, Is.EqualTo(expected));
    }
}
