using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Spotify;

/// <summary>What Spotify says as the catalog keeps it.</summary>
internal static class SpotifyEntries
{
    private const string Licence = "Spotify Developer Terms";

    public static Artist Artist(SpotifyArtist artist, DateTimeOffset at) =>
        new()
        {
            Id = new ArtistId(artist.Id),
            Name = artist.Name,
            Genres = [.. (artist.Genres ?? []).Distinct(StringComparer.Ordinal)],
            Followers = Wire.Within(artist.Followers?.Total, 0, int.MaxValue),
            Popularity = Wire.Within(artist.Popularity, 0, 100),
            ImageUrl = artist.Images?.FirstOrDefault()?.Url,
            ExternalIds = [SpotifyId.Of("artist", artist.Id)],
            Provenance = Origin(at),
        };

    /// <summary>The track and those it credits; nothing for a track without an id or a known artist.</summary>
    public static IEnumerable<CatalogEntry> Track(SpotifyTrack track, DateTimeOffset at, SpotifyAlbum? album = null)
    {
        var credits = track.Artists.Where(credit => credit is { Id.Length: > 0 }).ToList();
        if (string.IsNullOrEmpty(track.Id) || credits.Count == 0)
        {
            yield break;
        }

        foreach (var credit in credits)
        {
            yield return new CatalogEntry.OfArtist(
                new Artist
                {
                    Id = new ArtistId(credit.Id!),
                    Name = credit.Name,
                    ExternalIds = [SpotifyId.Of("artist", credit.Id!)],
                    Provenance = Origin(at),
                }
            );
        }

        album = track.Album ?? album;
        yield return new CatalogEntry.OfTrack(
            new Track
            {
                Id = new TrackId(track.Id),
                Name = track.Name,
                ArtistIds = [.. credits.Select(credit => new ArtistId(credit.Id!)).Distinct()],
                AlbumId = album?.Id,
                AlbumName = album?.Name,
                ReleaseDate = Wire.Date(album?.ReleaseDate),
                DurationMs = Wire.Within(track.DurationMs, 1, int.MaxValue),
                Explicit = track.Explicit,
                Isrc = Wire.Isrc(track.ExternalIds?.Isrc),
                Popularity = Wire.Within(track.Popularity, 0, 100),
                Provenance = Origin(at),
            }
        );
    }

    public static Provenance Origin(DateTimeOffset at) => new(SourceKind.Spotify, Wire.Minute(at), Licence);
}
