using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Segments;
using MusicMastery.Core.Tracks;
using MusicMastery.Storage.Analyses;
using MusicMastery.Storage.Artists;
using MusicMastery.Storage.Catalog;
using MusicMastery.Storage.Segments;
using MusicMastery.Storage.Tracks;

namespace MusicMastery.Storage.Tests;

/// <summary>A database in a folder of its own, gone after the test.</summary>
public sealed class CatalogFixture : IDisposable
{
    public CatalogFixture() => Database = MusicMasteryDatabase.Open(File);

    public string Folder { get; } = Directory.CreateTempSubdirectory("music-mastery-").FullName;

    public string File => Path.Combine(Folder, "catalog.db");

    public MusicMasteryDatabase Database { get; private set; }

    public LiteDbArtistStore Artists => new(Database);

    public LiteDbTrackStore Tracks => new(Database);

    public LiteDbTrackLists Lists => new(Database);

    public LiteDbSegmentStore Segments => new(Database);

    public LiteDbAnalysisStore Analyses => new(Database);

    public CatalogSummary Summary => new LiteDbCatalogStatistics(Database).Summary();

    public KeptCounts Import(params CatalogEntry[] entries) =>
        new LiteDbCatalogWriter(Database, TimeProvider.System).Keep(entries);

    public void Reopen()
    {
        Database.Dispose();
        Database = MusicMasteryDatabase.Open(File);
    }

    public void Dispose()
    {
        Database.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>Entries to import.</summary>
internal static class Entries
{
    public static readonly Provenance Provenance = new(
        SourceKind.File,
        new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero),
        "CC0"
    );

    public static CatalogEntry Artist(string id, string? name = null, int? followers = null) =>
        new CatalogEntry.OfArtist(
            new Artist
            {
                Id = new ArtistId(id),
                Name = name,
                Followers = followers,
                Provenance = Provenance,
            }
        );

    public static CatalogEntry Of(Track track) => new CatalogEntry.OfTrack(track);

    public static Track Track(string id, int? popularity = 50, params string[] artistIds) =>
        new()
        {
            Id = new TrackId(id),
            Name = $"Song {id}",
            ArtistIds = [.. (artistIds is [] ? ["a1"] : artistIds).Select(artistId => new ArtistId(artistId))],
            Popularity = popularity,
            Provenance = Provenance,
        };

    public static readonly AudioFeatures Sound = new()
    {
        Acousticness = 0.1,
        Danceability = 0.2,
        Energy = 0.3,
        Instrumentalness = 1.23e-5,
        Liveness = 0.5,
        Loudness = -7.125,
        Speechiness = 0,
        Valence = 1,
        Tempo = null,
        Key = 0,
        Mode = null,
        TimeSignature = 4,
    };

    public static CatalogEntry Related(string from, string to, int rank, double? similarity = null) =>
        new CatalogEntry.OfRelatedArtist(
            new RelatedArtist(new ArtistId(from), new ArtistId(to), rank, Provenance, similarity)
        );

    public static CatalogEntry Segment(string seed, string[] network, params (string Id, int Popularity)[] tracks) =>
        new CatalogEntry.OfSegment(
            new CollectedSegment
            {
                SeedArtistId = new ArtistId(seed),
                NetworkArtistIds = [.. network.Select(id => new ArtistId(id))],
                LibraryTrackIds = [new TrackId("own")],
                Tracks = [.. tracks.Select(track => new CollectedTrack(new TrackId(track.Id), track.Popularity))],
                Provenance = Provenance,
            }
        );
}
