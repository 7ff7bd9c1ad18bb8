using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Sources.Files.Reading;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>The tables of our own catalog bundle.</summary>
internal static class BundleTables
{
    private const int MostRank = 100_000;

    /// <summary>The column that names who said how the track sounds, where that is another source than the bundle's.</summary>
    public const string SoundSource = "audio_features_source";

    /// <summary>The columns that every bundle's table of tracks has.</summary>
    public static readonly IReadOnlyList<string> TrackColumns =
    [
        "id",
        "name",
        "artist_ids",
        "album_id",
        "album_name",
        "popularity",
        "explicit",
        "duration_ms",
        .. TrackReading.Sound,
    ];

    /// <summary>The tracks.</summary>
    public static Table Tracks(Provenance provenance) =>
        new(
            "Catalog bundle: tracks",
            Column.Plain(TrackColumns),
            Column.Plain("release_date", "isrc", SoundSource),
            row => Track(row, provenance)
        )
        {
            UsualName = "tracks.csv",
            GivesTracks = true,
        };

    /// <summary>Who the artists are.</summary>
    public static Table Artists(Provenance provenance) =>
        new(
            "Catalog bundle: artists",
            Column.Plain("id", "name", "followers"),
            Column.Plain("popularity", "genres"),
            row => new CatalogEntry.OfArtist(Unguarded(Artist(row, GenresOf(row), provenance)))
        )
        {
            UsualName = "artists.csv",
        };

    /// <summary>Who is related to whom.</summary>
    public static Table Links(Provenance provenance) =>
        new(
            "Catalog bundle: links",
            Column.Plain("artist_id", "related_artist_id", "rank"),
            [],
            row => new CatalogEntry.OfRelatedArtist(Link(row, provenance))
        )
        {
            UsualName = "links.csv",
        };

    /// <summary>An artist by the columns that all tables of artists have.</summary>
    public static Artist Artist(TableRow row, IReadOnlyList<string> genres, Provenance provenance)
    {
        var id = row.Id("id");
        return new Artist
        {
            Id = new ArtistId(id),
            Name = row.Text("name"),
            Followers = row.Integer("followers", 0, int.MaxValue),
            Popularity = row.Integer("popularity", 0, 100),
            Genres = genres,
            ExternalIds = SourceIds.Of(isArtist: true, id, provenance.Source),
            Provenance = provenance,
        };
    }

    private static Artist Unguarded(Artist artist) => artist with { Name = FormulaGuard.Unguarded(artist.Name) };

    private static CatalogEntry.OfTrack Track(TableRow row, Provenance provenance)
    {
        var id = row.Id("id");
        ArtistId[] artistIds = [.. row.Ids("artist_ids").Select(artistId => new ArtistId(artistId))];
        var track = TrackReading.Track(row, id, artistIds, provenance);
        return new CatalogEntry.OfTrack(
            track with
            {
                Name = FormulaGuard.Unguarded(track.Name) ?? "",
                AlbumId = FormulaGuard.Unguarded(track.AlbumId),
                AlbumName = FormulaGuard.Unguarded(track.AlbumName),
                AudioFeaturesProvenance = SoundOrigin(row, provenance),
            }
        );
    }

    private static Provenance? SoundOrigin(TableRow row, Provenance provenance)
    {
        if (row.Word(SoundSource) is not { } word)
        {
            return null;
        }

        if (SourceNames.Find(word) is { } source)
        {
            return provenance with { Source = source, Licence = null };
        }

        row.Refuse(SoundSource, $"\"{Header.Shown(word)}\" is no source: {SourceNames.All}, or nothing.");
        return null;
    }

    /// <summary>
    /// Genres with semicolons between; or as Python prints a list, because the artists of the 600k dataset have the same
    /// columns, and cannot be told from ours when their order was changed.
    /// </summary>
    private static IReadOnlyList<string> GenresOf(TableRow row) =>
        row.Field("genres") is var field
        && field.StartsWith('[')
        && PythonList.Read(field, int.MaxValue).Items is { } list
            ? list
            : FormulaGuard
                .Unguarded(row.Text("genres"))
                ?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                ?? [];

    private static RelatedArtist Link(TableRow row, Provenance provenance)
    {
        var from = row.Id("artist_id");
        var to = row.Id("related_artist_id");
        var rank = row.Integer("rank", 1, MostRank);
        if (row.Refusal is null && from == to)
        {
            row.Refuse("related_artist_id", "It is the artist itself: name another one.");
        }

        if (rank is null)
        {
            row.Refuse("rank", $"It is missing: give a whole number from 1 (closest) to {MostRank}.");
        }

        return new RelatedArtist(new ArtistId(from), new ArtistId(to), rank ?? 0, provenance);
    }
}
