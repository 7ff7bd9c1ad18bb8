using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>
/// The dataset of 114,000 Spotify tracks over 114 genres that goes round as <c>dataset.csv</c>. A track stands there once
/// for each genre it was found under, so that repeats are merged. Artists are names with semicolons between.
/// </summary>
internal static class GenreDatasetTable
{
    /// <summary>
    /// The table. Its genre is not kept: it is one under which the track was looked for, says nothing of its artists, and
    /// a track has none here.
    /// </summary>
    public static Table Of(Provenance provenance) =>
        new(
            "Spotify tracks by genre (114k)",
            [
                new("id", "track_id"),
                new("artist_names", "artists"),
                new("name", "track_name"),
                .. Column.Plain("album_name", "popularity"),
            ],
            Column.Plain(["duration_ms", "explicit", .. TrackReading.Sound]),
            row => Track(row, provenance)
        )
        {
            GivesTracks = true,
        };

    private static CatalogEntry.OfTrack Track(TableRow row, Provenance provenance)
    {
        var id = row.Id("id");
        var names = row.Text("artist_names")?.Split(';', TableIds.MostArtists + 1) ?? [];
        var credits = Credits.OfNames(row, "artist_names", names, provenance);
        return new CatalogEntry.OfTrack(TrackReading.Track(row, id, credits.Ids, provenance), credits.Told);
    }
}
