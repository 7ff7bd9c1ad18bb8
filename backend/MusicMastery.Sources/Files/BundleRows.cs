using System.Globalization;
using MusicMastery.Core.Artists;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Files.Formats;

namespace MusicMastery.Sources.Files;

/// <summary>The columns of a catalog bundle's tables, and how an entry fills them; unknown is an empty field.</summary>
internal static class BundleRows
{
    public static readonly IReadOnlyList<string> ArtistColumns = ["id", "name", "followers", "popularity", "genres"];

    public static readonly IReadOnlyList<string> LinkColumns = ["artist_id", "related_artist_id", "rank"];

    public static readonly IReadOnlyList<string> TrackColumns = [.. BundleTables.TrackColumns, "release_date", "isrc"];

    public static IReadOnlyList<string?> Row(Artist artist) =>
        [
            artist.Id.Value,
            FormulaGuard.Guarded(artist.Name),
            Text(artist.Followers),
            Text(artist.Popularity),
            FormulaGuard.Guarded(string.Join(';', artist.Genres)),
        ];

    public static IReadOnlyList<string?> Row(RelatedArtist link) => [link.From.Value, link.To.Value, Text(link.Rank)];

    private static IReadOnlyList<string?> Row(Track track)
    {
        var sound = track.AudioFeatures;
        return
        [
            track.Id.Value,
            FormulaGuard.Guarded(track.Name),
            string.Join(';', track.ArtistIds),
            FormulaGuard.Guarded(track.AlbumId),
            FormulaGuard.Guarded(track.AlbumName),
            Text(track.Popularity),
            track.Explicit is { } isExplicit ? (isExplicit ? "1" : "0") : null,
            Text(track.DurationMs),
            Text(sound?.Key),
            Text(sound?.Mode),
            Text(sound?.TimeSignature),
            Text(sound?.Acousticness),
            Text(sound?.Danceability),
            Text(sound?.Energy),
            Text(sound?.Instrumentalness),
            Text(sound?.Liveness),
            Text(sound?.Loudness),
            Text(sound?.Speechiness),
            Text(sound?.Valence),
            Text(sound?.Tempo),
            track.ReleaseDate,
            track.Isrc,
        ];
    }

    /// <summary>The table of tracks; it names who said how they sound where that is another source than the rest.</summary>
    public static byte[] Table(IReadOnlyList<Track> tracks) =>
        tracks.Any(track => SoundSource(track) is not null)
            ? BundleWriter.Table(
                [.. TrackColumns, BundleTables.SoundSource],
                tracks.Select(track => (IReadOnlyList<string?>)[.. Row(track), SoundSource(track)])
            )
            : BundleWriter.Table(TrackColumns, tracks.Select(Row));

    private static string? SoundSource(Track track) =>
        track.SoundOrigin is { } heard && heard.Source != track.Provenance.Source ? SourceNames.Of(heard.Source) : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same number when it is read again, and never with an exponent, which not every reader of CSV takes.</summary>
    private static string? Text(double? number)
    {
        var text = number?.ToString("R", CultureInfo.InvariantCulture);
        return text?.Contains('E', StringComparison.Ordinal) == true
            ? ((decimal)number!.Value).ToString(CultureInfo.InvariantCulture)
            : text;
    }
}
