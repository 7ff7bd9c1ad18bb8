using System.Diagnostics;
using MusicMastery.Core.Catalog;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Catalog.Imports;

/// <summary>
/// Gives way to those who ask: while somebody does, every step is followed by a rest as long as it took. Where nobody asks,
/// nothing is slower.
/// </summary>
/// <param name="writer">Keeps the entries.</param>
/// <param name="traffic">Who asks.</param>
/// <param name="rest">Rests for so long, or until the import is cancelled.</param>
public sealed class ConsiderateWriter(ICatalogWriter writer, Traffic traffic, Action<TimeSpan> rest) : ICatalogWriter
{
    /// <inheritdoc/>
    public KeptCounts Keep(IEnumerable<CatalogEntry> entries)
    {
        var began = Stopwatch.GetTimestamp();
        var counts = writer.Keep(entries);
        if (traffic.IsOnSince(began))
        {
            rest(Stopwatch.GetElapsedTime(began));
        }

        return counts;
    }
}
