using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;

namespace MusicMastery.Sources.Files.Formats;

/// <summary>What all formats say of a track in the same way, by what their columns are.</summary>
internal static class TrackReading
{
    /// <summary>The columns of how a track sounds.</summary>
    public static readonly IReadOnlyList<string> Sound =
    [
        "key",
        "mode",
        "time_signature",
        "acousticness",
        "danceability",
        "energy",
        "instrumentalness",
        "liveness",
        "loudness",
        "speechiness",
        "valence",
        "tempo",
    ];

    /// <summary>What a service writes for a date it does not know.</summary>
    private const string NoYear = "0000";

    public static Track Track(TableRow row, string id, IReadOnlyList<ArtistId> artistIds, Provenance provenance) =>
        new()
        {
            Id = new TrackId(id),
            // A nameless track still counts in a market, so it is kept.
            Name = row.Text("name") ?? "",
            ArtistIds = artistIds,
            AlbumId = row.Text("album_id"),
            AlbumName = row.Text("album_name"),
            ReleaseDate = ReleaseDate(row),
            DurationMs = NullIfZero(row.Integer("duration_ms", 0, int.MaxValue)),
            Explicit = row.Flag("explicit"),
            Isrc = Isrc(row),
            Popularity = row.Integer("popularity", 0, 100),
            AudioFeatures = SoundOf(row),
            Provenance = provenance,
        };

    /// <summary>How it sounds; null when any feature that a sound cannot do without is unknown.</summary>
    private static AudioFeatures? SoundOf(TableRow row)
    {
        var (acousticness, danceability) = (Share(row, "acousticness"), Share(row, "danceability"));
        var (energy, instrumentalness) = (Share(row, "energy"), Share(row, "instrumentalness"));
        var (liveness, speechiness) = (Share(row, "liveness"), Share(row, "speechiness"));
        var (valence, loudness) = (Share(row, "valence"), row.Number("loudness", -100, 20));
        var sound = new AudioFeatures
        {
            Acousticness = acousticness ?? double.NaN,
            Danceability = danceability ?? double.NaN,
            Energy = energy ?? double.NaN,
            Instrumentalness = instrumentalness ?? double.NaN,
            Liveness = liveness ?? double.NaN,
            Loudness = loudness ?? double.NaN,
            Speechiness = speechiness ?? double.NaN,
            Valence = valence ?? double.NaN,
            // The services write 0 where they found no beat, and −1 where they found no key.
            Tempo = row.Number("tempo", 0, 1000) is { } tempo and > 0 ? tempo : null,
            Key = row.Integer("key", -1, 11) is { } key and >= 0 ? key : null,
            Mode = row.Integer("mode", 0, 1),
            TimeSignature = NullIfZero(row.Integer("time_signature", 0, 16)),
        };
        var sum = acousticness + danceability + energy + instrumentalness + liveness + speechiness + valence + loudness;
        return sum is null ? null : sound;
    }

    private static double? Share(TableRow row, string column) => row.Number(column, 0, 1);

    private static int? NullIfZero(int? value) => value == 0 ? null : value;

    private static string? ReleaseDate(TableRow row)
    {
        var date = row.Word("release_date");
        if (date is null || date.StartsWith(NoYear, StringComparison.Ordinal))
        {
            return null;
        }

        if (!ReleaseDateForm.Fits(date))
        {
            row.Refuse("release_date", $"\"{Header.Shown(date)}\" is no date: write 2020, 2020-06 or 2020-06-22.");
        }

        return date;
    }

    private static string? Isrc(TableRow row)
    {
        var isrc = row.Word("isrc") is { } text ? IsrcForm.Plain(text) : null;
        if (isrc is not null && !IsrcForm.Fits(isrc))
        {
            row.Refuse(
                "isrc",
                $"\"{Header.Shown(isrc)}\" is no ISRC: two letters, three letters or digits, seven digits."
            );
        }

        return isrc;
    }
}
