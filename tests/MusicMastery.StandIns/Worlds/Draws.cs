using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MusicMastery.StandIns.Worlds;

/// <summary>Decisions that depend on nothing but their name, so that they come out alike in every run and order.</summary>
public static class Draws
{
    /// <summary>128 bits drawn by name.</summary>
    public static UInt128 Bits(string name) =>
        BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    /// <summary>0 included to 1 excluded.</summary>
    public static double Uniform(string name) => (ulong)(Bits(name) >> 75) * (1.0 / (1UL << 53));

    /// <summary>Whole numbers, both ends included.</summary>
    public static int Between(string name, int low, int high) => low + (int)(Uniform(name) * (high - low + 1));

    /// <summary>One of the items.</summary>
    public static T Pick<T>(string name, IReadOnlyList<T> items) => items[Between(name, 0, items.Count - 1)];

    /// <summary>All items in a random order.</summary>
    public static IEnumerable<T> Shuffle<T>(string name, IEnumerable<T> items) =>
        items
            .Select((item, index) => (item, draw: Uniform($"{name}/{index}")))
            .OrderBy(pair => pair.draw)
            .Select(pair => pair.item);
}
