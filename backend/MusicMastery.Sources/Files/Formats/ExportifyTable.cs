using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>
/// A playlist as Exportify writes it, under the names of columns that its versions have had since 2015. Tracks are named
/// by their Spotify addresses or ids; artists too in most versions, in some by name only.
/// </summary>
internal static class ExportifyTable
{
    private static readonly IReadOnlyList<Column> Sound =
    [
        .. TrackReading.Sound.Select(name => new Column(
            name,
            name == "time_signature" ? "Time Signature" : $"{char.ToUpperInvariant(name[0])}{name[1..]}"
        )),
    ];

    /// <summary>The table.</summary>
    public static Table Of(Provenance provenance) =>
        new(
            "Exportify",
            [
                new("id", "Track URI", "Spotify URI", "Spotify ID", "Track ID"),
                new("name", "Track Name"),
                new("artist_names", "Artist Name(s)", ExportifyNames.OldColumn),
            ],
            [
                new("artist_ids", "Artist URI(s)", "Artist URI", "Artist ID(s)", "Artist IDs"),
                new("album_id", "Album URI", "Album ID"),
                new("album_name", "Album Name"),
                new("release_date", "Release Date", "Album Release Date"),
                new("duration_ms", "Duration (ms)", "Track Duration (ms)"),
                new("popularity", "Popularity"),
                new("explicit", "Explicit"),
                new("isrc", "ISRC"),
                new("genres", "Genres", "Artist Genres"),
                .. Sound,
            ],
            row => Track(row, provenance)
        )
        {
            // Missing values of the script that writes it. Somebody's song may well have such a name.
            Unknown = new UnknownWords(false, "null", "undefined"),
            // When Spotify closed the features, whole rows came to end before them.
            MayEndBefore = Sound.Single(column => column.Is == "danceability"),
            GivesTracks = true,
        };

    private static CatalogEntry.OfTrack Track(TableRow row, Provenance provenance)
    {
        var id = TrackIdOf(row);
        var credits = CreditsOf(row, provenance);
        var track = TrackReading.Track(row, id, credits.Ids, provenance) with
        {
            AlbumId = row.Word("album_id") is { } album ? SpotifyReference.Read(album).Id : null,
        };
        return new CatalogEntry.OfTrack(track, WithGenres(credits, row));
    }

    private static string TrackIdOf(TableRow row)
    {
        var (kind, id) = SpotifyReference.Read(row.Word("id") ?? "");
        switch (kind)
        {
            case "local":
                row.Refuse(
                    "id",
                    "It is a file of the listener's own: Spotify has neither an id nor a popularity for it."
                );
                break;
            case "episode":
                row.Refuse("id", "It is an episode of a podcast, not a track.");
                break;
            case not (null or "track"):
                row.Refuse("id", $"It is no track, but \"{Header.Shown(kind)}\".");
                break;
        }

        row.Checked("id", [id]);
        return id;
    }

    private static Credits CreditsOf(TableRow row, Provenance provenance)
    {
        var names = row.Text("artist_names") ?? "";
        var ids = SpotifyReference.ReadAll(row.Word("artist_ids") ?? "");
        if (ids.All(id => id.Length == 0))
        {
            var isOld = row.NameOf("artist_names") == ExportifyNames.OldColumn;
            return Credits.OfNames(row, "artist_names", ExportifyNames.Split(names, isOld), provenance);
        }

        // An artist that Spotify knows by name only stands among the others with an empty id.
        var split = ExportifyNames.Split(names, ids.Count);
        string[] whole =
        [
            .. ids.Index()
                .Select(at =>
                    at.Item.Length > 0 ? at.Item
                    : split.Count > 0 && split[at.Index].Trim() is { Length: > 0 } name ? NameId.Of(name).Value
                    : ""
                ),
        ];
        string[] known = [.. whole.Where(id => id.Length > 0)];
        row.Checked("artist_ids", known);
        return Credits.Of(known, [.. split.Where((_, place) => whole[place].Length > 0)], provenance);
    }

    /// <summary>The file has the genres of all of a row's artists in one; where there is one artist, they are its own.</summary>
    private static IReadOnlyList<Artist> WithGenres(Credits credits, TableRow row) =>
        credits.Ids.Count == 1 && credits.Told is [var artist] && row.Text("genres") is { } genres
            ?
            [
                artist with
                {
                    Genres = genres.Split(
                        [',', ';'],
                        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                    ),
                },
            ]
            : credits.Told;
}
