using System.Globalization;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.Deezer;

/// <summary>
/// What Deezer says as the catalog keeps it. Its ids are bare numbers, so the catalog's begin with "deezer:".
/// </summary>
internal static class DeezerEntries
{
    private const string Licence = "Deezer API terms: not for commercial use";

    /// <summary>Deezer's rank goes to a million.</summary>
    private const int RankOfOnePoint = 10_000;

    public static ArtistId ArtistIdOf(long id) => new(InCatalog(id));

    /// <summary>The number in an id of the catalog.</summary>
    public static string NumberIn(ArtistId id) =>
        SourceIds.Of(isArtist: true, id.Value, SourceKind.Deezer) is [var known] ? known.Value : id.Value;

    public static Artist Artist(DeezerArtist artist, DateTimeOffset at)
    {
        var id = ArtistIdOf(artist.Id);
        return new Artist
        {
            Id = id,
            Name = artist.Name,
            Followers = Wire.Within(artist.NbFan, 0, int.MaxValue),
            ImageUrl = artist.PictureMedium,
            ExternalIds = SourceIds.Of(isArtist: true, id.Value, SourceKind.Deezer),
            Provenance = Origin(at),
        };
    }

    /// <summary>The track and those it credits; nothing for one that credits nobody.</summary>
    public static IEnumerable<CatalogEntry> Track(DeezerTrack track, DateTimeOffset at)
    {
        var credits =
            track.Contributors is { Count: > 0 } all ? all
            : track.Artist is { } only ? [only]
            : new List<DeezerArtist>();
        if (credits.Count == 0)
        {
            yield break;
        }

        foreach (var artist in credits)
        {
            yield return new CatalogEntry.OfArtist(Artist(artist, at));
        }

        yield return new CatalogEntry.OfTrack(
            new Track
            {
                Id = new TrackId(InCatalog(track.Id)),
                Name = track.Title,
                ArtistIds = [.. credits.Select(artist => ArtistIdOf(artist.Id)).Distinct()],
                AlbumId = track.Album?.Id?.ToString(CultureInfo.InvariantCulture),
                AlbumName = track.Album?.Title,
                ReleaseDate = Wire.Date(track.ReleaseDate),
                DurationMs = Wire.Within(track.Duration, 1, int.MaxValue / 1000) * 1000,
                Explicit = track.ExplicitLyrics,
                Isrc = Wire.Isrc(track.Isrc),
                Popularity = Wire.Within(track.Rank, 0, 100 * RankOfOnePoint) is { } rank
                    ? (int)Math.Round((double)rank / RankOfOnePoint)
                    : null,
                Provenance = Origin(at),
            }
        );
    }

    public static Provenance Origin(DateTimeOffset at) => new(SourceKind.Deezer, Wire.Minute(at), Licence);

    private static string InCatalog(long id) =>
        SourceIds.InCatalog(SourceKind.Deezer, id.ToString(CultureInfo.InvariantCulture));
}
