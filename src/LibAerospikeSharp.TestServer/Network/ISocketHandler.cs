using System.Net.Sockets;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>A socket that an <see cref="EventLoop"/> watches. All members are called on the loop's thread only.</summary>
internal interface ISocketHandler
{
    Socket Socket { get; }

    /// <summary>True if the handler is closed. The loop then removes it and no longer uses its socket.</summary>
    bool IsClosed { get; }

    bool WantsToRead { get; }

    bool WantsToWrite { get; }

    /// <summary>When the socket was last read or written, in milliseconds since the system started. Only the loop uses it.</summary>
    long LastServed { get; set; }

    void OnReadable();

    void OnWritable();

    void Close();
}
