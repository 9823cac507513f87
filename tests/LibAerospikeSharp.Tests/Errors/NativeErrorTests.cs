using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Errors;

public sealed class NativeErrorTests
{
    private const string ServerResponse = "127.0.0.1:3000 AEROSPIKE_ERR_RECORD_NOT_FOUND";
    private const string TimeoutText = "Client timeout: socket=0 total=1000 iterations=1 lastNode=127.0.0.1:3000";

    [Test]
    public void ToException_ServerResponse_ReturnsTheExceptionOfTheCode() =>
        Assert.That(Convert(ServerResponse, as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND), Is.TypeOf<RecordNotFoundException>());

    [Test]
    public void ToException_ServerResponse_NamesOperationKeyCodeAndNode() =>
        Assert.That(
            Convert(ServerResponse, as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND).Message,
            Is.EqualTo("Get of test/demo/user1 failed: RecordNotFound (2) at 127.0.0.1:3000. To create the record, use Put, Increment or Append. To handle a missing record without an exception, use Find, Exists or TryRemove."));

    [Test]
    public void ToException_ServerResponse_HasTheNode() =>
        Assert.That(Convert(ServerResponse, as_status.AEROSPIKE_ERR_RECORD_NOT_FOUND).Node, Is.EqualTo("127.0.0.1:3000"));

    [TestCase("[::1]:3000 AEROSPIKE_ERR_SERVER", "[::1]:3000")]
    [TestCase("db-1.example.com:4333 AEROSPIKE_ERR_SERVER", "db-1.example.com:4333")]
    public void ToException_ServerResponseOfAnyAddress_HasTheNode(string text, string node) =>
        Assert.That(Convert(text, as_status.AEROSPIKE_ERR_SERVER).Node, Is.EqualTo(node));

    [Test]
    public void ToException_Timeout_ReturnsTimeoutException() =>
        Assert.That(Convert(TimeoutText, as_status.AEROSPIKE_ERR_TIMEOUT), Is.TypeOf<AerospikeTimeoutException>());

    [Test]
    public void ToException_Timeout_HasTheLastNode() =>
        Assert.That(Convert(TimeoutText, as_status.AEROSPIKE_ERR_TIMEOUT).Node, Is.EqualTo("127.0.0.1:3000"));

    [Test]
    public void ToException_Timeout_KeepsTheClientsText() =>
        Assert.That(Convert(TimeoutText, as_status.AEROSPIKE_ERR_TIMEOUT).Message, Does.Contain(TimeoutText));

    [Test]
    public void ToException_CodeWithAdvice_EndsWithIt() =>
        Assert.That(
            Convert(ServerResponse, as_status.AEROSPIKE_ERR_DEVICE_OVERLOAD).Message,
            Does.EndWith($". {ErrorFactory.Advice(ResultCode.DeviceOverload)}"));

    [Test]
    public void ToException_OtherText_HasNoNode() =>
        Assert.That(Convert("Failed to seed cluster", as_status.AEROSPIKE_ERR_CLIENT).Node, Is.Null);

    [Test]
    public void ToException_OtherText_KeepsIt() =>
        Assert.That(
            Convert("Failed to seed cluster", as_status.AEROSPIKE_ERR_CLIENT).Message,
            Is.EqualTo("Get of test/demo/user1 failed: ClientError (-1), Failed to seed cluster."));

    [Test]
    public unsafe void ToException_Subcode_IsCarriedWhereTheLibraryHasIt()
    {
        as_error error = default;
        var offset = NativeLibraryLoader.Load().Abi.ErrorSubcodeOffset;
        if (offset is not null)
        {
            *(int*)((byte*)&error + offset.Value) = 77;
        }

        Assert.That(
            NativeError.ToException(&error, as_status.AEROSPIKE_ERR_SERVER, "Get of test/demo/user1").Subcode,
            Is.EqualTo(offset is null ? 0 : 77));
    }

    [TestCase("Bad things.")]
    [TestCase("Bad things.\n")]
    [TestCase("Bad things")]
    public void ToException_AnyEndOfText_EndsWithOnePeriod(string text) =>
        Assert.That(Convert(text, as_status.AEROSPIKE_ERR_CLIENT).Message, Does.EndWith("ClientError (-1), Bad things."));

    [Test]
    public void ToException_NoText_IsStillASentence() =>
        Assert.That(
            Convert("", as_status.AEROSPIKE_ERR_CLIENT).Message,
            Is.EqualTo("Get of test/demo/user1 failed: ClientError (-1)."));

    [Test]
    public void ToException_TextOutsideAscii_IsReadAsUtf8() =>
        Assert.That(Convert("clé inconnue 🔑", as_status.AEROSPIKE_ERR_SERVER).Message, Does.Contain("clé inconnue 🔑"));

    [Test]
    public void ToException_LongestText_IsKeptWhole() =>
        Assert.That(Convert(new string('x', 1023), as_status.AEROSPIKE_ERR_SERVER).Message, Does.Contain(new string('x', 1023)));

    [Test]
    public void ToException_InDoubt_CarriesIt() =>
        Assert.That(Convert(TimeoutText, as_status.AEROSPIKE_ERR_TIMEOUT, inDoubt: true).InDoubt, Is.True);

    [Test]
    public void ToException_NotInDoubt_CarriesIt() =>
        Assert.That(Convert(TimeoutText, as_status.AEROSPIKE_ERR_TIMEOUT).InDoubt, Is.False);

    [Test]
    public void ToException_ErrorWithoutCode_TakesTheStatus() =>
        Assert.That(
            Convert("", as_status.AEROSPIKE_OK, as_status.AEROSPIKE_ERR_RECORD_EXISTS),
            Is.TypeOf<RecordExistsException>().With.Property(nameof(AerospikeException.ResultCode)).EqualTo(ResultCode.RecordExists));

    [Test]
    public void ToException_ErrorAndStatusDiffer_TakesTheErrorsCode() =>
        Assert.That(
            Convert("", as_status.AEROSPIKE_ERR_RECORD_TOO_BIG, as_status.AEROSPIKE_ERR_CLIENT).ResultCode,
            Is.EqualTo(ResultCode.RecordTooBig));

    [Test]
    public void ToException_UnknownCode_ShowsItsNumber() =>
        Assert.That(Convert("", (as_status)9999).Message, Does.Contain("9999"));

    [Test]
    public void Message_OfAnError_IsItsText() => Assert.That(MessageOf("Failed to connect"), Is.EqualTo("Failed to connect"));

    private static AerospikeException Convert(string text, as_status code, bool inDoubt = false) => Convert(text, code, code, inDoubt);

    private static unsafe AerospikeException Convert(string text, as_status code, as_status status, bool inDoubt = false)
    {
        as_error error = default;
        Fill(&error, text);
        error.code = code;
        error.in_doubt = inDoubt ? (byte)1 : (byte)0;
        return NativeError.ToException(&error, status, "Get of test/demo/user1");
    }

    private static unsafe string MessageOf(string text)
    {
        as_error error = default;
        Fill(&error, text);
        return NativeError.Message(&error);
    }

    private static unsafe void Fill(as_error* error, string text) =>
        NativeUtf8.WriteName(text, (byte*)error + NativeLibraryLoader.Load().Abi.ErrorMessageOffset, sizeof(as_error._message_e__FixedBuffer));
}
