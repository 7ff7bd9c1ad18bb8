using MusicMastery.Core.Artists;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Core.Catalog;

/// <summary>
/// What to make of two entries about the same thing. When it was read is no part of what an entry says, so entries
/// that differ in nothing else are the same.
/// </summary>
public static class CatalogMerge
{
    /// <summary>The first artist, with what it leaves unknown taken from the second.</summary>
    public static Artist Fill(Artist first, Artist second) =>
        first with
        {
            Name = first.Name ?? second.Name,
            Disambiguation = first.Disambiguation ?? second.Disambiguation,
            Genres = first.Genres.Count > 0 ? first.Genres : second.Genres,
            Followers = first.Followers ?? (OnOneScale(first.Provenance, second.Provenance) ? second.Followers : null),
            Popularity =
                first.Popularity ?? (OnOneScale(first.Provenance, second.Provenance) ? second.Popularity : null),
            ImageUrl = first.ImageUrl ?? second.ImageUrl,
            ExternalIds = [.. first.ExternalIds.Union(second.ExternalIds)],
        };

    /// <summary>
    /// The first track, with what it leaves unknown taken from the second. Artists known by name only are unknown where
    /// the other track has their ids.
    /// </summary>
    public static Track Fill(Track first, Track second)
    {
        var (sound, from) = SoundMerge.Of(first, second);
        return first with
        {
            ArtistIds =
                first.ArtistIds.Any(NameId.Is) && !second.ArtistIds.Any(NameId.Is) ? second.ArtistIds : first.ArtistIds,
            AlbumId = first.AlbumId ?? second.AlbumId,
            AlbumName = first.AlbumName ?? second.AlbumName,
            ReleaseDate = first.ReleaseDate ?? second.ReleaseDate,
            DurationMs = first.DurationMs ?? second.DurationMs,
            Explicit = first.Explicit ?? second.Explicit,
            Isrc = first.Isrc ?? second.Isrc,
            Popularity =
                first.Popularity ?? (OnOneScale(first.Provenance, second.Provenance) ? second.Popularity : null),
            AudioFeatures = sound,
            AudioFeaturesProvenance = SoundMerge.Apart(from, first.Provenance),
        };
    }

    /// <summary>The artist without what this source said; null when that was all.</summary>
    public static Artist? Without(Artist artist, SourceKind source) =>
        artist.Provenance.Source == source ? null : artist;

    /// <summary>The track without what this source said; null when that was all.</summary>
    public static Track? Without(Track track, SourceKind source) =>
        track.Provenance.Source == source ? null
        : track.AudioFeaturesProvenance?.Source == source
            ? track with
            {
                AudioFeatures = null,
                AudioFeaturesProvenance = null,
            }
        : track;

    /// <summary>Whether the artists say the same.</summary>
    public static bool Same(Artist first, Artist second) =>
        first.Genres.SequenceEqual(second.Genres)
        && first.ExternalIds.SequenceEqual(second.ExternalIds)
        && Same(first.Provenance, second.Provenance)
        && first with
        {
            Genres = second.Genres,
            ExternalIds = second.ExternalIds,
            Provenance = second.Provenance,
        } == second;

    /// <summary>Whether the tracks say the same.</summary>
    public static bool Same(Track first, Track second) =>
        first.ArtistIds.SequenceEqual(second.ArtistIds)
        && Same(first.Provenance, second.Provenance)
        && Same(first.SoundOrigin, second.SoundOrigin)
        && first with
        {
            ArtistIds = second.ArtistIds,
            AudioFeaturesProvenance = second.AudioFeaturesProvenance,
            Provenance = second.Provenance,
        } == second;

    /// <summary>Whether the segments say the same.</summary>
    public static bool Same(CollectedSegment first, CollectedSegment second) =>
        first.SeedArtistId == second.SeedArtistId
        && first.NetworkArtistIds.SequenceEqual(second.NetworkArtistIds)
        && first.LibraryTrackIds.SequenceEqual(second.LibraryTrackIds)
        && first.Tracks.SequenceEqual(second.Tracks)
        && Same(first.Provenance, second.Provenance);

    /// <summary>Whether the links say the same.</summary>
    public static bool Same(RelatedArtist first, RelatedArtist second) =>
        Same(first.Provenance, second.Provenance) && first with { Provenance = second.Provenance } == second;

    /// <summary>Figures of two scales are never taken for each other.</summary>
    private static bool OnOneScale(Provenance first, Provenance second) =>
        first.Source.Scale() == second.Source.Scale();

    /// <summary>Whether both are of one source and under the same terms.</summary>
    internal static bool Same(Provenance? first, Provenance? second) =>
        first?.Source == second?.Source && first?.Licence == second?.Licence;
}
