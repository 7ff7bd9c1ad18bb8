using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Catalog;

namespace MusicMastery.Storage.Tracks;

/// <summary>What sources say of how tracks sound, as changes of what is kept of these tracks.</summary>
internal static class HeardTracks
{
    /// <summary>By the track's id, what becomes of the statements about it.</summary>
    public static IReadOnlyDictionary<string, Func<Statements<Track>, Statements<Track>>> Changes(
        IEnumerable<CatalogEntry> entries,
        EntryKind<Track> kind
    ) =>
        entries
            .OfType<CatalogEntry.OfAudioFeatures>()
            .DistinctBy(entry => entry.TrackId)
            .ToDictionary(
                entry => entry.TrackId.Value,
                Func<Statements<Track>, Statements<Track>> (entry) => said => Heard(said, entry, kind)
            );

    private static Statements<Track> Heard(
        Statements<Track> said,
        CatalogEntry.OfAudioFeatures entry,
        EntryKind<Track> kind
    )
    {
        return ReferenceEquals(Heard(said.Whole), said.Whole) ? said : said.With(Heard, kind);

        Track Heard(Track track) => SoundMerge.Heard(track, entry.AudioFeatures, entry.Provenance);
    }
}
