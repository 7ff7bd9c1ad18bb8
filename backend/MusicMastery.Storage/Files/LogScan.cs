using System.Buffers.Binary;

namespace MusicMastery.Storage.Files;

/// <summary>What a log holds that is opened again.</summary>
/// <param name="Count">How many pages, from the first on, were written whole.</param>
/// <param name="Kept">How many of them belong to finished transactions, or come before one that does.</param>
/// <param name="Places">Where the last finished version of each page lies.</param>
internal sealed record LogScan(long Count, long Kept, IReadOnlyDictionary<long, long> Places)
{
    public static LogScan Of(LogFile log)
    {
        var (count, kept) = (0L, 0L);
        var places = new Dictionary<long, long>();
        var unfinished = new Dictionary<long, long>();
        var page = new byte[Page.Size];
        for (; count < log.Capacity && log.TryRead(count, page); count++)
        {
            unfinished[BinaryPrimitives.ReadUInt32LittleEndian(page.AsSpan(Page.NumberAt))] = count;
            if (page[Page.IsConfirmedAt] == 0)
            {
                continue;
            }

            kept = count + 1;
            foreach (var (number, place) in unfinished)
            {
                places[number] = place;
            }

            unfinished.Clear();
        }

        return new LogScan(count, kept, places);
    }
}
