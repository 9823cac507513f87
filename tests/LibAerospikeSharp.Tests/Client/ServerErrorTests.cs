using LibAerospikeSharp.Interop;
using LibAerospikeSharp.TestServer;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Client;

/// <summary>Errors of a server, on their whole way from the wire to the exception.</summary>
public sealed class ServerErrorTests : HandleFixture
{
    private static readonly Key s_key = new("test", "tests", nameof(ServerErrorTests));

    [TestCase(8, typeof(ServerException))]
    [TestCase(14, typeof(RecordException))]
    [TestCase(21, typeof(BinNameException))]
    [TestCase(27, typeof(FilteredOutException))]
    [TestCase(80, typeof(AdminException))]
    [TestCase(201, typeof(IndexNotFoundException))]
    public void Put_ServerRespondsWithACode_ThrowsItsException(int code, Type expected)
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(Patience.Options(server));
        server.FailNext(code);

        Assert.That(
            () => client.Put(s_key, [new Bin("a", 1)]),
            Throws.TypeOf(expected).With.Property(nameof(AerospikeException.ResultCode)).EqualTo((ResultCode)code));
    }

    [TestCase(ResultCode.DeviceOverload, true)]
    [TestCase(ResultCode.ServerFull, false)]
    public void IsTransient_CodeOfAServer_SaysWhetherTryingAgainCanHelp(ResultCode code, bool expected)
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(Patience.Options(server));
        server.FailNext((int)code);

        Assert.That(
            () => client.Put(s_key, [new Bin("a", 1)]),
            Throws.InstanceOf<AerospikeException>().With.Property(nameof(AerospikeException.IsTransient)).EqualTo(expected));
    }

    [Test]
    public void Get_ServerSendsDetails_CarriesThemWhereTheLibraryReadsThem()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(Patience.Options(server));
        server.FailNext(1, subcode: 4711, message: "the disk is upside down");
        var reads = NativeLibraryLoader.Load().Abi.ErrorSubcodeOffset is not null;

        var exception = Assert.Throws<ServerException>(() => client.Get(s_key));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(exception.Subcode, Is.EqualTo(reads ? 4711 : 0));
            Assert.That(exception.Message.Contains("the disk is upside down", StringComparison.Ordinal), Is.EqualTo(reads), exception.Message);
        }
    }

    [Test]
    public void FailNext_AfterIt_CommandsSucceed()
    {
        using var server = AerospikeTestServer.Start();
        using var client = AerospikeClient.Connect(Patience.Options(server));
        server.FailNext(22);
        Assert.That(() => client.Put(s_key, [new Bin("a", 1)]), Throws.TypeOf<ServerException>());

        Assert.That(() => client.Put(s_key, [new Bin("a", 1)]), Throws.Nothing);
    }
}
