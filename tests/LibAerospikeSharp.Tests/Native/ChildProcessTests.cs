using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Native;

/// <summary>What a child process has of the client's connections. libaerospike does not set close-on-exec.</summary>
public sealed class ChildProcessTests
{
    [Test]
    public void Start_ClientHasConnections_ChildInheritsOnlySynchronousOnes()
    {
        if (!System.Runtime.InteropServices.NativeLibrary.TryGetExport(NativeLibraryLoader.Load().Handle, "aerospikesharp_log", out _))
        {
            Assert.Ignore("Only the library of LibAerospikeSharp.NativeBinaries sets close-on-exec.");
        }

        var (exitCode, output) = Repository.Run("dotnet", [Repository.Built("LibAerospikeSharp.Process"), "children", TestTarget.Seeds]);

        Assert.That(exitCode, Is.Zero, output);
        Assert.That(output.Trim(), Does.Match("^more than 20 connections: True, inherited: [1-9], kept open: 0$"));
    }
}
