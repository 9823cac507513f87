using System.Buffers.Binary;
using LibAerospikeSharp.TestServer.MsgPack;
using LibAerospikeSharp.TestServer.Protocol;
using LibAerospikeSharp.TestServer.Storage;

namespace LibAerospikeSharp.TestServer.Collections;

/// <summary>Executes a packed operation on the list or map in a bin.</summary>
internal static class CollectionCommand
{
    // Instead of an operation: a context, and then an operation on what it leads to.
    private const uint ContextCode = 0xFF;

    /// <summary>Executes an operation that only reads.</summary>
    /// <returns>Ok, or the code with which a real server rejects the operation.</returns>
    public static ServerResult Read(Particle bin, ReadOnlyMemory<byte> request, out Particle? result) =>
        Execute(bin, request, isModify: false, out result, out _);

    /// <summary>Executes an operation that changes the bin.</summary>
    /// <param name="bin">The value of the bin, or null if it doesn't exist.</param>
    /// <param name="request">The packed operation.</param>
    /// <param name="result">The result, or null if there is none.</param>
    /// <param name="changed">The new value of the bin, or null if it stays as it is.</param>
    /// <returns>Ok, or the code with which a real server rejects the operation.</returns>
    public static ServerResult Modify(Particle? bin, ReadOnlyMemory<byte> request, out Particle? result, out Particle? changed) =>
        Execute(bin, request, isModify: true, out result, out changed);

    private static ServerResult Execute(
        Particle? bin, ReadOnlyMemory<byte> request, bool isModify, out Particle? result, out Particle? changed)
    {
        try
        {
            var reader = new RequestReader(request);
            var (code, count) = ReadCode(reader, request.Span);
            (result, changed) = code == ContextCode
                ? ExecuteInContext(reader, count, bin, isModify)
                : ExecuteOnBin(reader, code, count, bin, isModify);
            return ServerResult.Ok;
        }
        catch (CollectionException e)
        {
            (result, changed) = (null, null);
            return e.Code;
        }
    }

    // Old clients send the code in two bytes, before the list of arguments.
    private static (uint Code, uint Count) ReadCode(RequestReader reader, ReadOnlySpan<byte> request)
    {
        if (request is [0, ..])
        {
            uint arguments = 0;
            if (!reader.TrySkip(sizeof(ushort)) || (!reader.IsAtEnd && !reader.TryReadList(out arguments)))
            {
                throw new CollectionException(ServerResult.Parameter);
            }

            return (BinaryPrimitives.ReadUInt16BigEndian(request), arguments);
        }

        return ReadCode(reader);
    }

    private static (uint Code, uint Count) ReadCode(RequestReader reader)
    {
        if (!reader.TryReadList(out var count) || count == 0 || !reader.TryReadInteger(out var code))
        {
            throw new CollectionException(ServerResult.Parameter);
        }

        return (unchecked((uint)code), count - 1);
    }

    private static (Particle? Result, Particle? Changed) ExecuteOnBin(RequestReader reader, uint code, uint count, Particle? bin, bool isModify)
    {
        var type = CollectionOperation.IsForMap(code) ? ParticleType.Map : ParticleType.List;
        if (bin is { } existing && existing.Type != type)
        {
            throw new CollectionException(ServerResult.IncompatibleType);
        }

        var value = bin is { } particle ? CollectionValue.Parse(particle.Data, particle.PersistsIndex) : null;
        var call = Run(reader, code, count, isModify, value, bin is not null, depth: 0);
        var written = call?.Written ?? call?.Created;
        return (call?.Result, written?.ToParticle());
    }

    private static (Particle? Result, Particle? Changed) ExecuteInContext(RequestReader reader, uint count, Particle? bin, bool isModify)
    {
        const int Parts = 2; // the context and the operation
        if (count != Parts)
        {
            throw new CollectionException(ServerResult.Parameter);
        }

        var path = ContextPath.Follow(reader, bin, isModify);
        var (code, arguments) = ReadCode(reader);
        var value = path.IsNew ? null : CollectionValue.Parse(path.Element, persistsIndex: false);
        var isMap = CollectionOperation.IsForMap(code);
        if (!path.IsNew && (isMap ? value is not MapValue : value is not ListValue))
        {
            throw new CollectionException(ServerResult.IncompatibleType);
        }

        var call = Run(reader, code, arguments, isModify, value, bin is not null, path.Depth);
        return (call?.Result, call?.Written is { } written ? path.With(written) : null);
    }

    // Returns null if there is nothing to do.
    private static OperationCall? Run(RequestReader reader, uint code, uint count, bool isModify, CollectionValue? value, bool binExists, int depth)
    {
        var operation = OperationTable.Find(code, isModify) ?? throw new CollectionException(ServerResult.Parameter);
        if ((binExists ? null : operation.MissingBinCode) is { } missingBin)
        {
            throw new CollectionException(missingBin);
        }

        if (value is null && operation.MissingCode is { } missing)
        {
            throw new CollectionException(missing);
        }

        if (value is null && operation.NeedsExisting)
        {
            return null;
        }

        var call = new OperationCall(value, depth != 0, CollectionNormalizer.MaxDepth - depth - 1)
        {
            Arguments = Arguments.Read(reader, count, operation.Parameters, operation.Optional),
        };
        operation.Run(call);
        return call;
    }
}
