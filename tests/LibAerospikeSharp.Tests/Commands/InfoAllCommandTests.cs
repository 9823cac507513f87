using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using LibAerospikeSharp.Interop;
using NUnit.Framework;

namespace LibAerospikeSharp.Tests.Commands;

public sealed unsafe class InfoAllCommandTests
{
    [Test]
    public void OnInfo_Throws_EndsTheCallAndLogsWhy()
    {
        var lines = new ConcurrentQueue<AerospikeLogEventArgs>();
        void Collect(object? sender, AerospikeLogEventArgs line) => lines.Enqueue(line);
        var notADictionary = GCHandle.Alloc("");
        delegate* unmanaged[Cdecl]<as_error*, as_node*, sbyte*, sbyte*, void*, byte> callback = &InfoAllCommand.OnInfo;
        AerospikeLog.MessageLogged += Collect;
        AerospikeLog.Level = AerospikeLogLevel.Error;
        try
        {
            Assert.That(callback(null, null, null, null, (void*)GCHandle.ToIntPtr(notADictionary)), Is.Zero);
            Assert.That(() => lines.Select(line => line.Message), Has.Some.Contains(nameof(InvalidCastException)).After(Patience.Milliseconds, 10));
        }
        finally
        {
            AerospikeLog.Level = AerospikeLogLevel.Off;
            AerospikeLog.MessageLogged -= Collect;
            notADictionary.Free();
        }
    }
}
