using System.Buffers;
using System.IO.Pipelines;
using System.Net.Sockets;
using LibAerospikeSharp.TestServer.Commands;
using LibAerospikeSharp.TestServer.Info;
using LibAerospikeSharp.TestServer.Storage;
using LibAerospikeSharp.TestServer.Wire;

namespace LibAerospikeSharp.TestServer;

/// <summary>One client connection: reads a frame, answers it, and so on until either side closes.</summary>
internal sealed class Connection : IDisposable
{
    private const int ReadBufferSize = 16 * 1024;

    private readonly NetworkStream _stream;
    private readonly Database _database;
    private readonly Faults _faults;
    private readonly InfoCommands _info;
    private bool _isStalled;

    public Connection(Socket socket, Database database, NodeIdentity node, Faults faults)
    {
        socket.NoDelay = true;
        _stream = new NetworkStream(socket, ownsSocket: true);
        _database = database;
        _faults = faults;
        _info = new InfoCommands(database, node);
    }

    /// <summary>Completes when the connection is closed; throws only what is a fault of this server.</summary>
    public async Task RunAsync()
    {
        // Zero-byte reads: an idle connection holds no buffer.
        PipeReader reader = PipeReader.Create(_stream, new StreamPipeReaderOptions(bufferSize: ReadBufferSize, useZeroByteReads: true));
        try
        {
            while (await ReadHeaderAsync(reader).ConfigureAwait(false) is { } header)
            {
                // The buffer grows as bytes arrive and not to the promised length, so a lie costs its sender.
                ReadResult read = header.Length == 0 ? default : await reader.ReadAtLeastAsync(header.Length).ConfigureAwait(false);
                if (read.Buffer.Length < header.Length)
                    return;

                ReadOnlySequence<byte> body = read.Buffer.Slice(0, header.Length);
                IReadOnlyList<byte[]>? answer = _isStalled || _faults.Silent ? null : Answer(header, body);
                if (header.Length != 0)
                    reader.AdvanceTo(body.End);

                if (answer is null)
                    continue;

                if (header.Type == ProtoType.Message && _faults.TakeBreak() is { } broken)
                {
                    await SendAsync(answer, broken.AfterBytes).ConfigureAwait(false);
                    if (broken.Fault == AnswerFault.Stall)
                    {
                        _isStalled = true;
                        continue;
                    }

                    if (broken.Fault == AnswerFault.Reset)
                        _stream.Socket.LingerState = new LingerOption(enable: true, seconds: 0);
                    return;
                }

                await SendAsync(answer, int.MaxValue).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // The client went away, or Dispose closed the socket under us: both are ordinary ends of a connection.
        }
        finally
        {
            await reader.CompleteAsync().ConfigureAwait(false);
            Dispose();
        }
    }

    public void Dispose() => _stream.Dispose();

    /// <summary>Null when the connection has ended or carries something else than the Aerospike protocol.</summary>
    private static async ValueTask<ProtoHeader?> ReadHeaderAsync(PipeReader reader)
    {
        ReadResult result = await reader.ReadAtLeastAsync(ProtoHeader.Size).ConfigureAwait(false);
        if (result.Buffer.Length < ProtoHeader.Size || !ProtoHeader.TryParse(result.Buffer, out ProtoHeader header))
            return null;

        reader.AdvanceTo(result.Buffer.GetPosition(ProtoHeader.Size));
        return header;
    }

    private async Task SendAsync(IReadOnlyList<byte[]> frames, int limit)
    {
        foreach (byte[] frame in frames)
        {
            ReadOnlyMemory<byte> part = frame.AsMemory(0, Math.Min(limit, frame.Length));
            await _stream.WriteAsync(part).ConfigureAwait(false);
            limit -= part.Length;
        }
    }

    private IReadOnlyList<byte[]> Answer(ProtoHeader header, in ReadOnlySequence<byte> sequence)
    {
        ReadOnlyMemory<byte> body = sequence.IsSingleSegment ? sequence.First : sequence.ToArray();
        return header.Type switch
        {
            ProtoType.Info => [_info.Answer(body.Span)],
            ProtoType.Message => _faults.TakeFailure() is { } failure ? CommandProcessor.Refuse(body, failure) : CommandProcessor.Execute(_database, body),
            ProtoType.Security => [SecurityNotSupported()],
            _ => [Response.Of(ServerResult.EnterpriseOnly).ToFrame()],
        };
    }

    // 16 bytes: scheme, result, command, number of fields, unused. The client carries on without a login.
    private static byte[] SecurityNotSupported()
    {
        const int BodySize = 16;
        byte[] frame = new byte[ProtoHeader.Size + BodySize];
        ProtoHeader.Write(frame, ProtoType.Security, BodySize);
        frame[ProtoHeader.Size + 1] = (byte)ServerResult.SecurityNotSupported;
        return frame;
    }
}
