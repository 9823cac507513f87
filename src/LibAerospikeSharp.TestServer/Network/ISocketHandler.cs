using System.Net.Sockets;

namespace LibAerospikeSharp.TestServer.Network;

/// <summary>A socket that an <see cref="EventLoop"/> watches. Everything here is called on the loop's thread only.</summary>
internal interface ISocketHandler
{
    Socket Socket { get; }

    /// <summary>The loop forgets a closed handler; it doesn't touch its socket any more.</summary>
    bool IsClosed { get; }

    bool WantsToRead { get; }

    bool WantsToWrite { get; }

    /// <summary>When something was last read or written, in milliseconds of the system's uptime. The loop's own.</summary>
    long LastServed { get; set; }

    void OnReadable();

    void OnWritable();

    void Close();
}
