using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>
/// The tables of the dataset of 600,000 Spotify tracks that went round as <c>tracks.csv</c> and <c>artists.csv</c>. Its
/// lists are as Python prints them.
/// </summary>
internal static class SpotifyDatasetTables
{
    private static readonly IReadOnlyList<string> ArtistColumns = ["id", "followers", "genres", "name", "popularity"];

    /// <summary>The tracks, with the names of their artists beside the ids.</summary>
    public static Table Tracks(Provenance provenance) =>
        new(
            "Spotify dataset (600k): tracks",
            [
                .. Column.Plain("id", "name", "popularity"),
                new("artist_names", "artists"),
                new("artist_ids", "id_artists"),
            ],
            Column.Plain(["duration_ms", "explicit", "release_date", .. TrackReading.Sound]),
            row => Track(row, provenance)
        )
        {
            UsualName = "tracks.csv",
            GivesTracks = true,
        };

    /// <summary>
    /// The artists. Bundles have tables with the same columns, so these are told by their order; how they are read is
    /// the same but that a list that is none is refused here.
    /// </summary>
    public static Table Artists(Provenance provenance) =>
        new(
            "Spotify dataset (600k): artists",
            Column.Plain(ArtistColumns),
            [],
            row => new CatalogEntry.OfArtist(BundleTables.Artist(row, row.PythonTexts("genres"), provenance))
        )
        {
            UsualName = "artists.csv",
            Told = header => header.Names.Take(ArtistColumns.Count).SequenceEqual(ArtistColumns),
        };

    private static CatalogEntry.OfTrack Track(TableRow row, Provenance provenance)
    {
        var id = row.Id("id");
        var credits = Credits.Of(row.PythonIds("artist_ids"), row.PythonTexts("artist_names"), provenance);
        return new CatalogEntry.OfTrack(TrackReading.Track(row, id, credits.Ids, provenance), credits.Told);
    }
}
