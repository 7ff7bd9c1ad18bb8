using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Server.GraphQL;

namespace MusicMastery.Server.Tests;

/// <summary>
/// A small invented catalog: artists a00 … a29 with twelve tracks each, every artist related to the five that follow
/// (round in a circle), every third track shared with the artist two further on; a30 has neither tracks nor relations.
/// </summary>
public static class TestCatalog
{
    public const int Artists = 31;
    public const int TracksEach = 12;

    private const int Circle = Artists - 1;
    private static readonly Provenance s_provenance = new(SourceKind.File, DateTimeOffset.UnixEpoch, "CC0");

    public static string Id(int artist) => $"a{artist:00}";

    public static string GlobalArtistId(int artist) => GlobalId.Of(new ArtistId(Id(artist)));

    public static IEnumerable<CatalogEntry> Entries() =>
        Enumerable
            .Range(0, Artists)
            .Select(CatalogEntry (artist) => new CatalogEntry.OfArtist(Artist(artist)))
            .Concat(Enumerable.Range(0, Circle).SelectMany(Related))
            .Concat(Enumerable.Range(0, Circle).SelectMany(Tracks));

    private static Artist Artist(int artist) =>
        new()
        {
            Id = new ArtistId(Id(artist)),
            Name = artist == Circle ? "Lonely Lantern" : $"Artist {(char)('A' + (artist % 26))}{artist}",
            Followers = 1000 * (artist + 1),
            Popularity = 20 + artist,
            Genres = ["test pop"],
            ExternalIds = [new ExternalId(SourceKind.Spotify, Id(artist))],
            Provenance = s_provenance,
        };

    private static IEnumerable<CatalogEntry> Related(int artist) =>
        Enumerable
            .Range(1, 5)
            .Select(rank => new CatalogEntry.OfRelatedArtist(
                new RelatedArtist(
                    new ArtistId(Id(artist)),
                    new ArtistId(Id((artist + rank) % Circle)),
                    rank,
                    s_provenance
                )
            ));

    private static IEnumerable<CatalogEntry> Tracks(int artist) =>
        Enumerable.Range(0, TracksEach).Select(number => new CatalogEntry.OfTrack(Track(artist, number)));

    private static Track Track(int artist, int number)
    {
        // Energy drives popularity within an artist's work; the rest is made to differ without meaning anything.
        var energy = (((number * 7) + artist) % TracksEach) / (double)TracksEach;
        var other = (((number * 5) + (artist * 3)) % 11) / 11.0;
        ArtistId[] credits = [new(Id(artist)), new(Id((artist + 2) % Circle))];
        return new Track
        {
            Id = new TrackId($"{Id(artist)}-t{number:00}"),
            Name = $"Song {artist}.{number}",
            ArtistIds = number % 3 == 0 ? credits : credits[..1],
            AlbumName = $"Album {artist}",
            DurationMs = 180_000 + (1000 * ((number * artist) % 60)),
            Explicit = number % 4 == 0,
            Popularity = (int)(20 + artist + (30 * energy)),
            Provenance = s_provenance,
            AudioFeatures = new AudioFeatures
            {
                Acousticness = 1 - energy,
                Danceability = other,
                Energy = energy,
                Instrumentalness = 0.1 * other,
                Liveness = 0.2,
                Loudness = -20 + (15 * energy),
                Speechiness = 0.05,
                Valence = (other + energy) / 2,
                Tempo = 90 + (60 * other),
                Mode = number % 2,
            },
        };
    }
}
