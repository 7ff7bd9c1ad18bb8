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
            Followers = first.Followers ?? second.Followers,
            Popularity = first.Popularity ?? second.Popularity,
            ImageUrl = first.ImageUrl ?? second.ImageUrl,
            ExternalIds = [.. first.ExternalIds.Union(second.ExternalIds)],
        };

    /// <summary>
    /// The first track, with what it leaves unknown taken from the second. Artists known by name only are unknown where
    /// the other track has their ids.
    /// </summary>
    public static Track Fill(Track first, Track second) =>
        first with
        {
            ArtistIds =
                first.ArtistIds.Any(NameId.Is) && !second.ArtistIds.Any(NameId.Is) ? second.ArtistIds : first.ArtistIds,
            AlbumId = first.AlbumId ?? second.AlbumId,
            AlbumName = first.AlbumName ?? second.AlbumName,
            ReleaseDate = first.ReleaseDate ?? second.ReleaseDate,
            DurationMs = first.DurationMs ?? second.DurationMs,
            Explicit = first.Explicit ?? second.Explicit,
            Isrc = first.Isrc ?? second.Isrc,
            Popularity = first.Popularity ?? second.Popularity,
            AudioFeatures = Fill(first.AudioFeatures, second.AudioFeatures),
        };

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
        && first with { ArtistIds = second.ArtistIds, Provenance = second.Provenance } == second;

    /// <summary>Whether the segments say the same.</summary>
    public static bool Same(CollectedSegment first, CollectedSegment second) =>
        first.SeedArtistId == second.SeedArtistId
        && first.NetworkArtistIds.SequenceEqual(second.NetworkArtistIds)
        && first.LibraryTrackIds.SequenceEqual(second.LibraryTrackIds)
        && first.Tracks.SequenceEqual(second.Tracks)
        && Same(first.Provenance, second.Provenance);

    private static bool Same(Provenance first, Provenance second) =>
        first.Source == second.Source && first.Licence == second.Licence;

    private static AudioFeatures? Fill(AudioFeatures? first, AudioFeatures? second) =>
        first is null || second is null
            ? first ?? second
            : first with
            {
                Tempo = first.Tempo ?? second.Tempo,
                Key = first.Key ?? second.Key,
                Mode = first.Mode ?? second.Mode,
                TimeSignature = first.TimeSignature ?? second.TimeSignature,
            };
}
