using System.Text;

namespace MusicMastery.Server.Tests.Observing;

/// <summary>A message of Protocol Buffers, read by the numbers of its fields; only those that have a length are kept.</summary>
public sealed class ProtoMessage
{
    private readonly List<(int Number, byte[] Value)> _fields = [];

    public ProtoMessage(byte[] bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var tag = Number(bytes, ref at);
            switch (tag & 7)
            {
                case 0:
                    Number(bytes, ref at);
                    break;
                case 1:
                    at += 8;
                    break;
                case 2:
                    var length = (int)Number(bytes, ref at);
                    _fields.Add(((int)(tag >> 3), bytes[at..(at + length)]));
                    at += length;
                    break;
                case 5:
                    at += 4;
                    break;
                default:
                    throw new FormatException($"No such wire type: {tag & 7}.");
            }
        }
    }

    /// <summary>The messages at this path of field numbers.</summary>
    public IEnumerable<ProtoMessage> Each(params int[] path) =>
        path.Aggregate(
            new[] { this }.AsEnumerable(),
            (messages, number) => messages.SelectMany(message => message.Values(number)).Select(Read)
        );

    public string Text(int number) => Encoding.UTF8.GetString(Values(number).FirstOrDefault([]));

    public string Hex(int number) => Convert.ToHexStringLower(Values(number).FirstOrDefault([]));

    private static ProtoMessage Read(byte[] bytes) => new(bytes);

    private IEnumerable<byte[]> Values(int number) =>
        _fields.Where(field => field.Number == number).Select(field => field.Value);

    private static ulong Number(byte[] bytes, ref int at)
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var part = bytes[at++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return value;
            }

            shift += 7;
        }
    }
}
