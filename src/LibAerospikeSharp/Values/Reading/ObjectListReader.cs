using System.Collections;
using LibAerospikeSharp.Values.MsgPack;

namespace LibAerospikeSharp.Values.Reading;

/// <summary>Reads lists as arrays or as <see cref="List{T}"/> without code for the type of their elements.</summary>
/// <param name="item">Reads the elements.</param>
internal sealed class ObjectListReader<T>(ItemReader item) : CollectionReader<T>
{
    protected override MsgPackKind Kind => MsgPackKind.List;

    protected override T ReadElements(ref MsgPackReader reader, int count, string bin)
    {
        if (typeof(T).IsSZArray)
        {
            var array = Array.CreateInstanceFromArrayType(typeof(T), count);
            for (var i = 0; i < count; i++)
            {
                array.SetValue(item.Read(ref reader, bin), i);
            }

            return (T)(object)array;
        }

        var list = AheadOfTimeReaders.Create<T>(bin);
        for (var i = 0; i < count; i++)
        {
            ((IList)list!).Add(item.Read(ref reader, bin)); // a List<T>
        }

        return list;
    }
}
