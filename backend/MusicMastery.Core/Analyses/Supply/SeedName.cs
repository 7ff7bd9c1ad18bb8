using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Sources;

namespace MusicMastery.Core.Analyses.Supply;

/// <summary>
/// The seed artist under two ids: the catalog's, and the one that the source asked knows. Where they differ, what the
/// source says of the one is kept as said of the other; each track keeps its own id and where it came from, so that the
/// two can be told apart again.
/// </summary>
internal sealed class SeedName(ArtistId inCatalog, ArtistId atSource)
{
    /// <summary>The id to ask the source about.</summary>
    public ArtistId AtSource(ArtistId id) => id == inCatalog ? atSource : id;

    /// <summary>The answers with the catalog's id.</summary>
    public async IAsyncEnumerable<SourceAnswer> In(IAsyncEnumerable<SourceAnswer> answers)
    {
        await foreach (var answer in answers)
        {
            yield return inCatalog == atSource ? answer : answer with { Entries = [.. answer.Entries.Select(Renamed)] };
        }
    }

    private CatalogEntry Renamed(CatalogEntry entry) =>
        entry switch
        {
            CatalogEntry.OfArtist(var artist) => new CatalogEntry.OfArtist(artist with { Id = Of(artist.Id) }),
            CatalogEntry.OfTrack { Track: var track } => new CatalogEntry.OfTrack(
                track with
                {
                    ArtistIds = [.. track.ArtistIds.Select(Of).Distinct()],
                }
            ),
            CatalogEntry.OfRelatedArtist(var link) => new CatalogEntry.OfRelatedArtist(
                link with
                {
                    From = Of(link.From),
                    To = Of(link.To),
                }
            ),
            _ => entry,
        };

    private ArtistId Of(ArtistId id) => id == atSource ? inCatalog : id;
}
