using MusicMastery.Core.Artists;
using MusicMastery.Core.Catalog;
using MusicMastery.Core.Tracks;
using MusicMastery.Sources.Http;

namespace MusicMastery.Sources.OpenMusic;

/// <summary>What the open music services say as the catalog keeps it.</summary>
internal static class OpenMusicEntries
{
    private const string Licence = "MusicBrainz and ListenBrainz: CC0 1.0";
    private const int MostGenres = 5;

    public static Artist Artist(MusicBrainzArtist artist, DateTimeOffset at) =>
        Artist(artist.Id, artist.Name, artist.Disambiguation, at) with
        {
            Genres =
            [
                .. (artist.Tags ?? [])
                    .Where(tag => tag is { Count: > 0, Name: not null })
                    .OrderByDescending(tag => tag.Count)
                    .ThenBy(tag => tag.Name, StringComparer.Ordinal)
                    .Select(tag => tag.Name!)
                    .Take(MostGenres),
            ],
        };

    public static Artist Artist(string mbid, string? name, string? disambiguation, DateTimeOffset at) =>
        new()
        {
            Id = new ArtistId(mbid),
            Name = string.IsNullOrWhiteSpace(name) ? null : name,
            Disambiguation = string.IsNullOrWhiteSpace(disambiguation) ? null : disambiguation,
            ExternalIds = SourceIds.Of(isArtist: true, mbid, SourceKind.OpenMusic),
            Provenance = Origin(at),
        };

    /// <summary>
    /// A recording by what MusicBrainz knows of it and how many listen to it, and those it credits; nothing for one without
    /// a credit.
    /// </summary>
    public static IEnumerable<CatalogEntry> Recording(
        ListenedRecording? listened,
        MusicBrainzRecording? known,
        long? listeners,
        DateTimeOffset at
    )
    {
        var credits = (known?.ArtistCredit ?? [])
            .Select(credit => credit.Artist)
            .DistinctBy(artist => artist.Id)
            .ToList();
        IReadOnlyList<string> mbids =
            credits.Count > 0
                ? [.. credits.Select(artist => artist.Id)]
                : [.. (listened?.ArtistMbids ?? []).Distinct(StringComparer.Ordinal)];
        if (mbids.Count == 0)
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
                Id = new TrackId(known?.Id ?? listened!.RecordingMbid),
                Name = known?.Title ?? listened?.RecordingName ?? "",
                ArtistIds = [.. mbids.Select(mbid => new ArtistId(mbid))],
                AlbumId = listened?.ReleaseMbid,
                AlbumName = listened?.ReleaseName,
                ReleaseDate = Wire.Date(known?.FirstReleaseDate),
                DurationMs = Wire.Within(known?.Length ?? listened?.Length, 1, int.MaxValue),
                Isrc = (known?.Isrcs ?? []).Select(Wire.Isrc).FirstOrDefault(isrc => isrc is not null),
                Popularity = Listeners.Popularity(listeners),
                Provenance = Origin(at),
            }
        );
    }

    public static Provenance Origin(DateTimeOffset at) => new(SourceKind.OpenMusic, Wire.Minute(at), Licence);
}
