using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>
/// The songs of 30,000 playlist places that TidyTuesday gave out as <c>spotify_songs.csv</c>. A track stands there once
/// for each playlist, so that repeats are merged. It names one artist a track, the first.
/// </summary>
internal static class PlaylistSongsTable
{
    /// <summary>The table. Its genres are those of the playlists and are not kept.</summary>
    public static Table Of(Provenance provenance) =>
        new(
            "Songs of playlists (TidyTuesday)",
            [
                new("id", "track_id"),
                new("name", "track_name"),
                new("artist_names", "track_artist"),
                new("popularity", "track_popularity"),
            ],
            [
                new("album_id", "track_album_id"),
                new("album_name", "track_album_name"),
                new("release_date", "track_album_release_date"),
                .. Column.Plain(["duration_ms", .. TrackReading.Sound]),
            ],
            row => Track(row, provenance)
        )
        {
            // It was written by R, which writes NA where a value is missing.
            Unknown = new UnknownWords(true, "NA"),
            GivesTracks = true,
        };

    private static CatalogEntry.OfTrack Track(TableRow row, Provenance provenance)
    {
        var id = row.Id("id");
        var names = row.Text("artist_names") is { } name ? new[] { name } : [];
        var credits = Credits.OfNames(row, "artist_names", names, provenance);
        return new CatalogEntry.OfTrack(TrackReading.Track(row, id, credits.Ids, provenance), credits.Told);
    }
}
